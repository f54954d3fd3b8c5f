import type { Range } from 'vscode-languageserver-types';
import { formatDate, isCalendarDay } from '../syntax/calendar';
import type { Span } from '../syntax/span';
import type { CalendarDate, Dateline, Heading, Note, Section, SourceNote, TimeOfDay } from '../syntax/tree';
import type { AnalyzedDocument } from '../volume/analyzed-document';
import { publishedTarget } from '../volume/published-target';
import type { Volume } from '../volume/volume';
import { withoutMarkers } from './excerpt';
import { positionMap, type PositionMap } from './positions';
import { inFile } from './telegram-document';

/**
 * A document as `telegram parse` prints it: a contract with scripts (docs/command-line.md). Ranges are LSP's, from 0 and
 * in UTF-16, and cover exactly the thing. What a document does not have is null, never absent.
 */
export interface ParsedDocument {
  readonly path: string;
  readonly range: Range;
  readonly heading: ParsedHeading | null;
  readonly dateline: ParsedDateline | null;
  /** The telegram's own number, without its full stop. */
  readonly serial: string | null;
  readonly sections: readonly ParsedSection[];
  /** `note` is the place of the note in the list, from 1; null when the marker has none. */
  readonly markers: readonly { readonly range: Range; readonly label: string; readonly note: number | null }[];
  readonly notes: readonly ParsedNote[];
  readonly pages: readonly { readonly range: Range; readonly number: string }[];
  readonly insertions: readonly { readonly range: Range; readonly kind: string; readonly text: string }[];
  readonly signatures: readonly { readonly range: Range; readonly text: string }[];
  readonly references: readonly ParsedReference[];
  readonly source: ParsedSource | null;
}

/** Title and parties as a reader takes them, without number and marker; the range is the heading's line. */
export interface ParsedHeading {
  readonly range: Range;
  readonly number: string | null;
  readonly title: string;
  readonly kind: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface ParsedDateline {
  readonly range: Range;
  readonly text: string;
  readonly place: string | null;
  /** ISO 8601; null when there is none or the calendar does not have it. */
  readonly date: string | null;
  readonly time: string | null;
}

export interface ParsedSection {
  readonly range: Range;
  /** The label. */
  readonly selectionRange: Range;
  readonly label: string;
  readonly title: string;
  readonly kind: Section['kind'];
  readonly children: readonly ParsedSection[];
}

export interface ParsedNote {
  readonly range: Range;
  /** The note's place in the list, from 1, whatever number it prints. */
  readonly number: number;
  /** The label of its marker in the text. */
  readonly label: string | null;
  readonly kind: Note['kind'];
  readonly text: string;
}

export interface ParsedReference {
  readonly range: Range;
  readonly text: string;
  readonly kind: string;
  readonly target: string | null;
}

const sourceFields = [
  'repository',
  'collection',
  'fileNumber',
  'classification',
  'precedence',
  'handling',
  'draftedBy',
  'clearedBy',
  'approvedBy',
  'signedBy',
  'repeatedTo',
  'received',
] as const satisfies readonly (keyof SourceNote)[];

export type ParsedSource = {
  readonly [field in (typeof sourceFields)[number] | 'fileDate']: string | null;
};

/** The document at place `entry` of `volume`, which was read from `path`. */
export function describeDocument(volume: Volume, entry: number, path: string): ParsedDocument {
  const { document, offset } = volume.entries[entry]!;
  const { tree, markers, references } = document;
  const at = new Place(volume, offset, document);
  return {
    path,
    range: at.range({ start: 0, end: tree.text.length }),
    heading: tree.heading === undefined ? null : describeHeading(tree.heading, document, at),
    dateline: tree.dateline === undefined ? null : describeDateline(tree.dateline, at),
    serial: tree.serial === undefined ? null : tree.serial.text.replace(/\.$/, ''),
    sections: tree.sections.map((section) => describeSection(section, at)),
    markers: markers.map(({ start, end, label, note }) => ({
      range: at.range({ start, end }),
      label,
      note: note ?? null,
    })),
    notes: describeNotes(document, at),
    pages: tree.pages.map((page) => ({ range: at.range(page), number: page.number })),
    insertions: tree.insertions.map((one) => ({ range: at.range(one), kind: one.kind, text: at.slice(one) })),
    signatures: tree.signatures.map((one) => ({ range: at.trimmed(one), text: at.words(one) })),
    references: references.map((one) => ({
      range: at.range(one),
      text: at.slice(one),
      kind: one.kind,
      target: publishedTarget(volume, entry, one) ?? null,
    })),
    source: tree.source === undefined ? null : describeSource(tree.source),
  };
}

/** Turns offsets in a document into ranges and words of its file. */
class Place {
  readonly #document: AnalyzedDocument;
  readonly #offset: number;
  readonly #positions: PositionMap;

