import type { Position } from 'vscode-languageserver-types';
import { highestNumber } from '../references/documents';
import { touches, type Span } from '../syntax/span';
import { indexOf } from '../volume/volume-index';
import { documentFigure, seenFrom, usesOf, type Use } from './reference-uses';
import {
  answered,
  ConcernedChanges,
  refused,
  type RenameAnswer,
  type Renamed,
  type RenameEdits,
} from './rename-answer';
import { footnoteNumberAt, renameFootnote } from './rename-footnote';
import { alone, located, type Surroundings } from './surroundings';
import { entryAt, inFile, type EntryAt, type TelegramDocument } from './telegram-document';
import { fileAt, firstPlace } from './volume-scope';

/**
 * The number at `position` that can be renamed: a document's, in its heading or in a reference to it, or a footnote's, in a
 * marker, in the list or in a reference. Undefined where there is no position.
 */
export function prepareRename(
  document: TelegramDocument,
  position: Position,
  surroundings: Surroundings = alone(document),
): RenameAnswer<Renamed> | undefined {
  const offset = document.positions.offsetAt(position);
  const holder = offset === undefined ? undefined : entryAt(document.volume, offset);
  if (offset === undefined || holder === undefined) return undefined;
  const at = offset - holder.offset;
  const found =
    documentNumberAt(document, holder, at, surroundings) ?? footnoteNumberAt(document, holder, at, surroundings);
  if (found === undefined || 'message' in found) return refused(found?.message ?? nothingHere);
  const { figure, number } = found;
  return answered({ range: document.positions.rangeOf(inFile(holder.offset, figure)), placeholder: number });
}

const nothingHere = 'Put the cursor on the number of a document or a footnote, or in a reference to one.';

/**
 * Edits that give a document or a footnote another number: where it stands, and in every reference to it and to the
 * document's notes, in its volume and in the others at hand. Refused where the number is none, or another has it.
 */
export function rename(
  document: TelegramDocument,
  position: Position,
  name: string,
  surroundings: Surroundings = alone(document),
): RenameAnswer<readonly RenameEdits[]> | undefined {
  const offset = document.positions.offsetAt(position);
  const holder = offset === undefined ? undefined : entryAt(document.volume, offset);
  if (offset === undefined || holder === undefined) return undefined;
  const at = offset - holder.offset;
  const numbered = documentNumberAt(document, holder, at, surroundings);
  if (numbered !== undefined) return renameDocument(document, numbered, name.trim());
  const footnote = footnoteNumberAt(document, holder, at, surroundings);
  if (footnote === undefined || 'message' in footnote) return refused(footnote?.message ?? nothingHere);
  return renameFootnote(document, footnote, name.trim());
}

interface DocumentNumber {
  /** Where the number was found. */
  readonly figure: Span;
  readonly number: string;
  /** The document that has it, in its file. */
  readonly file: TelegramDocument;
  readonly owner: EntryAt;
  /** The volume of that file, and the others. */
  readonly surroundings: Surroundings;
}

function documentNumberAt(
  document: TelegramDocument,
  holder: EntryAt,
  at: number,
  surroundings: Surroundings,
): DocumentNumber | undefined {
  const { heading } = holder.document.tree;
  if (heading?.numberSpan && heading.number !== undefined && touches(heading.numberSpan, at)) {
    return { figure: heading.numberSpan, number: heading.number, file: document, owner: holder, surroundings };
  }
  const place = firstPlace(surroundings.scope, document) + holder.index;
  for (const reference of holder.document.references) {
    if (reference.kind !== 'document' && reference.kind !== 'footnote') continue;
    if (!touches(reference, at)) continue;
    const [found] = located(surroundings, place, reference);
    const number = found?.destination.entry.document.tree.heading?.number;
    if (found === undefined || number === undefined) continue;
    const use: Use = { file: document, index: holder.index, reference, note: undefined };
    const figure = documentFigure(use, number);
    if (figure === undefined || !touches(figure, at)) continue;
    const index = found.destination.entry.index - firstPlace(found.scope, found.document);
    const owner = { ...found.destination.entry, index };
    return { figure, number, file: found.document, owner, surroundings: seenFrom(found.scope, surroundings) };
  }
  return undefined;
}

function renameDocument(
  document: TelegramDocument,
  { number, file, owner, surroundings }: DocumentNumber,
  wanted: string,
): RenameAnswer<readonly RenameEdits[]> {
  if (!/^[1-9]\d{0,3}[a-h]?$/u.test(wanted)) return refused('A document’s number is a number, such as 28 or 28a.');
  if (parseInt(wanted, 10) > highestNumber) return refused(`No volume has more than ${highestNumber} documents.`);
  if (wanted === number) return answered([]);
  const { scope } = surroundings;
  const taken = indexOf(scope.contents).documents.get(wanted);
  if (taken !== undefined) {
    const where = fileAt(scope, taken)?.uri === file.uri ? '' : ' in another file of the volume';
    return refused(`There is a Document ${wanted} already${where}. Renumber that one first.`);
  }
  const changes = new ConcernedChanges(document);
  const span = owner.document.tree.heading?.numberSpan;
  if (span !== undefined) changes.number.add(file, owner.index, { span, text: wanted });
  for (const use of usesOf(file, owner, surroundings)) {
    const figure = documentFigure(use, number);
    if (figure !== undefined) changes.addUse(use, { span: figure, text: wanted });
  }
  return answered(changes.edits({ from: number, to: wanted }));
}
