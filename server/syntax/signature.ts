import type { Span } from './span';
import type { Block, Signature } from './tree';

const longestSignature = 140;
const mostWords = 16;
/** Words that open a line which is no name: closings, lists of enclosures, headings, marks of the sending office. */
const noName =
  /^(?:Sincerely|Respectfully|Yours|Faithfully|Very truly|Very sincerely|With (?:best|kind|warm|every)|Best (?:regards|wishes)|Cordially|As ever|Attachments?|Enclosures?|Tabs?|Annex|Source|Note|NOTE|Distribution|cc|CC|Copies|Approved?|APPROVED?|Disapproved?|Date|Not?es?|End|END|Subject|SUBJECT|Participants|PARTICIPANTS|PRESENT|Present|Washington|Top Secret|Secret|Confidential|SECRET|CONFIDENTIAL|UNCLASSIFIED|Conclusions?|Recommendations?|Summary|EXEMPT|GDS|XGDS|[A-Za-z]{1,8}\/[A-Z][A-Za-z]*|TOTAL|Total|Other|DISAPPROVE|Deputy Under Secretary$|SECDEF|R&C|LIMDIS|EXDIS|NODIS|NOFORN)\b|^GP[-–. ]|^[A-Z]{2,4}:/;
/** Lines that may follow a signature and belong to it no more. */
const behind =
  /^(?:Printed from|Sent (?:to )?(?:Dep|dep)|Repeated|\[Here follow|cc:|Attachments?\b|Enclosures?\b|NOTE\b|END$|GP[-–. ]|EXEMPT|X?GDS|P\.? ?S\b|Copies? to|\d?\[\d)/;
/** To whom old papers are sent, below the signature: `Charles F. Lund, Esq., &c., &c.`, `Hon. C. F. Lund, Washington.` */
const addressee =
  /^(?:Hon\.|Honorable|His |Her |Messrs\.|To (?:the|His|Her|Mr) )|\b(?:Esq|Esquire)\b|&c\.|, (?:Minister|Secretary of State), Washington/;
/** A name that the oldest volumes close with a full stop: all of its words are capitalized, and there are few. */
const stopped = /^(?:[A-Z][\p{L}’'-]*\.?,? ){0,3}[A-Z][\p{L}’'-]+\.$/u;
/** An office in place of a name, or below one. */
const office =
  /^(?:The |For the |By |and )?(?:Acting|Deputy|Assistant|Under|Vice|Special|Executive|Chief|Chairman|Director|Secretary|Ambassador|Minister|Counselor|Joint|Brigadier|Major|Lieutenant|Lt\.|Colonel|Captain|Commander|Rear|Admiral|General|President|Prime|American|U\.S\.|United States|USA|USN|USAF|Department|Office|Bureau|Consul|Chargé|Administrator|First|Second|Third|Member|Representative|Attorney|Board|Division|Far East|Air|Army|Naval|Senior|Staff|Under Secretary)\b/;
const initials = /^(?:[A-Z]\.? ?){1,4}$/;
const particle = /^(?:de|del|la|von|van|der|of|and|for|the|al|el|bin|ibn|s\/)\b/;
const marker = /(?:\s?\d{1,2}|\s?\[\^\w+\]|\s?[*†‡§¹²³⁴-⁹]+)$/;

/**
 * Finds what the author signed with (`Dulles`, `Omar N. Bradley`, `DDE`): the names that close the body, and those that
 * close what stands before an attachment. Lines of office below a name are passed over. Returns the places in `blocks`.
 */
export function findSignatures(text: string, blocks: readonly Block[]): readonly number[] {
  const found: number[] = [];
  let from = 0;
  for (let index = 0; index <= blocks.length; index++) {
    const kind = blocks[index]?.kind;
    const closes = kind === undefined || kind === 'attachment' || kind === 'note';
    if (!closes) continue;
    for (const place of signaturesBefore(text, blocks, from, index)) found.push(place);
    if (kind === 'note') break;
    from = index + 1;
  }
  return found;
}

function signaturesBefore(text: string, blocks: readonly Block[], from: number, to: number): readonly number[] {
  const candidates: number[] = [];
  for (let index = to - 1; index >= from; index--) {
    const block = blocks[index];
    if (!block || block.kind === 'blank' || block.kind === 'page-break') continue;
    // An initial alone on the last line reads as a label: `H.`
    const initial = block.kind === 'label' && candidates.length === 0 && /^[A-Z]\.?$/.test(lineOf(text, block));
    if (block.kind !== 'paragraph' && !initial) break;
    if (isSignatureLine(text, block.content)) candidates.push(index);
    else if (candidates.length > 0 || !mayFollow(text, block.content)) break;
  }
  candidates.reverse();
  const names = candidates.filter((index) => !office.test(lineOf(text, blocks[index])));
  const chosen = names.length > 0 ? names : candidates.slice(0, 1);
  // Several who sign together stand on lines without a blank one between them.
  let first = chosen.length - 1;
  while (first > 0 && chosen[first - 1] === (chosen[first] ?? 0) - 1) first--;
  return chosen.slice(Math.max(first, 0));
}

function lineOf(text: string, block: Block | undefined): string {
  return block ? text.slice(block.content.start, block.content.end) : '';
}

function mayFollow(text: string, content: Span): boolean {
  if (content.end - content.start <= longestSignature && addressee.test(text.slice(content.start, content.end)))
    return true;
  return behind.test(text.slice(content.start, Math.min(content.end, content.start + 40)));
}

/** Figures, dates, counts and the dashes of lists: a table's last line, a date below the text, an office's paper. */
const noWords =
  /\d{3}|\d[.,:/–-]\d|\d\D+\d|\$|[A-Z]{2}[–-]\d| [–—-] |^[IVX]{2,}\. |^(?:January|February|March|April|May|June|July|August|September|October|November|December) \d/;

/** Short, capitalized, and without the full stop of a sentence. */
function isSignatureLine(text: string, content: Span): boolean {
  const length = content.end - content.start;
  if (length > longestSignature) return false;
  const line = text.slice(content.start, content.end).replace(marker, '').trim();
  if (line.length === 0 || /declassified/.test(line) || noName.test(line) || noWords.test(line)) return false;
  if (addressee.test(line)) return false;
  if (initials.test(line) || /^\[.{1,30} signature\]$/.test(line)) return true;
  const name = /^\[[^\]]+\]$/.test(line) ? line.slice(1, -1) : line;
  if (!opensWithCapital(name) || (name !== line && noName.test(name))) return false;
  if (/[;:?!]$/.test(name) || (/[a-z]{3,}\.$/.test(name) && !stopped.test(name)) || /: /.test(name)) return false;
  const words = name.split(/\s+/);
  return words.length <= mostWords && !words.some((word) => /^[a-z]/.test(word) && !particle.test(word));
}

/** Whether a capital letter or a bracket opens the words, behind a quotation mark or none. */
function opensWithCapital(name: string): boolean {
  const first = name.charCodeAt(0);
  const code = first === 34 || first === 0x201c ? name.charCodeAt(1) : first;
  if (code < 128) return code >= 65 && code <= 91;
  return /^["“]?\p{Lu}/u.test(name);
}

/** The signature that a block is. */
export function signatureOf(text: string, block: Block): Signature {
  return {
    start: block.content.start,
    end: block.content.end,
    text: text.slice(block.content.start, block.content.end),
  };
}
