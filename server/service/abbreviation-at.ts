import type { Glossary, Term } from '../glossary/glossary';
import { expandTerm } from '../glossary/look-up';
import { isDigit, isLetter } from '../syntax/character';
import type { Span } from '../syntax/span';
import { contains } from '../syntax/span';
import type { AnalyzedDocument } from '../volume/analyzed-document';

export interface AbbreviationAt extends Term {
  readonly span: Span;
}

/** Longer than any abbreviation, so that a word of 10 MB is not looked at as a whole. */
const longest = 40;

/**
 * The abbreviation at `offset`: the words `Limit Distribution`, the symbol `L/FE` before its parts, `GOJ` in `GOJ’s`.
 * A marker glued to a word is no part of it. Undefined where no abbreviation stands; single letters, which are offices in
 * a source note, are letters elsewhere.
 */
export function abbreviationAt(
  document: AnalyzedDocument,
  offset: number,
  glossary: Glossary,
): AbbreviationAt | undefined {
  for (const span of candidates(document, offset)) {
    const word = document.tree.text.slice(span.start, span.end);
    if (word.length === 1 && !document.tree.notes.some((note) => contains(note.content, span))) continue;
    const found = expandTerm(glossary, word);
    if (found !== undefined) return { ...found, span };
  }
  return undefined;
}

/** From long to short: two words, the word with its strokes, the letters between them. */
function candidates({ tree, markers }: AnalyzedDocument, offset: number): readonly Span[] {
  const { text } = tree;
  const inMarker = (at: number) => markers.some(({ start, end }) => start <= at && at < end);
  const run = (from: number, accepts: (code: number) => boolean): Span => {
    let start = from;
    while (start > 0 && from - start < longest && accepts(text.charCodeAt(start - 1)) && !inMarker(start - 1)) start--;
    let end = from;
    while (end < text.length && end - from < longest && accepts(text.charCodeAt(end)) && !inMarker(end)) end++;
    return { start, end };
  };
  const symbol = run(offset, isSymbolCharacter);
  const word = run(offset, isWordCharacter);
  if (word.start === word.end) return [];
  const pairs: Span[] = [];
  if (text[word.end] === ' ') pairs.push({ start: word.start, end: run(word.end + 1, isWordCharacter).end });
  if (text[word.start - 1] === ' ') pairs.push({ start: run(word.start - 1, isWordCharacter).start, end: word.end });
  return [...pairs, symbol, word];
}

function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** Office symbols join letters by strokes and dashes: `S/S–RO`. */
function isSymbolCharacter(code: number): boolean {
  return isWordCharacter(code) || code === 47 || code === 0x2013 || code === 45;
}
