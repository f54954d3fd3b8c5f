import type { MarkerHabit } from '../footnotes/habit';
import type { HeadingIndex } from '../syntax/boundaries';
import type { Lines } from '../syntax/lines';
import { PiecedText } from '../syntax/pieced-text';
import type { Volume, VolumeEntry } from './volume';

/** What a volume is made of. */
type Parts = Pick<Volume, 'id' | 'entries' | 'habit' | 'headings'>;

/** A volume of these parts; `whole` is the text of its documents in one string, where it is at hand. */
export function makeVolume(parts: Parts, whole?: string): Volume {
  return new VolumeOfParts(
    parts,
    new PiecedText(
      parts.entries.map(({ document }) => document.tree),
      whole,
    ),
  );
}

/** The same volume in another reading of its markers. */
export function withEntries(volume: Volume, entries: readonly VolumeEntry[], habit: MarkerHabit): Volume {
  const { id, headings, pieces } = volume;
  return new VolumeOfParts({ id, entries, habit, headings }, pieces);
}

class VolumeOfParts implements Volume {
  readonly id: string | undefined;
  readonly entries: readonly VolumeEntry[];
  readonly habit: MarkerHabit;
  readonly headings: HeadingIndex;
  readonly pieces: PiecedText;

  constructor({ id, entries, habit, headings }: Parts, pieces: PiecedText) {
    this.id = id;
    this.entries = entries;
    this.habit = habit;
    this.headings = headings;
    this.pieces = pieces;
  }

  get text(): string {
    return String(this.pieces);
  }

  get lines(): Lines {
    return this.pieces.lines;
  }
}
