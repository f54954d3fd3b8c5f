import { Fact } from '../syntax/kept-facts';
import type { AnalyzedDocument } from './analyzed-document';
import type { VolumeContents } from './volume';

/**
 * What `work` reads of each document of a volume, by the documents' places. Results are kept as long as their documents: of
 * an edited volume only the touched ones are read.
 */
export function inEachDocument<T>(work: (document: AnalyzedDocument) => T): (volume: VolumeContents) => readonly T[] {
  const ofVolumes = new WeakMap<VolumeContents, readonly T[]>();
  const ofDocuments = new Fact<AnalyzedDocument, { readonly result: T }>();
  let last: WeakRef<VolumeContents> | undefined;

  const read = (document: AnalyzedDocument): T => {
    let kept = ofDocuments.get(document);
    if (kept === undefined) ofDocuments.set(document, (kept = { result: work(document) }));
    return kept.result;
  };
  const readAll = ({ entries }: VolumeContents, before: VolumeContents | undefined): readonly T[] => {
    const known = before && ofVolumes.get(before);
    if (before === undefined || known === undefined) return entries.map(({ document }) => read(document));
    // Mostly the volume is the last one after an edit. To compare it with that costs far less than to look up each document.
    const results: T[] = [];
    const shift = before.entries.length - entries.length;
    for (let place = 0; place < entries.length; place++) {
      const { document } = entries[place]!;
      if (before.entries[place]?.document === document) results.push(known[place]!);
      else if (before.entries[place + shift]?.document === document) results.push(known[place + shift]!);
      else results.push(read(document));
    }
    return results;
  };
  return (volume) => {
    let results = ofVolumes.get(volume);
    if (results === undefined) {
      results = readAll(volume, last?.deref());
      ofVolumes.set(volume, results);
      last = new WeakRef(volume);
    }
    return results;
  };
}
