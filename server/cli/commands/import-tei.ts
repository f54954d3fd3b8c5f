import { existsSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { stemOf } from '../../convert/companions';
import { importVolume, type ImportedVolume } from '../../convert/tei/import-volume';
import { importedFiles } from '../../convert/tei/imported-files';
import { TeiError } from '../../convert/tei/tei-error';
import { InputError, UsageError, type ExitStatus } from '../failure';
import { readXmlFile } from '../input/read-xml-file';
import { writeFiles } from '../output/write-files';
import type { Terminal } from '../terminal';

/** A volume in TEI becomes a transcription, its lists, and the encoding that plain text cannot hold. */
export async function importTei(
  paths: readonly string[],
  output: string | undefined,
  to: string | undefined,
  terminal: Terminal,
): Promise<ExitStatus> {
  if (to !== undefined) throw new UsageError('--from tei makes a transcription; leave out --to.');
  if (output === undefined) throw new UsageError('name the transcription, or a folder for it, with -o.');
  const intoFolder = /[/\\]$/u.test(output) || (existsSync(output) && statSync(output).isDirectory());
  if (paths.length > 1 && !intoFolder) {
    throw new UsageError(`several files become several transcriptions: name a folder, such as ${output}${sep}.`);
  }
  let status: ExitStatus = 0;
  for (const path of paths) {
    try {
      await importOne(
        path,
        intoFolder ? join(output, basename(stemOf(path))) : stemOf(output),
        !intoFolder ? output : undefined,
      );
    } catch (error) {
      if (error instanceof TeiError) terminal.complain(`${path}:${error.line}:${error.column}: ${error.reason}.`);
      else if (error instanceof InputError) terminal.complain(`${path}: ${error.message}.`);
      else throw error;
      status = 2;
    }
  }
  return status;
}

async function importOne(path: string, stem: string, file: string | undefined): Promise<void> {
  const files = importedFiles(finish(importVolume(await readXmlFile(path))), stem);
  writeFiles(
    files.map(({ name, text }, place) => ({ path: place === 0 && file !== undefined ? file : name, pieces: [text] })),
  );
}

function finish(steps: Generator<number, ImportedVolume>): ImportedVolume {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
