import type { Span } from '../../syntax/span';
import type { AnalyzedDocument } from '../../volume/analyzed-document';
import type { DocumentRule, Problem } from '../rule';
import { beyondAscii } from '../../syntax/beyond-ascii';
import { latinFor } from './homoglyphs';
import { misreadNumerals } from './misread-numerals';

const foreign = /[\u0131\u0185\u0251\u0261\u0370-\u058f\u1f00-\u1fff\uff01-\uff5e]|\ud835[\udc00-\udfff]/u;
const word = /[\p{L}\p{M}\u{1d7ce}-\u{1d7ff}\uff10-\uff19]+/gu;
const latin = /[A-Za-zÀ-ɏ]/;

export const confusable: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'character/confusable',
    severity: 'warning',
    title: 'A character that only looks like the right one',
    why: 'A Cyrillic а in a Latin word, or the letter l in a year, reads well to the eye and is found by no search.',
    example: {
      wrong: 'The situation in K\u0430tanga has not changed since l960.\n',
      right: 'The situation in Katanga has not changed since 1960.\n',
    },
    fix: 'safe',
  },
  check(document, report) {
    const { tree } = document;
    if (beyondAscii(tree).hasRare && foreign.test(tree.text)) reportLetters(document, report);
    for (const { span, meant, certain } of misreadNumerals(document)) {
      const found = tree.text.slice(span.start, span.end);
      report({
        span,
        message: `“${found}” mixes letters and digits as misread print does. Write “${meant}” if that is what the print has.`,
        fixes: [{ title: `Replace by “${meant}”`, safe: certain, changes: [{ span, text: meant }] }],
      });
    }
  },
};

/** Letters of Turkish, which has an i without a dot. */
const turkish = /[şŞğĞİ]/;
const dotless = '\u0131';

function reportLetters({ tree }: AnalyzedDocument, report: (problem: Problem) => void): void {
  const isTurkish = turkish.test(tree.text);
  const words = [...tree.text.matchAll(word)];
  const otherScript = words.some(({ 0: found }) => !latin.test(found) && Array.from(found).some(isUnlikeLatin));
  for (const { 0: found, index } of words) {
    if (!foreign.test(found)) continue;
    const meant = Array.from(found)
      .map((letter) => latinFor(letter) ?? letter)
      .join('');
    // A word wholly in another script is that language, if the text has such words at all.
    if (!latin.test(found) && (otherScript || !latin.test(meant) || Array.from(found).some(isUnlikeLatin))) {
      if (!/[\uff01-\uff5e]/.test(found)) continue;
    }
    for (const { span, letter } of lettersOf(found, index)) {
      const likely = latinFor(letter);
      if (likely === undefined && !isForeign(letter)) continue;
      if (letter === dotless && isTurkish) continue;
      report({
        span,
        message: `“${letter}” in “${found}” is a ${scriptOf(letter)}, which no search for the word finds. ${likely ? `Write the plain “${likely}”.` : 'Write what the print has.'}`,
        fixes: likely ? [{ title: `Replace by “${likely}”`, safe: true, changes: [{ span, text: likely }] }] : [],
      });
    }
  }
}

function* lettersOf(found: string, offset: number): Generator<{ readonly span: Span; readonly letter: string }> {
  let at = offset;
  for (const letter of found) {
    yield { span: { start: at, end: at + letter.length }, letter };
    at += letter.length;
  }
}

function isForeign(letter: string): boolean {
  return /\p{L}/u.test(letter) && !/\p{Script=Latin}/u.test(letter);
}

function isUnlikeLatin(letter: string): boolean {
  return isForeign(letter) && latinFor(letter) === undefined;
}

function scriptOf(letter: string): string {
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'Cyrillic letter';
  if (/\p{Script=Greek}/u.test(letter)) return 'Greek letter';
  if (/\p{Script=Armenian}/u.test(letter)) return 'Armenian letter';
  if (/[\uff01-\uff5e]/.test(letter)) return 'full-width character';
  return 'special letter';
}
