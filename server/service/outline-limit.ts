import { Fact } from '../syntax/kept-facts';
import type { AnalyzedDocument } from '../volume/analyzed-document';
import type { Volume } from '../volume/volume';
import { partsOf, type Part, type PartKind } from './parts';

/** What an outline of at most so many entries leaves out. */
export interface OutlineCut {
  /** Kinds of which no part is shown. */
  readonly kinds: ReadonlySet<PartKind>;
  /** How many documents are shown, from the first on. */
  readonly documents: number;
}

/** The finest parts go first; a whole kind at a time, so that what is missing can be told in a word. */
const dispensable: readonly (readonly [kind: PartKind, name: string])[] = [
  ['note', 'single notes'],
  ['dateline', 'datelines'],
  ['signature', 'signatures'],
  ['section', 'numbered paragraphs'],
  ['article', 'articles'],
  ['notes', 'lists of notes'],
  ['attachment', 'attachments'],
];

interface Counts {
  readonly total: number;
  readonly ofKinds: Readonly<Partial<Record<PartKind, number>>>;
}

/** The counts of a document stay as long as the document does. */
const known = new Fact<AnalyzedDocument, Counts>();

/** What is to be left out of the outline of a volume, so that it has at most `limit` entries. */
export function outlineCut({ entries }: Volume, limit: number): OutlineCut {
  const counts = entries.map(({ document }) => countsOf(document));
  let total = counts.reduce((sum, { total: ofDocument }) => sum + ofDocument, 0);
  const kinds = new Set<PartKind>();
  for (const [kind] of dispensable) {
    if (total <= limit) break;
    kinds.add(kind);
    total -= counts.reduce((sum, { ofKinds }) => sum + (ofKinds[kind] ?? 0), 0);
  }
  // One entry tells of the documents that are left out.
  return { kinds, documents: total <= limit ? entries.length : Math.max(0, limit - 1) };
}

/** What the outline of the volume leaves out, in a sentence; undefined where it shows everything. */
export function describeCut(volume: Volume, limit: number): string | undefined {
  const { kinds, documents } = outlineCut(volume, limit);
  if (kinds.size === 0) return undefined;
  const missing = dispensable.filter(([kind]) => kinds.has(kind)).map(([, name]) => name);
  if (documents < volume.entries.length) missing.push(restOf(volume.entries.length - documents));
  const last = missing.pop() ?? '';
  const list = missing.length === 0 ? last : `${missing.join(', ')} and ${last}`;
  return `The outline leaves out ${list}, since it shows at most ${limit} entries`;
}

/** The documents behind the last that is shown. */
export function restOf(count: number): string {
  return count === 1 ? '1 more document' : `${count} more documents`;
}

function countsOf(document: AnalyzedDocument): Counts {
  let counts = known.get(document);
  if (counts === undefined) {
    const ofKinds: Partial<Record<PartKind, number>> = {};
    let total = 0;
    const count = ({ kind, children }: Part): void => {
      ofKinds[kind] = (ofKinds[kind] ?? 0) + 1;
      total++;
      children.forEach(count);
    };
    const parts = partsOf(document);
    if (parts !== undefined) count(parts);
    known.set(document, (counts = { total, ofKinds }));
  }
  return counts;
}
