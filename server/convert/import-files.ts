import type { ConvertedFile } from './export-files';
import { importVolume } from './tei/import-volume';
import { importedFiles } from './tei/imported-files';
import { TeiError } from './tei/tei-error';

/** The files of a volume in TEI, or why and where it is none. */
export type ImportResult =
  | { readonly kind: 'files'; readonly files: readonly ConvertedFile[] }
  | { readonly kind: 'refused'; readonly reason: string; readonly line: number; readonly column: number };

/**
 * A volume in TEI as the files that it is kept in; yields which part is read, from 0 to 1. A server loads this, and the XML
 * parser with it, when the first volume is imported.
 */
export function* importFiles(source: string, name: string): Generator<number, ImportResult> {
  try {
    return { kind: 'files', files: importedFiles(yield* importVolume(source), name) };
  } catch (error) {
    if (!(error instanceof TeiError)) throw error;
    const { reason, line, column } = error;
    return { kind: 'refused', reason, line, column };
  }
}
