import { dirname } from 'node:path';
import { volumeFolderOf, volumeIdOf } from '../../service/volume-id';
import { standardInput, type Input } from '../input/find-inputs';
import { uriOf } from '../input/folder-volume';

/** Which other volumes of a run have the id of a file's volume, as paths in the words of the run. */
export function namesakesAmong(inputs: readonly Input[]): (path: string) => readonly string[] {
  const volumes = new Map<string, Map<string, string>>();
  for (const { path } of inputs) {
    const { id, key } = volumeOf(path);
    if (id === undefined) continue;
    const ofId = volumes.get(id) ?? new Map<string, string>();
    volumes.set(id, ofId);
    if (!ofId.has(key)) ofId.set(key, key === uriOf(path) ? path : dirname(path));
  }
  return (path) => {
    const { id, key } = volumeOf(path);
    const named = id === undefined ? undefined : volumes.get(id);
    return [...(named ?? [])].flatMap(([other, name]) => (other === key ? [] : [name]));
  };
}

/** The id of the volume that a file is of, and what tells that volume from others. */
function volumeOf(path: string): { readonly id: string | undefined; readonly key: string } {
  const uri = uriOf(path);
  return { id: path === standardInput ? undefined : volumeIdOf(uri), key: volumeFolderOf(uri) ?? uri };
}
