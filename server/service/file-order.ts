import type { Volume } from '../volume/volume';
import { documentNumberOf } from './volume-id';

/** A file that is one of several that make a volume. */
interface VolumeFile {
  readonly uri: string;
  readonly volume: Volume;
}

const byName = new Intl.Collator('en', { numeric: true });

/**
 * The files of a volume in the order of their documents: by the number in the file's name, or else in its first heading;
 * those that tell no number come last, by name.
 */
export function inOrderOfDocuments<File extends VolumeFile>(files: readonly File[]): readonly File[] {
  const numbered = files.map((file) => ({ file, number: documentNumberOf(file.uri) ?? firstNumber(file.volume) }));
  return numbered
    .sort((a, b) => {
      if ((a.number === undefined) !== (b.number === undefined)) return a.number === undefined ? 1 : -1;
      return byName.compare(a.number ?? '', b.number ?? '') || byName.compare(a.file.uri, b.file.uri);
    })
    .map(({ file }) => file);
}

function firstNumber({ entries }: Volume): string | undefined {
  return entries.find(({ document }) => document.tree.heading?.number !== undefined)?.document.tree.heading?.number;
}
