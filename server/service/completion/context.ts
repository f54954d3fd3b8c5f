import type { Span } from '../../syntax/span';
import { touches } from '../../syntax/span';
import type { EntryAt, TelegramDocument } from '../telegram-document';
import { entryInScope, type VolumeScope } from '../volume-scope';

/** Where the cursor stands and what is written before it on the line. Offsets count from the start of the document. */
export interface CompletionPlace {
  /** The volume, of which the document may be one file. */
  readonly scope: VolumeScope;
  /** With its place in the scope. */
  readonly entry: EntryAt;
  readonly offset: number;
  /** The line up to the cursor, its last characters only. */
  readonly before: string;
  /** The line behind the cursor, its first characters only. */
  readonly behind: string;
  readonly inSourceNote: boolean;
  /** Whether the line is where a dateline stands: below the heading, or one already. */
  readonly onDateline: boolean;
  readonly inNotes: boolean;
}

/** More than any construct that is completed. */
const reach = 200;

/** Undefined where there is no such position. */
export function placeOf(document: TelegramDocument, offset: number, scope: VolumeScope): CompletionPlace | undefined {
  const entry = entryInScope(scope, document, offset);
  if (entry === undefined) return undefined;
  const { tree } = entry.document;
  const at = offset - entry.offset;
  const line = tree.lines.lineAt(at);
  const start = Math.max(tree.lines.startOf(line), at - reach);
  const end = Math.min(tree.lines.endOf(line), at + reach);
  const headingLine = tree.heading === undefined ? undefined : tree.lines.lineAt(tree.heading.start);
  return {
    scope,
    entry,
    offset: at,
    before: tree.text.slice(start, at),
    behind: tree.text.slice(at, end),
    inSourceNote: tree.notes.some((note) => note.kind === 'source' && touches(note, at)),
    onDateline:
      (tree.dateline !== undefined && touches(tree.dateline, at)) ||
      (tree.dateline === undefined && headingLine !== undefined && line > headingLine && line <= headingLine + 3),
    inNotes: (tree.notes[0]?.start ?? Infinity) <= at,
  };
}

/** The last `length` characters before the cursor: what a completion replaces. */
export function lastBefore({ offset }: CompletionPlace, length: number): Span {
  return { start: offset - length, end: offset };
}
