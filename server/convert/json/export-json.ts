import { describeDocument } from '../../service/parsed-document';
import type { Volume } from '../../volume/volume';

/** What `telegram parse` prints of a volume, in the same words; `path` is what it was read from. */
export function* exportJson(volume: Volume, path: string): Generator<string> {
  yield '{"documents":[';
  for (const place of volume.entries.keys()) {
    yield `${place === 0 ? '\n' : ',\n'}${JSON.stringify(describeDocument(volume, place, path))}`;
  }
  yield '\n]}\n';
}
