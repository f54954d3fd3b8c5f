import type { GlossaryEntry } from './glossary';
import { entriesOf, publishedEntries } from './glossary-lists';
import { isPreserved, transcribePreserved } from './transcribe-preserved';
import { readVolume } from './read-volume';
import { storeDocument, toSidecar, type Sidecar, type SidecarDocument } from './sidecar';
import { transcribePublished } from './transcribe-published';

/** What a volume in TEI becomes. */
export interface ImportedVolume {
  readonly transcription: string;
  /** The volume's printed lists, `Form, meaning` a line; empty where it has none. */
  readonly terms: string;
  readonly persons: string;
  readonly sidecar: Sidecar;
  /** Its id, `frus1958-60v18`, where the file tells it. */
  readonly id: string | undefined;
}

/**
 * Reads a volume, or a single document, in TEI. Yields how much of the source is read, from 0 to 1, and returns the volume.
 * Throws `TeiError`.
 */
export function* importVolume(source: string): Generator<number, ImportedVolume> {
  const texts: string[] = [];
  const documents: SidecarDocument[] = [];
  const frame: string[] = [];
  const lists = { terms: '', persons: '' };
  const published: Record<keyof typeof lists, GlossaryEntry[]> = { terms: [], persons: [] };
  let at = 0;
  for (const part of readVolume(source)) {
    if (!part) {
      yield at / source.length;
      continue;
    }
    const { kind, element, start, end } = part;
    if (kind === 'document') {
      const document = isPreserved(element) ? transcribePreserved(element) : transcribePublished(element);
      texts.push(document.text);
      documents.push(storeDocument(document));
      frame.push(source.slice(at, start));
      at = end;
    } else {
      lists[kind] += entriesOf(element);
      published[kind].push(...publishedEntries(element));
    }
  }
  frame.push(source.slice(at));
  const sidecar = toSidecar({ frame, documents, ...published });
  return { transcription: texts.join(''), ...lists, sidecar, id: idIn(frame[0] ?? '') };
}

function idIn(head: string): string | undefined {
  return (
    /<idno type="frus">\s*(frus[\w-]+)\s*<\/idno>/u.exec(head)?.[1] ??
    /<TEI\b[^>]*xml:id="(frus[\w-]+)"/u.exec(head)?.[1]
  );
}
