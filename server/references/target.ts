import type { CitedVolume, Neighbour } from './reference';

/** `#d27`, in another volume `frus1955-57v14#d27`; undefined for a volume without an id. */
export function documentTarget(number: string, volume: CitedVolume | undefined): string | undefined {
  return placed(`#d${number}`, volume);
}

/** `#d4fn3`: notes are named by their printed label. Undefined when the document is not told. */
export function footnoteTarget(
  label: string,
  document: string | undefined,
  volume: CitedVolume | undefined,
): string | undefined {
  return document === undefined ? undefined : placed(`#d${document}fn${label}`, volume);
}

/** `#pg_89`. */
export function pageTarget(number: string, volume: CitedVolume | undefined): string | undefined {
  return placed(`#pg_${number}`, volume);
}

/** The number of the document before or behind `own`, as numbers run; undefined where there are none. */
export function neighbourNumber(own: string | undefined, neighbour: Neighbour): string | undefined {
  if (own === undefined || !/^\d+$/.test(own)) return undefined;
  const number = Number(own) + (neighbour === 'previous' ? -1 : 1);
  return number > 0 ? String(number) : undefined;
}

function placed(place: string, volume: CitedVolume | undefined): string | undefined {
  if (!volume) return place;
  return volume.id === undefined ? undefined : `${volume.id}${place}`;
}
