import type { TextChange } from '../rules/rule';
import type { DocumentTree } from '../syntax/tree';
import { FileChanges } from './file-changes';
import { noteFigure, type Use } from './reference-uses';

/** Changes that count the numbers of the notes from `place` (from 1) on up or down by `by`. */
export function shiftNumbers({ notes }: DocumentTree, place: number, by: number): readonly TextChange[] {
  return notes.slice(place - 1).map(({ number, numberSpan }) => ({ span: numberSpan, text: String(number + by) }));
}

/** Changes that count on the figures by which references name the notes from `place` on. */
export function shiftReferences(uses: readonly Use[], place: number, by: number): FileChanges {
  return relabel(uses, ({ note, label }) => (note < place ? undefined : String(Number(label) + by)));
}

/** Changes of the figures by which references name notes, to what `labelOf` says; undefined leaves one as it is. */
export function relabel(
  uses: readonly Use[],
  labelOf: (named: { readonly note: number; readonly label: string }) => string | undefined,
): FileChanges {
  const changes = new FileChanges();
  for (const use of uses) {
    const { file, index, reference, note } = use;
    if (reference.kind !== 'footnote' || note === undefined) continue;
    const label = labelOf({ note, label: reference.label });
    const span = label === undefined || label === reference.label ? undefined : noteFigure(use);
    if (span !== undefined && label !== undefined) changes.add(file, index, { span, text: label });
  }
  return changes;
}
