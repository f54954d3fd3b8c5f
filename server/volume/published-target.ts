import type { Reference } from '../references/reference';
import { pageTarget } from '../references/target';
import { idInSeries } from './resolve-reference';
import { indexOf } from './volume-index';
import type { VolumeContents } from './volume';

/**
 * The id under which the Office of the Historian publishes what a reference in the document at `place` points to. Beyond
 * what its words say by themselves (`reference.target`) this knows the volume: in those that cite pages, `vol. VI, Part 1,
 * p. 33` is one of the same subseries, and a page before the first one of Part 2 is in Part 1, as parts are paged through.
 * Undefined when neither words nor volume tell.
 */
export function publishedTarget(volume: VolumeContents, place: number, reference: Reference): string | undefined {
  const { target } = reference;
  if (target !== undefined) {
    const isOwnPage = reference.kind === 'page' && reference.volume === undefined;
    return (isOwnPage && pageOfFirstPart(volume, reference.number)) || target;
  }
  // Volumes that number their documents cite others of their subseries without a link: most were not out yet.
  if (volume.entries[place]?.document.tree.heading?.number !== undefined) return undefined;
  if ((reference.kind !== 'volume' && reference.kind !== 'page') || reference.volume === undefined) return undefined;
  const id = idInSeries(volume, reference.volume);
  if (id === undefined || reference.kind === 'volume') return id;
  return pageTarget(reference.number, { ...reference.volume, id });
}

function pageOfFirstPart(volume: VolumeContents, number: string): string | undefined {
  const firstPart = /^(.*p)2$/.exec(volume.id ?? '')?.[1];
  const first = firstPart === undefined ? undefined : indexOf(volume).pages[0]?.page.value;
  return first !== undefined && Number(number) < first ? `${firstPart ?? ''}1#pg_${number}` : undefined;
}
