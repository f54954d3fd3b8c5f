import type { DocumentRule } from '../rule';

const range = /(\d{1,5})(?:[–—-]| (?:to|through|thru) )(\d{1,5})(?![\d/])/g;
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
  check({ tree: { text }, markers }, report) {
    const markerStarts = new Map(markers.map(({ start, end }) => [end, start]));
    for (const { 0: whole, 1: from = '', 2: last = '', index: start } of text.matchAll(range)) {
      // Digits of a marker may hang on the last number: never on all of it.
      if (!runsBackwards(from, last) && last.length < 3) continue;
      const rangeEnd = start + whole.length;
      const end = Math.max(markerStarts.get(rangeEnd) ?? rangeEnd, rangeEnd - last.length + 1);
      const to = text.slice(rangeEnd - last.length, end);
      if (!runsBackwards(from, to) || /[\d/.,–-]/.test(text.charAt(start - 1))) continue;
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

/** `178–82` ends with 182, as print abbreviates; what is left of `178–72` runs backwards. */
function runsBackwards(from: string, to: string): boolean {
  const full = to.length < from.length ? from.slice(0, from.length - to.length) + to : to;
  return Number(full) < Number(from);
}
