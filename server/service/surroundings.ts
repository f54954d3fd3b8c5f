import type { Reference } from '../references/reference';
import { citationOf, destinationOf, destinationOfTarget, type Destination } from './destination';
import type { TelegramDocument } from './telegram-document';
import { fileAt, scopeOf, type VolumeScope } from './volume-scope';

/** What lies around a file: the volume that it is of, and other volumes as far as a question concerns them. */
export interface Surroundings {
  readonly scope: VolumeScope;
  /** Of two with the same id both are there. */
  readonly others: readonly VolumeScope[];
}

/** A place with the volume and the file that it is in. */
export interface Located {
  readonly scope: VolumeScope;
  readonly document: TelegramDocument;
  readonly destination: Destination;
}

/** A file that is looked at by itself. */
export function alone(document: TelegramDocument): Surroundings {
  return { scope: scopeOf(document), others: [] };
}

/** A place of a volume in its file. */
export function locate(scope: VolumeScope, destination: Destination | undefined): readonly Located[] {
  if (destination === undefined) return [];
  const document = fileAt(scope, destination.entry.index);
  return document === undefined ? [] : [{ scope, document, destination }];
}

/**
 * Where a reference in the document at `index` of the scope leads: one place in its own volume, or one in each of the
 * other volumes that are cited. Empty when no file at hand holds it.
 */
export function located({ scope, others }: Surroundings, index: number, reference: Reference): readonly Located[] {
  const own = destinationOf(scope.contents, index, reference);
  if (own !== undefined) return locate(scope, own);
  const citation = citationOf(scope.contents, index, reference);
  if (citation === undefined) return [];
  return others
    .filter(({ contents }) => contents.id === citation.volume)
    .flatMap((other) => locate(other, destinationOfTarget(other.contents, citation.target)));
}
