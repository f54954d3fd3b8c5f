import type { Marker } from '../footnotes/marker';
import { touches, type Span } from '../syntax/span';
import type { AnalyzedDocument } from '../volume/analyzed-document';
import { readableDraft } from './draft';
import { unchanged } from './insert-footnote';
import { isNumbered } from './marker-text';
import { noteFigure, seenFrom, usesOf } from './reference-uses';
import { answered, ConcernedChanges, refused, type RenameAnswer, type RenameEdits } from './rename-answer';
import { located, type Surroundings } from './surroundings';
import type { EntryAt, TelegramDocument } from './telegram-document';
import { firstPlace } from './volume-scope';

export interface FootnoteNumber {
  /** Where the number was found, and what it says there. */
  readonly figure: Span;
  readonly number: string;
  /** The document that has the note, in its file, and the note's place in the list, from 1. */
  readonly file: TelegramDocument;
  readonly owner: EntryAt;
  readonly place: number;
  /** The volume of that file, and the others. */
  readonly surroundings: Surroundings;
}

/** The number of a footnote at an offset of a document, or why what stands there has none. Undefined on other words. */
export function footnoteNumberAt(
  document: TelegramDocument,
  holder: EntryAt,
  at: number,
  surroundings: Surroundings,
): FootnoteNumber | { readonly message: string } | undefined {
  const { markers, tree } = holder.document;
  const own = { file: document, owner: holder, surroundings };
  const touching = markers.filter((one) => touches(one, at));
  const marker = touching.find(({ end }) => at < end) ?? touching[0];
  if (marker !== undefined) {
    if (!isNumbered(marker)) return { message: `The marker ${marker.label} has no number.` };
    if (marker.note === undefined) return { message: `The marker ${marker.label} calls no note.` };
    return { ...own, figure: figureOf(marker), number: marker.label, place: marker.note };
  }
  const index = tree.notes.findIndex(({ numberSpan }) => touches(numberSpan, at));
  const note = tree.notes[index];
  if (note !== undefined) return { ...own, figure: note.numberSpan, number: String(note.number), place: index + 1 };
  return namedAt(document, holder, at, surroundings);
}

function namedAt(
  document: TelegramDocument,
  holder: EntryAt,
  at: number,
  surroundings: Surroundings,
): FootnoteNumber | undefined {
  for (const reference of holder.document.references) {
    if (reference.kind !== 'footnote' || !touches(reference, at)) continue;
    const figure = noteFigure({ file: document, index: holder.index, reference, note: undefined });
    if (figure === undefined || !touches(figure, at)) continue;
    const [found] = located(surroundings, firstPlace(surroundings.scope, document) + holder.index, reference);
    if (found?.destination.kind !== 'note') continue;
    const { entry, place } = found.destination;
    const owner = { ...entry, index: entry.index - firstPlace(found.scope, found.document) };
    const around = seenFrom(found.scope, surroundings);
    return { figure, number: reference.label, file: found.document, owner, place, surroundings: around };
  }
  return undefined;
}

function figureOf({ style, start, end }: Marker): Span {
  return style === 'explicit' ? { start: start + 2, end: end - 1 } : { start, end };
}

/**
 * Edits that give a footnote another number: its markers, its place in the list and all references to it, in which the
 * numbers may differ by one, as they do where the markers begin at 0. `document` is the file in which it was asked for.
 */
export function renameFootnote(
  document: TelegramDocument,
  footnote: FootnoteNumber,
  name: string,
): RenameAnswer<readonly RenameEdits[]> {
  const { file, owner, place, number } = footnote;
  const wanted = digitsOf(name);
  if (wanted === undefined) return refused('A footnote’s number is a number, such as 3.');
  const by = Number(wanted) - Number(number);
  if (by === 0) return answered([]);
  const { markers, tree } = owner.document;
  const note = tree.notes[place - 1];
  if (note === undefined) return answered([]);
  const taken = whyTaken(owner.document, place, by, Number(number));
  if (taken !== undefined) return refused(taken);

  const own = markers.filter((one) => one.note === place && isNumbered(one));
  const shifted = (marker: Marker): string => String(Number(marker.label) + by);
  const uses = usesOf(file, owner, footnote.surroundings).flatMap((use) => {
    const span = use.note === place && use.reference.kind === 'footnote' ? noteFigure(use) : undefined;
    if (span === undefined || use.reference.kind !== 'footnote') return [];
    return [{ use, change: { span, text: String(Number(use.reference.label) + by) } }];
  });
  const here = uses.filter(({ use }) => use.file === file && use.index === owner.index);
  const draft = readableDraft(owner.document, file.volume, {
    markers: markers.map((one) => (own.includes(one) ? { ...unchanged(one), label: shifted(one) } : unchanged(one))),
    others: [{ span: note.numberSpan, text: String(note.number + by) }, ...here.map(({ change }) => change)],
    notes: tree.notes.length,
  });
  const isAsked = draft?.markers.every((one, index) => {
    const marker = markers[index]!;
    return one.label === (own.includes(marker) ? shifted(marker) : marker.label);
  });
  if (draft === undefined || isAsked !== true) {
    return refused(`With a footnote ${wanted} the markers could not be told apart. Use “Renumber footnotes”.`);
  }
  const changes = new ConcernedChanges(document);
  const references = new Set(here.map(({ change }) => change.span.start));
  changes.number.add(file, owner.index, ...draft.changes.filter(({ span }) => !references.has(span.start)));
  for (const { use, change } of uses) changes.addUse(use, change);
  return answered(changes.edits());
}

/** `3`, `[^3]`, `³`. */
function digitsOf(name: string): string | undefined {
  const plain = name.replace(/^\[\^(.*)\]$/u, '$1').normalize('NFKC');
  return /^\d{1,3}$/u.test(plain) ? String(Number(plain)) : undefined;
}

/** Why the footnote cannot have a number that differs by `by`: another has it, or it would be out of its order. */
function whyTaken({ tree, markers }: AnalyzedDocument, place: number, by: number, number: number): string | undefined {
  const wanted = number + by;
  const value = (tree.notes[place - 1]?.number ?? 0) + by;
  const labels = markers.filter((one) => one.note === place && isNumbered(one)).map(({ label }) => Number(label) + by);
  const isOther = tree.notes.some((note, index) => index !== place - 1 && note.number === value);
  if (isOther || markers.some((one) => one.note !== place && labels.includes(Number(one.label)))) {
    return `There is a footnote ${wanted} already. “Move note” changes their order, “Renumber footnotes” counts all anew.`;
  }
  const before = tree.notes[place - 2]?.number ?? 0;
  const behind = tree.notes[place]?.number ?? Infinity;
  if (before < value && value < behind) return undefined;
  const side = value <= before ? `after ${before - value + wanted}` : `before ${behind - value + wanted}`;
  return `Footnotes ascend: this one comes ${side}. “Move note” changes their order.`;
}
