import type { Volume } from '../volume/volume';
import { exportHtml, exportPage } from './html/export-html';
import { exportJson } from './json/export-json';
import { encodeAgain } from './tei/encode-again';
import { encodeSingleFile, type Companions } from './tei/encode-single';
import { encodeVolume } from './tei/encode-volume';
import type { Sidecar } from './tei/sidecar';

export type ExportFormat = 'tei' | 'html' | 'json';

/** A file that a conversion makes. */
export interface ConvertedFile {
  readonly name: string;
  readonly text: string;
}

/** What is exported from. */
export interface ExportSource extends Companions {
  readonly volume: Volume;
  /** The transcription's file name, and the same without its ending. */
  readonly file: string;
  readonly stem: string;
  readonly sidecar: Sidecar | undefined;
}

/** The whole of a file in another format. Yields how much is done, from 0 to 1; returns the files. */
export function* exportVolume(source: ExportSource, format: ExportFormat): Generator<number, readonly ConvertedFile[]> {
  const { volume, file, stem, sidecar, glossary } = source;
  const { length } = volume.entries;
  if (format === 'html') {
    const pages: ConvertedFile[] = [];
    for (const { name, html } of exportHtml(volume, glossary)) {
      pages.push({ name, text: html });
      yield pages.length / length;
    }
    return pages;
  }
  const encoded = (): Generator<string> =>
    sidecar === undefined ? encodeVolume(volume, glossary) : encodeAgain(volume, sidecar);
  const pieces: string[] = [];
  for (const piece of format === 'tei' ? encoded() : exportJson(volume, file)) {
    pieces.push(piece);
    yield Math.min(pieces.length / length, 1);
  }
  return [{ name: format === 'tei' ? `${stem}.xml` : `${stem}.json`, text: pieces.join('') }];
}

/** The document at `place` in another format. */
export function exportDocument(source: ExportSource, place: number, format: ExportFormat): ConvertedFile {
  const { volume, file, stem, glossary } = source;
  switch (format) {
    case 'tei':
      return { name: `${stem}.xml`, text: encodeSingleFile(volume, place, source) };
    case 'html': {
      const { name, html } = exportPage(volume, place, glossary);
      return { name, text: html };
    }
    case 'json':
      return { name: `${stem}.json`, text: [...exportJson(volume, file, [place])].join('') };
  }
}
