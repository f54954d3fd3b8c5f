import type { Span } from '../../syntax/span';
import type { Attribute, Encoding } from './encoding';
import type { GlossaryEntry } from './glossary';
import type { Transcribed } from './transcribed';

/**
 * What a volume's TEI holds and its transcription cannot: the encoding of each document, tied to its text by offsets, and
 * everything that stands outside of the documents. Kept beside the transcription as `V.tei.json`.
 */
export interface Sidecar {
  readonly format: typeof sidecarFormat;
  readonly version: 1;
  /** The source before, between and behind the documents, one more than there are documents. */
  readonly frame: readonly string[];
  readonly documents: readonly SidecarDocument[];
  /** The volume's lists with the ids that its documents point to. */
  readonly terms: readonly GlossaryEntry[];
  readonly persons: readonly GlossaryEntry[];
}

export const sidecarFormat = 'telegram-tei';

export interface SidecarDocument {
  /** By which the text is known again, and how long each line of it is, so that an edit is found. */
  readonly hash: number;
  readonly lines: readonly (readonly [hash: number, length: number])[];
  readonly encoding: StoredEncoding;
}

/** An `Encoding` on few characters: name, attributes by turns of name and value, stretch, content, children. */
type StoredEncoding = readonly [
  name: string,
  attributes: readonly string[],
  start: number,
  end: number,
  content: readonly [number, number] | null,
  children: readonly StoredEncoding[],
];

export function toSidecar(parts: Omit<Sidecar, 'format' | 'version'>): Sidecar {
  return { format: sidecarFormat, version: 1, ...parts };
}

export function storeDocument({ text, encoding }: Transcribed): SidecarDocument {
  return {
    hash: hashOf(text),
    lines: linesOf(text).map((line) => [hashOf(line), line.length]),
    encoding: store(encoding),
  };
}

/** Reads a sidecar; undefined for JSON that is none, or one of a later version. */
export function readSidecar(json: string): Sidecar | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  return isSidecar(value) ? value : undefined;
}

function isSidecar(value: unknown): value is Sidecar {
  if (typeof value !== 'object' || value === null) return false;
  const { format, version, frame, documents, terms, persons } = value as Partial<Record<keyof Sidecar, unknown>>;
  return (
    format === sidecarFormat &&
    version === 1 &&
    Array.isArray(frame) &&
    frame.every((piece) => typeof piece === 'string') &&
    Array.isArray(documents) &&
    documents.length + 1 === frame.length &&
    documents.every(isDocument) &&
    [terms, persons].every((list) => Array.isArray(list) && list.every(isEntry))
  );
}

function isEntry(value: unknown): value is GlossaryEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { id, form, meaning } = value as Partial<Record<keyof GlossaryEntry, unknown>>;
  return [id, form, meaning].every((field) => typeof field === 'string');
}

function isDocument(value: unknown): value is SidecarDocument {
  if (typeof value !== 'object' || value === null) return false;
  const { hash, lines, encoding } = value as Partial<Record<keyof SidecarDocument, unknown>>;
  return typeof hash === 'number' && Array.isArray(lines) && isStored(encoding);
}

function isStored(value: unknown): value is StoredEncoding {
  if (!Array.isArray(value) || value.length !== 6) return false;
  const [name, attributes, start, end, content, children] = value as readonly unknown[];
  return (
    typeof name === 'string' &&
    Array.isArray(attributes) &&
    typeof start === 'number' &&
    typeof end === 'number' &&
    (content === null || Array.isArray(content)) &&
    Array.isArray(children) &&
    children.every(isStored)
  );
}

function store({ name, attributes, start, end, content, children }: Encoding): StoredEncoding {
  const flat: string[] = [];
  for (const attribute of attributes) flat.push(attribute[0], attribute[1]);
  return [name, flat, start, end, content ? [content.start, content.end] : null, children.map(store)];
}

export function restore([name, stored, start, end, content, children]: StoredEncoding): Encoding {
  const attributes = stored.flatMap((key, at): readonly Attribute[] =>
    at % 2 === 0 ? [[key, stored[at + 1] ?? '']] : [],
  );
  const span: Span | undefined = content ? { start: content[0], end: content[1] } : undefined;
  return { name, attributes, start, end, content: span, children: children.map(restore) };
}

/** How long the text of a document was. */
export function lengthOf({ encoding }: SidecarDocument): number {
  return encoding[3];
}

/** The id that a document is published under; empty where it has none. */
export function idOf({ encoding: [, attributes] }: SidecarDocument): string {
  return attributes[attributes.indexOf('xml:id') + 1] ?? '';
}

/** Lines with their breaks. */
export function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}

/** FNV-1a: tells apart what an edit changes; nothing secret depends on it. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
