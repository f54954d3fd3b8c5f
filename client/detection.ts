/**
 * Whether a plain text begins like a transcription of a telegram or of another paper of the series. Only the first
 * lines count, and only forms that ordinary texts do not have: a list that opens with `1. Summary` is none.
 */
export function looksLikeTelegram(text: string): boolean {
  const lines = openingLines(text);
  return lines.slice(0, headingLines).some((line, index) => opensDocument(line, lines.slice(index + 1)));
}

/** How much of a text is looked at; a caller need not read more. */
export const openingLength = 8000;
/** Front matter and a page number may stand before the first heading. */
const headingLines = 4;
/** Lines after a heading in which its file number or dateline is found. */
const followingLines = 6;

function openingLines(text: string): readonly string[] {
  const opening = text.slice(0, openingLength).replace(/^\uFEFF/, '');
  return opening
    .split(/\r\n|\r|\n/, 80)
    .map((line) => line.replace(/[\s\u00A0]+/g, ' ').trim())
    .filter((line) => line !== '' && !pageBreak.test(line))
    .slice(0, headingLines + followingLines);
}

const pageBreak = /^\[Page [\dxvilc]+\]$/i;
const number = /^(?:No\. ?)?\d{1,4}[a-z]?\.? +/;
/** What copying leaves of the source note's mark at the end of a heading: `Estimate1`, `Japan 0`. */
const marker = /(?: ?(?:\d{1,2}|[*†‡§¹²³]|\[\^\d{1,2}\])){1,2}$/;

/** Kinds of paper that hardly any other text opens with. */
const distinct =
  /^(?:(?:Draft|Joint|Circular|Backchannel|Intelligence|Priority) )?(?:Telegrams?|Airgram|D[ei]spatch|Backchannel Message|Editorial Note|Memorand(?:um|a) (?:of|for|on|From|by|Prepared)|(?:Special )?National Intelligence Estimate|National Security (?:Council|Action|Study|Decision)|Presidential Review Memorandum|Telephone Conversation Between|Aide-M[ée]moire|Note Verbale)\b/i;
/** Kinds that need more evidence: sender and addressee, a dateline, a file number. */
const common =
  /\b(?:Telegram|Airgram|D[ei]spatch|Memorandum|Letter|Message|Cable|Instruction|Report|Paper|Minutes|Notes?|Record|Study|Estimate|Assessment|Directive|Statement|Summary|Chronology|Conversation|Extract)\b/i;
const parties = /\b(?:From|by) .+? to (?:the |certain |all |President |Secretary |Mr\. |[A-Z])/i;
/** Headings of older volumes have no kind: `The Ambassador in Burma (Key) to the Secretary of State`. */
const officials = /^The .{3,120} to the .{3,}/;
/** `693.94/12–2951: Telegram` or `S/P Files: Lot 64 D 563`, where the paper is kept, on a line of its own. */
const fileLine =
  /^(?:\d{3}[A-Z]?\.\d[^/]{0,24}\/\d{1,2}[–-]\d{3,4}|[A-Z][^:]{0,60} Files?(?:: .{3,60})?)(?:: ?(?:Circular )?(?:Telegram|Airgram|D[ei]spatch|Instruction)s?)?$/i;
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** `Washington, September 29, 1958`, `Washington, January 1981`, `[Washington,] undated`; the place may be missing. */
const dateline = new RegExp(
  `^(?:\\[?[A-Z][^,\\d]{1,40},?\\]?,? )?(?:[A-Z][a-z]+, )?(?:(?:${months}) (?:\\d{1,2}[,.] )?1[789]\\d\\d\\b|[Uu]ndated)`,
);

function opensDocument(line: string, rest: readonly string[]): boolean {
  const following = rest.slice(0, followingLines);
  const numbered = number.test(line);
  const title = line.replace(number, '').replace(marker, '');
  if (fileLine.test(line)) return true;
  if (numbered && distinct.test(title)) return true;
  if (officials.test(title)) return following.slice(0, 3).some((next) => fileLine.test(next));
  if (!common.test(title) || title.length > 400) return false;
  if (parties.test(title)) return numbered || distinct.test(title) || following.some(isEvidence);
  return (numbered || distinct.test(title)) && following.some(isEvidence);
}

function isEvidence(line: string): boolean {
  return dateline.test(line) || fileLine.test(line);
}
