import type { MarkerHabit } from '../footnotes/habit';
import { habitOf } from '../footnotes/volume-habit';
import { adoptHabit } from './analyze-document';
import { withEntries } from './make-volume';
import type { Volume, VolumeContents, VolumeEntry } from './volume';

/** The documents of several files as one volume. */
export interface JoinedVolumes {
  readonly contents: VolumeContents;
  /** The files, their markers read in the habit of all of them. */
  readonly volumes: readonly Volume[];
  /** The place of each file's first document. */
  readonly firsts: readonly number[];
}

/**
 * The documents of files that make a volume together, in the order in which the files are given. How the volume prints
 * markers shows in all of them; a single document is too short to tell. The same file in the same habit yields the same
 * object.
 */
export function joinVolumes(volumes: readonly Volume[], namesakes: readonly string[] = []): JoinedVolumes {
  const habit = habitOf(volumes.flatMap(({ entries }) => entries.map(({ document }) => document.habitSigns)));
  const adopted = volumes.map((volume) => (volume.habit === habit ? volume : adopt(volume, habit)));
  const entries: VolumeEntry[] = [];
  const firsts: number[] = [];
  for (const volume of adopted) {
    firsts.push(entries.length);
    for (const entry of volume.entries) entries.push(entry);
  }
  const contents = { entries, id: volumes[0]?.id, ...(namesakes.length > 0 && { namesakes }) };
  return { contents, volumes: adopted, firsts };
}

/** Each volume in the last habit that it was read in and does not have by itself. */
const known = new WeakMap<Volume, Volume>();

function adopt(volume: Volume, habit: MarkerHabit): Volume {
  let adopted = known.get(volume);
  if (adopted?.habit !== habit) {
    const entries = volume.entries.map((entry) => ({ ...entry, document: adoptHabit(entry.document, habit) }));
    known.set(volume, (adopted = withEntries(volume, entries, habit)));
  }
  return adopted;
}
