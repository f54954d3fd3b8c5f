import { companionEndings } from '../companions';
import type { ConvertedFile } from '../export-files';
import type { ImportedVolume } from './import-volume';

/** The files that an imported volume is kept in: the transcription first, then the lists that it has, and the sidecar. */
export function importedFiles(
  { transcription, terms, persons, sidecar }: ImportedVolume,
  stem: string,
): readonly ConvertedFile[] {
  return [
    { name: `${stem}.telegram`, text: transcription },
    ...(terms === '' ? [] : [{ name: stem + companionEndings.terms, text: terms }]),
    ...(persons === '' ? [] : [{ name: stem + companionEndings.persons, text: persons }]),
    { name: stem + companionEndings.sidecar, text: `${JSON.stringify(sidecar)}\n` },
  ];
}
