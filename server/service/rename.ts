import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import type { TextChange } from '../rules/rule';
import { touches, type Span } from '../syntax/span';
import { isFound, resolveReference } from '../volume/resolve-reference';
import { indexOf } from '../volume/volume-index';
import { entryAt, fileEdits, inFile, type EntryAt, type TelegramDocument } from './telegram-document';

/** What can be renamed at a place, or why nothing can, in a sentence for the user. */
export type RenameAnswer<T> =
  { readonly kind: 'answer'; readonly value: T } | { readonly kind: 'refused'; readonly message: string };

/** The stretch that is renamed, and what it says now. */
export interface Renamed {
  readonly range: Range;
  readonly placeholder: string;
}

/** The number of the document at `position`, in its heading or in a reference to it. Undefined where there is no position. */
export function prepareRename(document: TelegramDocument, position: Position): RenameAnswer<Renamed> | undefined {
  const found = numberAt(document, position);
  if (found === undefined || found.kind === 'refused') return found;
  const { figure, holder, number } = found.value;
  return answer({ range: document.positions.rangeOf(inFile(holder.offset, figure)), placeholder: number });
}

/**
 * Edits that give the document another number: in its heading and in every reference to it and to its notes in the file.
 * Refused where the number is none or another document has it.
 */
export function rename(
  document: TelegramDocument,
  position: Position,
  name: string,
): RenameAnswer<TextEdit[]> | undefined {
  const found = numberAt(document, position);
  if (found === undefined || found.kind === 'refused') return found;
  const { volume } = document;
  const { owner, number } = found.value;
  const wanted = name.trim();
  if (!/^\d{1,4}[a-h]?$/u.test(wanted)) return refused('A document’s number is a number, such as 28 or 28a.');
  if (wanted !== number && indexOf(volume).documents.has(wanted)) {
    return refused(`There is a Document ${wanted} already. Renumber that one first.`);
  }
  const changes = new Map<number, TextChange[]>();
  const change = (index: number, span: Span) => {
    changes.set(index, [...(changes.get(index) ?? []), { span, text: wanted }]);
  };
  const span = owner.document.tree.heading?.numberSpan;
  if (span !== undefined) change(owner.index, span);
  volume.entries.forEach((entry, index) => {
    for (const figure of figuresOf(document, { ...entry, index }, owner.index, number)) change(index, figure);
  });
  return answer(wanted === number ? [] : fileEdits(document, changes));
}

interface Found {
  /** The document that has the number. */
  readonly owner: EntryAt;
  readonly number: string;
  /** Where the number was found, and the document that it stands in. */
  readonly figure: Span;
  readonly holder: EntryAt;
}

function numberAt(document: TelegramDocument, position: Position): RenameAnswer<Found> | undefined {
  const { volume, positions } = document;
  const offset = positions.offsetAt(position);
  const holder = offset === undefined ? undefined : entryAt(volume, offset);
  if (offset === undefined || holder === undefined) return undefined;
  const at = offset - holder.offset;
  const { heading } = holder.document.tree;
  if (heading?.numberSpan && heading.number !== undefined && touches(heading.numberSpan, at)) {
    return answer({ owner: holder, number: heading.number, figure: heading.numberSpan, holder });
  }
  for (const [index, entry] of volume.entries.entries()) {
    const number = entry.document.tree.heading?.number;
    if (number === undefined || indexOf(volume).documents.get(number) !== index) continue;
    const figure = figuresOf(document, holder, index, number).find((span) => touches(span, at));
    if (figure !== undefined) return answer({ owner: { ...entry, index }, number, figure, holder });
  }
  return refused('Put the cursor on the number of a document, in its heading or in a reference to it.');
}

/** The figures in a document by which its references name the document at `owner`. */
function figuresOf(
  { volume }: TelegramDocument,
  { document, index }: EntryAt,
  owner: number,
  number: string,
): readonly Span[] {
  const figures = new Map<number, Span>();
  for (const reference of document.references) {
    if (reference.kind !== 'document' && reference.kind !== 'footnote') continue;
    const found = resolveReference(volume, index, reference);
    if (!isFound(found) || found.place !== owner) continue;
    const words = document.tree.text.slice(reference.start, reference.end);
    const opening = /documents?\s*/iu.exec(words);
    if (opening === null && reference.kind === 'footnote') continue;
    const from = reference.start + (opening === null ? 0 : opening.index + opening[0].length);
    if (!document.tree.text.startsWith(number, from)) continue;
    figures.set(from, { start: from, end: from + number.length });
  }
  return [...figures.values()];
}

function answer<T>(value: T): RenameAnswer<T> {
  return { kind: 'answer', value };
}

function refused(message: string): RenameAnswer<never> {
  return { kind: 'refused', message };
}
