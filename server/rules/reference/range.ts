import { markerEndingAt } from '../../footnotes/marker';
import { isDigit, skipDigits } from '../../syntax/character';
import { digitRuns } from '../../syntax/digit-runs';
import type { DocumentRule } from '../rule';

/** Figures of the longest number that counts things. */
const longestNumber = 5;
/** Words whose numbers count things in order, and the numbers of a list up to the range. */
const counted =
  /(?:^|[^\p{L}\d])(?:[Dd]ocuments?|[Dd]ocs?\.|pp?\.|[Pp]ages?|[Ff]ootnotes?|[Nn]otes|[Nn]os\.|[Tt]elegrams|[Pp]aragraphs|[Pp]aras\.?|[Aa]rticles|[Ll]ines|[Tt]abs) (?:[\d–,; -]|and )*$/u;
const years = /^1[89]\d\d$/;

export const backwardRange: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'reference/range',
    severity: 'warning',
    title: 'A range that runs backwards',
    why: 'One of the two numbers is a slip, or they have changed places: nothing lies between them.',
    example: {
      wrong: 'See Documents 33–18 and Foreign Relations, 1951, volume VII, pages 70–65.\n',
      right: 'See Documents 18–33 and Foreign Relations, 1951, volume VII, pages 165–70.\n',
    },
    fix: 'unsafe',
  },
  check({ tree, markers }, report) {
    const { text } = tree;
    const runs = digitRuns(tree);
    for (let index = 1; index < runs.length; index++) {
      const lastStart = runs[index]!;
      const firstEnd = lastStart - joinBefore(text, lastStart);
      if (firstEnd === lastStart) continue;
      const rangeEnd = skipDigits(text, lastStart, text.length);
      if (rangeEnd - lastStart > longestNumber || text.charAt(rangeEnd) === '/') continue;
      const start = runs[index - 1]!;
      // The last number of a range begins no other.
      index++;
      if (firstEnd - start > longestNumber) continue;
      const from = text.slice(start, firstEnd);
      const last = text.slice(lastStart, rangeEnd);
      // Digits of a marker may hang on the last number: never on all of it.
      if (!runsBackwards(from, last) && last.length < 3) continue;
      const end = Math.max(markerEndingAt(markers, rangeEnd)?.start ?? rangeEnd, lastStart + 1);
      const to = text.slice(lastStart, end);
      if (!runsBackwards(from, to) || /[/.,–-]/.test(text.charAt(start - 1))) continue;
      const before = text.slice(Math.max(0, start - 48), start);
      if (!counted.test(before) && !(years.test(from) && years.test(to) && !/[\d/–-]/.test(text.charAt(end)))) continue;
      const span = { start, end };
      report({
        span,
        message: `The range ${text.slice(start, end)} runs backwards. Turn the numbers round, or correct the one that is wrong.`,
        fixes: [{ title: `Turn round to ${to}–${from}`, safe: false, changes: [{ span, text: `${to}–${from}` }] }],
      });
    }
  },
};

/** The length of what joins the number at `at` to one in front of it; 0 where nothing does. */
function joinBefore(text: string, at: number): number {
  const code = text.charCodeAt(at - 1);
  if (code === 45 || code === 0x2013 || code === 0x2014) return isDigit(text.charCodeAt(at - 2)) ? 1 : 0;
  const join = code === 32 ? joinEndingWith(text.charAt(at - 2)) : undefined;
  if (join === undefined || !text.startsWith(join, at - join.length)) return 0;
  return isDigit(text.charCodeAt(at - join.length - 1)) ? join.length : 0;
}

function joinEndingWith(letter: string): string | undefined {
  if (letter === 'o') return ' to ';
  if (letter === 'h') return ' through ';
  return letter === 'u' ? ' thru ' : undefined;
}

/** `178–82` ends with 182, as print abbreviates; what is left of `178–72` runs backwards. */
function runsBackwards(from: string, to: string): boolean {
  const full = to.length < from.length ? from.slice(0, from.length - to.length) + to : to;
  return Number(full) < Number(from);
}
