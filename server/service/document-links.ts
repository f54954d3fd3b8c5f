import type { DocumentLink } from 'vscode-languageserver-types';
import { citeVolume } from '../references/published-volumes';
import type { Reference } from '../references/reference';
import { citationOf, destinationOf, isItself, type Citation } from './destination';
import { lineAddress } from './line-address';
import { placeAddress } from './place-address';
import { publishedUrl } from './published-address';
import { inFile, type EntryAt, type TelegramDocument } from './telegram-document';
import { entryInScope, fileAt, firstPlace, scopeOf, type VolumeScope } from './volume-scope';

/** Where a reference leads, before anybody has clicked it. */
export type LinkTarget =
  /** Somewhere in the same volume. */
  | { readonly kind: 'here'; readonly href: string }
  /** In another volume, or in a part of this one that is in no file. */
  | ({ readonly kind: 'volume' } & Citation);

/**
 * The references of the file that lead somewhere, each with its range and in words where to; the address is for
 * `linkTargetAt`. Those that lead nowhere are none, and neither is an article's own label.
 */
export function documentLinks(document: TelegramDocument, scope: VolumeScope = scopeOf(document)): DocumentLink[] {
  const { volume, positions } = document;
  const first = firstPlace(scope, document);
  return volume.entries.flatMap((entry, index) =>
    entry.document.references.flatMap((reference): DocumentLink[] => {
      const { offset } = entry;
      const tooltip = describe(scope, { ...entry, index: first + index }, reference);
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
  scope: VolumeScope = scopeOf(document),
): LinkTarget | undefined {
  const offset = document.positions.offsetAt(range.start);
  const entry = offset === undefined ? undefined : entryInScope(scope, document, offset);
  if (offset === undefined || entry === undefined) return undefined;
  const reference = entry.document.references.find(({ start }) => start === offset - entry.offset);
  if (reference === undefined) return undefined;
  const destination = destinationOf(scope.contents, entry.index, reference);
  const file = destination && fileAt(scope, destination.entry.index);
  if (destination !== undefined && file !== undefined) {
    return { kind: 'here', href: lineAddress(file, destination.entry, destination.selection).href };
  }
  const citation = citationOf(scope.contents, entry.index, reference);
  return citation && { kind: 'volume', ...citation };
}

/** The address of a target: in the first of `volumes` that is the cited one and has it, else the published page. */
export function linkAddress(target: LinkTarget, volumes: readonly VolumeScope[]): string {
  if (target.kind === 'here') return target.href;
  for (const scope of volumes) {
    const address = scope.contents.id === target.volume ? placeAddress(scope, target.target) : undefined;
    if (address !== undefined) return address;
  }
  return publishedUrl(target.volume, target.target);
}

/** What the editor shows beside its own “follow link”. */
function describe({ contents }: VolumeScope, entry: EntryAt, reference: Reference): string | undefined {
  const found = destinationOf(contents, entry.index, reference);
  if (found !== undefined) {
    if (isItself(entry, reference, found)) return undefined;
    const { number } = found.entry.document.title ?? {};
    const name = number === undefined ? 'the document' : `document ${number}`;
    return found.kind === 'document' ? `Go to ${name}` : `Go to the ${found.kind} in ${name}`;
  }
  const other = citationOf(contents, entry.index, reference);
  if (other === undefined) return undefined;
  return citeVolume(other.volume) ?? 'history.state.gov';
}
