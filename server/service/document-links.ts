import type { DocumentLink } from 'vscode-languageserver-types';
import { citeVolume } from '../references/published-volumes';
import type { Reference } from '../references/reference';
import { resolveReference, isFound } from '../volume/resolve-reference';
import { destinationOf } from './destination';
import { lineAddress } from './line-address';
import { publishedUrl } from './published-address';
import { entryAt, inFile, type TelegramDocument } from './telegram-document';

/** Where a reference leads, before anybody has clicked it. */
export type LinkTarget =
  /** Somewhere in the same file. */
  | { readonly kind: 'here'; readonly href: string }
  /** In another volume, or in a part of this one that is not in the file. `target` is `#d27`, or empty for the volume. */
  | { readonly kind: 'volume'; readonly volume: string; readonly target: string };

/**
 * The references of the file that lead somewhere, each with its range and in words where to; the address is for
 * `linkTargetAt`. References to articles, and those that lead nowhere, are none.
 */
export function documentLinks(document: TelegramDocument): DocumentLink[] {
  const { volume, positions } = document;
  return volume.entries.flatMap(({ document: { references }, offset }, index) =>
    references.flatMap((reference): DocumentLink[] => {
      const tooltip = describe(document, index, reference);
      if (tooltip === undefined) return [];
      return [{ range: positions.rangeOf(inFile(offset, reference)), tooltip, data: { uri: document.uri } }];
    }),
  );
}

/**
 * Where the reference leads that begins at the start of the link's range; undefined when none begins there any more, or
 * when it leads nowhere.
 */
export function linkTargetAt(
  document: TelegramDocument,
  { range }: Pick<DocumentLink, 'range'>,
): LinkTarget | undefined {
  const offset = document.positions.offsetAt(range.start);
  const entry = offset === undefined ? undefined : entryAt(document.volume, offset);
  if (offset === undefined || entry === undefined) return undefined;
  const reference = entry.document.references.find(({ start }) => start === offset - entry.offset);
  if (reference === undefined) return undefined;
  const destination = destinationOf(document.volume, entry.index, reference);
  if (destination !== undefined) {
    return { kind: 'here', href: lineAddress(document, destination.entry, destination.selection).href };
  }
  return elsewhere(document, entry.index, reference);
}

/** The published page of what is in another volume. */
export function publishedPage({ volume, target }: Extract<LinkTarget, { kind: 'volume' }>): string {
  return publishedUrl(volume, target);
}

/** What the editor shows beside its own “follow link”. */
function describe(document: TelegramDocument, index: number, reference: Reference): string | undefined {
  const { volume } = document;
  const found = resolveReference(volume, index, reference);
  if (isFound(found)) {
    const { number } = found.entry.document.title ?? {};
    const name = number === undefined ? 'the document' : `document ${number}`;
    return found.kind === 'document' ? `Go to ${name}` : `Go to the ${found.kind} in ${name}`;
  }
  const other = elsewhere(document, index, reference);
  if (other === undefined) return undefined;
  return citeVolume(other.volume) ?? 'history.state.gov';
}

function elsewhere(
  { volume }: TelegramDocument,
  index: number,
  reference: Reference,
): Extract<LinkTarget, { kind: 'volume' }> | undefined {
  const found = resolveReference(volume, index, reference);
  if (found.kind !== 'elsewhere') return undefined;
  const [cited, named] = (reference.target ?? '').split('#', 2);
  const place = named ?? (reference.kind === 'page' ? `pg_${reference.number}` : undefined);
  // `#d27` alone is of this volume, whose other documents may lie in other files or in none.
  const id = cited === '' ? (found.volume ?? (named === undefined ? undefined : volume.id)) : cited;
  if (id === undefined || citeVolume(id) === undefined) return undefined;
  return { kind: 'volume', volume: id, target: place === undefined ? '' : `#${place}` };
}
