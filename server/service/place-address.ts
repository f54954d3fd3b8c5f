import { destinationOfTarget } from './destination';
import { lineAddress } from './line-address';
import { fileAt, type VolumeScope } from './volume-scope';

/**
 * The address in its file of what a volume calls `#d27`, `#d4fn3` or `#pg_89`; that of its only file where `target` is
 * empty, and of its first document where the volume has several. Undefined when the volume does not hold it.
 */
export function placeAddress(scope: VolumeScope, target: string): string | undefined {
  const [only] = scope.files;
  if (target === '' && only !== undefined && scope.files.length === 1) return only.uri;
  const found = destinationOfTarget(scope.contents, target);
  const file = found && fileAt(scope, found.entry.index);
  return found && file && lineAddress(file, found.entry, found.selection).href;
}
