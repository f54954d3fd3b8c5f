import { isDigit, isLetter } from '../../syntax/character';
import type { DocumentRule } from '../rule';

export const hyphenForDash: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'character/hyphen-for-dash',
    severity: 'hint',
    title: 'A hyphen between numbers',
    why: 'The volumes print an en dash in ranges, file numbers and fractions; a search for the printed form misses the hyphen.',
    example: {
      wrong: 'See Foreign Relations, 1952-1954, volume XIV, pages 178-182, and despatch 794.5/9-2958.\n',
      right: 'See Foreign Relations, 1952–1954, volume XIV, pages 178–182, and despatch 794.5/9–2958.\n',
    },
    fix: 'safe',
  },
  check({ tree: { text } }, report) {
    for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
      if (!isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(at + 1))) continue;
      let start = at;
      while (isDigit(text.charCodeAt(start - 1))) start--;
      let end = at + 1;
      while (isDigit(text.charCodeAt(end))) end++;
      // Telephone numbers, dates in digits and designations such as B-52-3 are no ranges.
      if (isHyphen(text, start - 1) || isHyphen(text, end)) continue;
      if (isLetter(text.charCodeAt(start - 1)) && at - start < 4) continue;
      report({
        span: { start: at, end: at + 1 },
        message: `A hyphen stands between the numbers ${text.slice(start, end)}. Write an en dash, as the volumes print ranges and file numbers.`,
        fixes: [
          { title: 'Replace by an en dash', safe: true, changes: [{ span: { start: at, end: at + 1 }, text: '–' }] },
        ],
      });
    }
  },
};

function isHyphen(text: string, at: number): boolean {
  return text.charCodeAt(at) === 45;
}
