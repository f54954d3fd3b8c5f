import type { Span } from '../syntax/span';
import { placeOfNote } from '../volume/note-label';
import { indexOf, pageAt } from '../volume/volume-index';
import type { VolumeEntry } from '../volume/volume';
import { lineAddress } from './line-address';
import type { TelegramDocument } from './telegram-document';

/**
 * The address in a file of what its volume calls `#d27`, `#d4fn3` or `#pg_89`; the file's own where `target` is empty.
 * Undefined when the file does not hold it.
 */
export function placeAddress(document: TelegramDocument, target: string): string | undefined {
  if (target === '') return document.uri;
  const [, page, number, label] = /^#(?:pg_(\d+)|d(\w+?)(?:fn(\w+))?)$/u.exec(target) ?? [];
  const found = page === undefined ? findDocument(document, number, label) : findPage(document, Number(page));
  return found && lineAddress(document, found.entry, found.span).href;
}

interface Found {
  readonly entry: VolumeEntry;
  readonly span: Span;
}

function findDocument(
  { volume }: TelegramDocument,
  number: string | undefined,
  label: string | undefined,
): Found | undefined {
  const place = number === undefined ? undefined : indexOf(volume).documents.get(number);
  const entry = place === undefined ? undefined : volume.entries[place];
  if (entry === undefined) return undefined;
  const { tree } = entry.document;
  if (label === undefined) return { entry, span: tree.heading ?? { start: 0, end: 0 } };
  const note = placeOfNote(entry.document, label);
  const span = note === undefined ? undefined : tree.notes[note - 1]?.numberSpan;
  return span && { entry, span };
}

function findPage({ volume }: TelegramDocument, number: number): Found | undefined {
  const found = pageAt(indexOf(volume).pages, number);
  const entry = found && volume.entries[found.place];
  return found && entry && { entry, span: found.page };
}
