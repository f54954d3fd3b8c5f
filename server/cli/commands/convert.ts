import { existsSync, statSync } from 'node:fs';
import { basename, extname, join, sep } from 'node:path';
import { stemOf } from '../../convert/companions';
import { exportHtml } from '../../convert/html/export-html';
import { exportJson } from '../../convert/json/export-json';
import { encodeAgain } from '../../convert/tei/encode-again';
import { encodeVolume } from '../../convert/tei/encode-volume';
import { insertDocuments, unplacedIn } from '../../convert/tei/insert-documents';
import { TeiError } from '../../convert/tei/tei-error';
import { exportText } from '../../convert/text/export-text';
import { InputError, UsageError, type ExitStatus } from '../failure';
import { glossaryBeside, sidecarBeside } from '../input/companions';
import { findInputs } from '../input/find-inputs';
import { readXmlFile } from '../input/read-xml-file';
import { openVolumes, type ReadVolume } from '../input/volumes';
import { writeFiles, type OutputFile } from '../output/write-files';
import type { Terminal } from '../terminal';
import { importTei } from './import-tei';

export type Target = 'tei' | 'html' | 'json' | 'text';

export interface ConvertOptions {
  readonly to: Target | undefined;
  readonly from: 'tei' | undefined;
  readonly output: string | undefined;
  /** A volume in TEI that the documents are put into. */
  readonly into: string | undefined;
  /** Whether the encoding that an import kept is used. */
  readonly sidecar: boolean;
}

const endings: Readonly<Record<Target, string>> = { tei: '.xml', html: '.html', json: '.json', text: '.txt' };

/** Transcriptions to TEI, HTML, JSON or reading text, and TEI to transcriptions. */
export async function convert(
  paths: readonly string[],
  options: ConvertOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  if (options.from !== undefined) return importTei(paths, options.output, options.to, terminal);
  const { to } = options;
  if (to === undefined) throw new UsageError('say what to convert to: --to tei, html, json or text; or --from tei.');
  if (options.into !== undefined && to !== 'tei') throw new UsageError('--into goes with --to tei only.');
  const several = (await findInputs(paths)).inputs.length > 1;
  if (several && !mayTakeSeveral(to, options.output)) {
    throw new UsageError('several files are converted: name a folder for them with -o.');
  }
  const reader = await openVolumes(paths, terminal, 'at the end');
  let failed = false;
  for await (const read of reader.volumes) {
    try {
      const files = await filesOf(read, to, options, several);
      if (options.output === undefined) await printOnly(files, to, terminal);
      else writeFiles(files);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failed = true;
      terminal.complain(`${read.path}: ${error.message}.`);
    }
  }
  return failed || reader.failed ? 2 : 0;
}

/** What becomes of one transcription. */
async function filesOf(
  { path, volume }: ReadVolume,
  to: Target,
  options: ConvertOptions,
  several: boolean,
): Promise<readonly OutputFile[]> {
  const { output } = options;
  const stem = basename(stemOf(path)).replace(/^-$/u, 'document');
  const name = stem + endings[to];
  if (to === 'html') {
    const pages = [...exportHtml(volume, glossaryBeside(path))];
    const [only] = pages;
    if (output !== undefined && pages.length === 1 && only && /\.html?$/u.test(output)) {
      return [{ path: output, pieces: [only.html] }];
    }
    if (output !== undefined && /\.html?$/u.test(output)) {
      throw new UsageError(`${path} has ${pages.length} documents, each a page: name a folder with -o.`);
    }
    return pages.map((page) => ({ path: join(output ?? '', several ? stem : '', page.name), pieces: [page.html] }));
  }
  const file = output === undefined ? name : several || isFolder(output) ? join(output, name) : output;
  switch (to) {
    case 'json':
      return [{ path: file, pieces: exportJson(volume, path) }];
    case 'text':
      return [{ path: file, pieces: exportText(volume) }];
    case 'tei':
      return [{ path: file, pieces: await teiOf({ path, volume }, options) }];
  }
}

async function teiOf({ path, volume }: ReadVolume, { into, sidecar }: ConvertOptions): Promise<Iterable<string>> {
  if (into !== undefined) {
    const unplaced = unplacedIn(volume);
    if (unplaced !== undefined) {
      throw new InputError(
        `“${unplaced}” has no number, so it has no place in ${into}; put its number before its heading`,
      );
    }
    try {
      return [insertDocuments(await readXmlFile(into), volume)];
    } catch (error) {
      if (error instanceof TeiError) throw new InputError(`${into}:${error.line}:${error.column}: ${error.reason}`);
      throw error;
    }
  }
  const kept = sidecar ? sidecarBeside(path) : undefined;
  return kept ? encodeAgain(volume, kept) : encodeVolume(volume, glossaryBeside(path));
}

async function printOnly(files: readonly OutputFile[], to: Target, terminal: Terminal): Promise<void> {
  if (to === 'html' && files.length > 1) throw new UsageError('each document is a page: name a folder with -o.');
  for (const { pieces } of files) for (const piece of pieces) await terminal.print(piece);
}

/** Texts follow each other on standard output; all else needs a folder, which need not be there yet. */
function mayTakeSeveral(to: Target, output: string | undefined): boolean {
  if (output === undefined) return to === 'text';
  return isFolder(output) || (!existsSync(output) && extname(output) === '');
}

function isFolder(path: string): boolean {
  return path.endsWith('/') || path.endsWith(sep) || (existsSync(path) && statSync(path).isDirectory());
}
