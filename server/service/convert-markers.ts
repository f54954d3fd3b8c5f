import type { Position } from 'vscode-languageserver-types';
import { readableDraft, type DraftMarker } from './draft';
import type { ConversionScope, WrittenStyle } from './footnote-choices';
import { refused, type EditAnswer } from './edit-answer';
import { unchanged } from './insert-footnote';
import { isNumbered } from './marker-text';
import { entryAt, fileEdits, type EntryAt, type TelegramDocument } from './telegram-document';
import type { TextChange } from '../rules/rule';

const names: Readonly<Record<WrittenStyle, string>> = {
  plain: 'plain digits',
  explicit: '[^1]',
  superscript: 'superscript digits',
};

/**
 * Writes the numbered markers in one style; symbols, letters and plain digits without a note stay. A digit that would be
 * misread as part of a word or number is written as `[^1]`. Undefined where there is no such position.
 */
export function convertMarkers(
  document: TelegramDocument,
  position: Position,
  style: WrittenStyle,
  scope: ConversionScope,
): EditAnswer | undefined {
  const { volume, positions } = document;
  const offset = positions.offsetAt(position);
  const here = offset === undefined ? undefined : entryAt(volume, offset);
  if (here === undefined) return undefined;
  const entries = scope === 'document' ? [here] : volume.entries.map((entry, index) => ({ ...entry, index }));
  const changes = new Map<number, readonly TextChange[]>();
  let writtenOut = 0;
  let unreadable = 0;
  for (const entry of entries) {
    const wanted = entry.document.markers.map((marker) => inStyle(unchanged(marker), style));
    if (wanted.length === 0) continue;
    const draft = draftOf(document, entry, wanted);
    if (draft === undefined) {
      unreadable++;
      continue;
    }
    writtenOut += draft.markers.filter((marker, index) => marker.style !== wanted[index]?.style).length;
    if (draft.changes.length > 0) changes.set(entry.index, draft.changes);
  }
  const edits = fileEdits(document, changes);
  const notice = noticeOf(writtenOut, unreadable);
  if (edits.length === 0) return refused(notice ?? `There are no markers to write as ${names[style]}.`);
  return { kind: 'edits', label: 'Convert markers', edits, ...(notice !== undefined && { notice }) };
}

function inStyle(marker: DraftMarker, style: WrittenStyle): DraftMarker {
  // Without a note a plain digit is no marker: it stays one only where it is written out.
  const isMarker = isNumbered(marker) && (marker.note !== undefined || (marker.style !== 'plain' && style !== 'plain'));
  return isMarker ? { ...marker, style } : marker;
}

function draftOf({ volume }: TelegramDocument, { document }: EntryAt, markers: readonly DraftMarker[]) {
  return readableDraft(document, volume, { markers, others: [], notes: document.tree.notes.length });
}

function noticeOf(writtenOut: number, unreadable: number): string | undefined {
  const parts: string[] = [];
  if (writtenOut > 0) {
    const which = writtenOut === 1 ? '1 marker is' : `${writtenOut} markers are`;
    parts.push(`${which} written as [^1], since other digits there would be misread.`);
  }
  if (unreadable > 0) {
    const which = unreadable === 1 ? '1 document stays' : `${unreadable} documents stay`;
    parts.push(`${which} unchanged, whose digits could not be told apart.`);
  }
  return parts.length === 0 ? undefined : parts.join(' ');
}
