import type { VolumeContents } from './volume';

/** A label comes again after 99 notes, so that no more documents need be looked at. */
const reach = 99;

/**
 * The place of the document whose footnote `label` is meant in the one at `place`, where footnotes are counted through a
 * chapter: its own, else the nearest before it, else the nearest behind. Undefined where none has it.
 */
export function placeOfRunningNote({ entries }: VolumeContents, place: number, label: string): number | undefined {
  const prints = (at: number): boolean =>
    entries[at]?.document.markers.some((marker) => marker.label === label && marker.note !== undefined) ?? false;
  for (let at = place; at >= Math.max(0, place - reach); at--) if (prints(at)) return at;
  for (let at = place + 1; at <= place + reach; at++) if (prints(at)) return at;
  return undefined;
}
