import { describeDocument } from '../../service/parsed-document';
import type { Volume } from '../../volume/volume';

/**
 * What `telegram parse` prints of a volume, or of some of its `places`, in the same words; `path` is what it was read from.
 */
export function* exportJson(
  volume: Volume,
  path: string,
  places: Iterable<number> = volume.entries.keys(),
): Generator<string> {
  yield '{"documents":[';
  let parting = '\n';
  for (const place of places) {
    yield `${parting}${JSON.stringify(describeDocument(volume, place, path))}`;
    parting = ',\n';
  }
  yield '\n]}\n';
}
