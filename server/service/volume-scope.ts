import type { CitedVolumes } from '../rules/check-citations';
import { joinVolumes, type JoinedVolumes } from '../volume/join-volumes';
import type { Volume } from '../volume/volume';
import { entryAt, type EntryAt, type TelegramDocument } from './telegram-document';

/**
 * A volume as its references see it: mostly the file at hand, or all files of a folder that make a volume together. Places
 * count in `contents.entries`, through all files.
 */
export interface VolumeScope extends Pick<JoinedVolumes, 'contents' | 'firsts'> {
  /** In the order of their documents, their markers read in the habit of the whole volume. */
  readonly files: readonly TelegramDocument[];
  /** What other volumes at hand have of what this one cites; undefined where nobody has looked. */
  readonly cited?: CitedVolumes;
}

const ofOneFile = new WeakMap<TelegramDocument, VolumeScope>();

/** The scope of a file that is a volume by itself; the same object for the same version of the file. */
export function scopeOf(document: TelegramDocument): VolumeScope {
  let scope = ofOneFile.get(document);
  if (scope === undefined) {
    ofOneFile.set(document, (scope = { contents: document.volume, files: [document], firsts: [0] }));
  }
  return scope;
}

/** The scope of files that make a volume together, in the order in which they are given. */
export function joinFiles(files: readonly TelegramDocument[], namesakes: readonly string[] = []): VolumeScope {
  const [only] = files;
  if (only !== undefined && files.length === 1 && namesakes.length === 0) return scopeOf(only);
  const { contents, volumes, firsts } = joinVolumes(
    files.map(({ volume }) => volume),
    namesakes,
  );
  return { contents, files: files.map((file, index) => withVolume(file, volumes[index] ?? file.volume)), firsts };
}

const adopted = new WeakMap<Volume, TelegramDocument>();

/** The same version of the file, read in another habit; the same object for the same reading. */
function withVolume(document: TelegramDocument, volume: Volume): TelegramDocument {
  if (document.volume === volume) return document;
  let other = adopted.get(volume);
  if (other === undefined) adopted.set(volume, (other = { ...document, volume }));
  return other;
}

/** The file that holds the document at a place; undefined where there is no such place. */
export function fileAt({ files, firsts }: VolumeScope, place: number): TelegramDocument | undefined {
  let low = 0;
  let high = files.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (firsts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return files[low];
}

/** The place of the first document of a file of the scope; 0 for a file that is none of it. */
export function firstPlace({ files, firsts }: VolumeScope, document: TelegramDocument): number {
  if (files.length === 1) return 0;
  const index = files.findIndex(({ uri }) => uri === document.uri);
  return firsts[index] ?? 0;
}

/** The document of a file that `offset` lies in, with its place in the scope. */
export function entryInScope(scope: VolumeScope, document: TelegramDocument, offset: number): EntryAt | undefined {
  const entry = entryAt(document.volume, offset);
  return entry && { ...entry, index: firstPlace(scope, document) + entry.index };
}
