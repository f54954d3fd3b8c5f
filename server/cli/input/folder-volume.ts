import { readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { inOrderOfDocuments } from '../../service/file-order';
import { volumeFolderOf, volumeIdOf } from '../../service/volume-id';
import { joinVolumes, type JoinedVolumes } from '../../volume/join-volumes';
import { parseVolume } from '../../volume/parse-volume';
import type { Volume, VolumeContents } from '../../volume/volume';
import { InputError } from '../failure';
import { decode } from './decode';
import { IgnoreFiles } from './ignore-files';
import { standardInput } from './find-inputs';
import { idOf, readBytes } from './read-input';

/** A file of a volume that is a folder of files. */
export interface VolumePart {
  readonly path: string;
  readonly uri: string;
  readonly volume: Volume;
}

/** The volume that a file is of, as its references see it: of one file, or of all files of its folder. */
export interface VolumeAround extends Pick<JoinedVolumes, 'contents' | 'firsts'> {
  readonly parts: readonly VolumePart[];
}

/** The folders whose files were read last: files come folder by folder. */
const read = new Map<string, Promise<readonly VolumePart[]>>();
const mostFolders = 2;

const joined = new WeakMap<readonly VolumePart[], VolumeAround>();

/**
 * The volume around a file whose text was read from `path`. The other files of its folder are read once for all of them;
 * one that cannot be read, or that an ignore file excludes, is none of it.
 */
export async function volumeAround(path: string, text: string): Promise<VolumeAround> {
  const uri = uriOf(path);
  const folder = path === standardInput ? undefined : volumeFolderOf(uri);
  if (folder === undefined) return ofOneFile({ path, uri, volume: parseVolume(text, idOf({ path })) });
  const parts = await partsOf(folder, path);
  const own = parts.find((part) => part.uri === uri && part.volume.text === text);
  return joinParts(parts, own ?? { path, uri, volume: parseVolume(text, idOf({ path })) });
}

function ofOneFile(part: VolumePart): VolumeAround {
  return { contents: part.volume, firsts: [0], parts: [part] };
}

/** The same volume with another state of one of its files. */
export function withPart({ parts }: VolumeAround, part: VolumePart): VolumeAround {
  if (parts.length === 1) return ofOneFile(part);
  return joinParts(parts, part);
}

const named = new WeakMap<VolumeContents, VolumeContents>();

/** The same volume among others of its id: where they are is the same for all of its files. */
export function withNamesakes(around: VolumeAround, namesakes: readonly string[]): VolumeAround {
  if (namesakes.length === 0) return around;
  const contents = named.get(around.contents) ?? { ...around.contents, namesakes };
  named.set(around.contents, contents);
  return { ...around, contents };
}

/** The place in the volume of the first document of the file at `uri`. */
export function firstOf({ parts, firsts }: VolumeAround, uri: string): number {
  return firsts[parts.findIndex((part) => part.uri === uri)] ?? 0;
}

function joinParts(parts: readonly VolumePart[], own: VolumePart): VolumeAround {
  const known = joined.get(parts);
  const isAsRead = parts.includes(own);
  if (isAsRead && known !== undefined) return known;
  const all = isAsRead ? parts : inOrderOfDocuments([...parts.filter(({ uri }) => uri !== own.uri), own]);
  const { contents, firsts, volumes } = joinVolumes(all.map(({ volume }) => volume));
  const around = { contents, firsts, parts: all.map((part, at) => ({ ...part, volume: volumes[at] ?? part.volume })) };
  if (isAsRead) joined.set(parts, around);
  return around;
}

function partsOf(folder: string, path: string): Promise<readonly VolumePart[]> {
  let parts = read.get(folder);
  if (parts === undefined) {
    if (read.size >= mostFolders) read.clear();
    read.set(folder, (parts = readParts(folder, path)));
  }
  return parts;
}

/** `path` is that of one of the files: the others are named in the same way. */
async function readParts(folder: string, path: string): Promise<readonly VolumePart[]> {
  const place = join(path, '..');
  const ignored = new IgnoreFiles(resolve(place));
  const names = readdirSync(resolve(place)).filter((name) => name.endsWith('.telegram'));
  const parts: VolumePart[] = [];
  for (const name of names) {
    const file = join(place, name);
    const uri = uriOf(file);
    if (volumeFolderOf(uri) !== folder || ignored.has(resolve(file))) continue;
    try {
      const text = decode(await readBytes({ path: file }));
      parts.push({ path: file, uri, volume: parseVolume(text, volumeIdOf(uri)) });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  }
  return inOrderOfDocuments(parts);
}

/** Enough of a uri to tell the folder and the name. */
export function uriOf(path: string): string {
  return `file://${resolve(path).replaceAll(sep, '/')}`;
}
