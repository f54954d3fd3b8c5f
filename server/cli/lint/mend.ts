import type { TextChange } from '../../rules/rule';
import { applyChanges, safeChanges } from '../../rules/safe-changes';
import { parseVolume } from '../../volume/parse-volume';
import { withPart } from '../input/folder-volume';
import { check, type Checked, type Terms } from './check';

export interface Mended extends Checked {
  /** How many changes were made. */
  readonly places: number;
}

/** Fixes can uncover others, but two that undo each other must not go on for ever. */
const rounds = 10;

/** Makes the safe fixes, and those that come up then, until there are no more. */
export function mend(checked: Checked, terms: Terms): Mended {
  let current = checked;
  let places = 0;
  for (let round = 0; round < rounds; round++) {
    const changes = changesOf(current);
    if (changes.length === 0) break;
    places += changes.length;
    const { around, uri } = current;
    const { text, id } = current.volume;
    const path = around.parts.find((part) => part.uri === uri)?.path ?? '';
    const volume = parseVolume(applyChanges(text, changes), id);
    const next = check(withPart(around, { path, uri, volume }), uri, terms);
    // A suppression that was of use before has been of use.
    current = { ...next, used: new Set([...current.used, ...next.used]) };
  }
  return { ...current, places };
}

/** In offsets of the file. */
function changesOf({ volume, findings }: Checked): readonly TextChange[] {
  return volume.entries.flatMap(({ offset }, entry) =>
    safeChanges(findings[entry] ?? []).map(({ span, text }) => ({
      span: { start: span.start + offset, end: span.end + offset },
      text,
    })),
  );
}