  constructor(volume: Volume, offset: number, document: AnalyzedDocument) {
    this.#positions = positionMap(volume.pieces, volume.lines, 'utf-16');
    this.#offset = offset;
    this.#document = document;
  }

  range(span: Span): Range {
    return this.#positions.rangeOf(inFile(this.#offset, span));
  }

  /** The range of a line or of lines, without the white space around them. */
  trimmed(span: Span): Range {
    const slice = this.slice(span);
    const lead = slice.length - slice.trimStart().length;
    if (lead === slice.length) return this.range(span);
    return this.range({ start: span.start + lead, end: span.start + slice.trimEnd().length });
  }

  slice(span: Span): string {
    return this.#document.tree.text.slice(span.start, span.end);
  }

  /** What a stretch says to a reader: on one line, and without the markers in it. */
  words(span: Span): string {
    return withoutMarkers(this.#document.tree.text, span, this.#document.markers);
  }
}

function describeHeading(heading: Heading, document: AnalyzedDocument, at: Place): ParsedHeading {
  const title = document.title;
  return {
    range: at.trimmed(heading),
    number: title?.number ?? heading.number ?? null,
    title: title?.title ?? at.words(heading.title),
    kind: title?.kind ?? heading.kind,
    from: title?.from ?? null,
    to: title?.to ?? null,
  };
}

function describeDateline(dateline: Dateline, at: Place): ParsedDateline {
  return {
    range: at.trimmed(dateline),
    text: at.words(dateline),
    place: dateline.place === undefined ? null : at.words(dateline.place),
    date: realDate(dateline.date),
    time: dateline.time === undefined ? null : clock(dateline.time),
  };
}

function describeSection(section: Section, at: Place): ParsedSection {
  return {
    range: at.trimmed(section),
    selectionRange: at.range(section.selection),
    label: section.label,
    title: section.title,
    kind: section.kind,
    children: section.children.map((child) => describeSection(child, at)),
  };
}

function describeNotes(document: AnalyzedDocument, at: Place): readonly ParsedNote[] {
  const labels = new Map<number, string>();
  for (const { note, label } of document.markers) {
    if (note !== undefined && !labels.has(note)) labels.set(note, label);
  }
  return document.tree.notes.map((note, index) => ({
    range: at.trimmed(note),
    number: index + 1,
    label: labels.get(index + 1) ?? null,
    kind: note.kind,
    text: note.paragraphs.map((paragraph) => at.slice(paragraph)).join('\n'),
  }));
}

function describeSource(source: SourceNote): ParsedSource {
  const fields = sourceFields.map((name) => [name, source[name]?.text ?? null] as const);
  const described = Object.fromEntries(fields) as Record<(typeof sourceFields)[number], string | null>;
  return { ...described, fileDate: realDate(source.fileDate) };
}

function realDate(date: CalendarDate | undefined): string | null {
  return date !== undefined && isCalendarDay(date) ? formatDate(date) : null;
}

function clock(time: TimeOfDay): string {
  return `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
}
