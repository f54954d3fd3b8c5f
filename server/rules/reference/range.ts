import type { DocumentRule } from '../rule';

const range =
  /(?<![\p{L}\d])(?:[Dd]ocuments?|[Dd]ocs?\.|pp?\.|[Pp]ages?|[Ff]ootnotes?|[Nn]otes|[Nn]os\.|[Tt]elegrams|[Pp]aragraphs|[Pp]aras\.?|[Aa]rticles|[Ll]ines|[Tt]abs) (?=\d)/gu;
const numbers = /(?:, |,|; | and |, and )?(\d{1,5})(?:[–—-](\d{1,5}))?(?![\d.]\d)/y;
const years = /(?<![\d.,/–-])(1[89]\d\d)[–-](1[89]\d\d)(?![\d/–-])/g;

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
    const markerEnds = new Map(markers.map(({ start, end }) => [end, start]));
    const judge = (start: number, fromText: string, rangeEnd: number, toLength: number): void => {
      const end = Math.max(markerEnds.get(rangeEnd) ?? rangeEnd, rangeEnd - toLength);
      const to = text.slice(rangeEnd - toLength, end);
      if (to === '' || !runsBackwards(fromText, to)) return;
      const span = { start, end };
      report({
        span,
        message: `The range ${text.slice(start, end)} runs backwards. Turn the numbers round, or correct the one that is wrong.`,
        fixes: [
          { title: `Turn round to ${to}–${fromText}`, safe: false, changes: [{ span, text: `${to}–${fromText}` }] },
        ],
      });
    };

    for (const { 0: word, index } of text.matchAll(range)) {
      numbers.lastIndex = index + word.length;
      for (let hit = numbers.exec(text); hit !== null; hit = numbers.exec(text)) {
        const [whole, from = '', to] = hit;
        if (whole.length === 0) break;
        if (to !== undefined) {
          const end = hit.index + whole.length;
          judge(end - to.length - 1 - from.length, from, end, to.length);
        }
      }
    }
    for (const { 0: whole, 1: from = '', 2: to = '', index } of text.matchAll(years)) {
      judge(index, from, index + whole.length, to.length);
    }
  },
};

/** `178–82` ends with 182, as print abbreviates; what is left of `178–72` runs backwards. */
function runsBackwards(from: string, to: string): boolean {
  const full = to.length < from.length ? from.slice(0, from.length - to.length) + to : to;
  return Number(full) < Number(from);
}
