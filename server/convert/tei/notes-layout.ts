import type { Span } from '../../syntax/span';
import type { NotesLayout } from './instruction';

/** The list of notes as transcriptions have it: indented, counted from 1, directly below the last line. */
export function usualGaps(count: number): readonly string[] {
  if (count === 0) return [];
  const gaps = Array.from({ length: count }, (_, place) => `${place === 0 ? '' : '\n'}  ${place + 1}. `);
  return [...gaps, '\n'];
}

/** What is around the notes of a list; `contents` are their texts in the order of the list, `region` is all of it. */
export function gapsOf(text: string, region: Span, contents: readonly Span[]): readonly string[] {
  let at = region.start;
  const gaps = contents.map(({ start, end }) => {
    const gap = text.slice(at, start);
    at = end;
    return gap;
  });
  return [...gaps, text.slice(at, region.end)];
}

/** The layout with what is usual left out. `order` has the places of the notes as they are read. */
export function layoutOf(gaps: readonly string[], order: readonly number[]): NotesLayout {
  const usual = usualGaps(order.length);
  const isUsual = gaps.every((gap, at) => gap === usual[at]);
  return {
    gaps: isUsual ? undefined : gaps,
    order: order.every((place, at) => place === at) ? undefined : order,
  };
}
