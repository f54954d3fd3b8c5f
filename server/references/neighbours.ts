import type { Context } from './context';

/**
 * `supra` and `infra`: the document before or behind. Their number is not in the words, so they have no target; in a
 * volume they are found by place. Other uses, such as `supra-party`, are none.
 */
export function readNeighbour({ scanner, found }: Context, start: number, word: string): void {
  if (scanner.text.charAt(scanner.at) === '-') return;
  const before = scanner.text.slice(Math.max(0, start - 10), start);
  const alone = /^[SI]/.test(word) && /\. $/.test(before);
  if (!alone && !/(?:[,[(;] ?|\bsee |\bsee also |\band |\bor )$/i.test(before)) return;
  found.push({
    kind: 'document',
    start,
    end: scanner.at,
    number: undefined,
    certain: true,
    neighbour: word.toLowerCase() === 'supra' ? 'previous' : 'next',
    volume: undefined,
    target: undefined,
  });
}
