import type { ReferenceKind } from './reference';

/** How the words that open a reference are read; `ibid` goes back to the volume last named, `neighbour` is `supra`. */
export type Opening = ReferenceKind | 'foreign relations' | 'ibid' | 'neighbour';

/** The one table of what opens a reference, in lower case and in the singular. Numbers follow, as one or as a list. */
const openings: Readonly<Record<Opening, string>> = {
  document: 'document',
  footnote: 'footnote',
  page: 'p pp page',
  volume: 'vol volume',
  article: 'article artcle artilce',
  'foreign relations': 'foreign',
  ibid: 'ibid',
  neighbour: 'supra infra',
  // Words for single messages, then series between Washington and missions, delegations and travelling secretaries.
  telegram: `telegram circular airgram despatch
    embtel deptel contel congentel legtel cirtel circtel depcirtel depcirctel ourtel yourtel mytel urtel incomtel outtel
    polto topol secto tosec dulte tedul delto todel telac actel delga gadel usun cedto tocedto repto torep ecato toeca
    icato toica aidto toaid usfoto tousfo musto tomus fecto tofec cahto tocah hakto tohak hirto tohir vipto tovip excon
    kosec tokos martel telmar secun tosecun busec`,
};

const kindOfWord: ReadonlyMap<string, Opening> = new Map(
  (Object.keys(openings) as readonly Opening[]).flatMap((opening) =>
    openings[opening].split(/\s+/).flatMap((word): [string, Opening][] => [
      [word, opening],
      [`${word}s`, opening],
    ]),
  ),
);

/** By a word's first and last letter, which lengths words of the table have that begin and end so: a bit a length. */
const lengths = new Uint16Array(32 * 32);
for (const word of kindOfWord.keys()) lengths[ends(word, 0, word.length)]! |= 1 << word.length;
/** Letters of the longest word of the table, and the most that fit into the bits. */
export const longestOpening = 15;

/** Whether the word from `start` to `end` may be one of the table, as its ends and its length tell; most are not. */
export function mayOpen(text: string, start: number, end: number): boolean {
  return end - start <= longestOpening && ((lengths[ends(text, start, end)]! >> (end - start)) & 1) === 1;
}

/** The letters at the ends of a word, small or capital. */
function ends(text: string, start: number, end: number): number {
  return ((text.charCodeAt(start) & 31) << 5) | (text.charCodeAt(end - 1) & 31);
}

/** What a word opens; undefined for other words, and for `document` or `p` in a form that opens nothing. */
export function openingOf(word: string): Opening | undefined {
  const lower = word.toLowerCase();
  const opening = kindOfWord.get(lower);
  if (opening === 'document' || opening === 'article')
    return isCapital(word.charCodeAt(0)) && !isCapital(word.charCodeAt(1)) ? opening : undefined;
  if (opening === 'foreign relations') return word === 'Foreign' ? opening : undefined;
  if (opening === 'page' || opening === 'neighbour')
    return lower === word || (word.length > 1 && word.endsWith(lower.slice(1))) ? opening : undefined;
  return opening;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
