import { existsSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { importVolume, type ImportedVolume } from '../../convert/tei/import-volume';
import { TeiError } from '../../convert/tei/tei-error';
import { InputError, UsageError, type ExitStatus } from '../failure';
import { companionEndings, stemOf } from '../input/companions';
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
  const { transcription, terms, persons, sidecar } = finish(importVolume(await readXmlFile(path)));
  writeFiles([
    { path: file ?? `${stem}.telegram`, pieces: [transcription] },
    ...(terms === '' ? [] : [{ path: stem + companionEndings.terms, pieces: [terms] }]),
    ...(persons === '' ? [] : [{ path: stem + companionEndings.persons, pieces: [persons] }]),
    { path: stem + companionEndings.sidecar, pieces: [`${JSON.stringify(sidecar)}\n`] },
  ]);
}

function finish(steps: Generator<number, ImportedVolume>): ImportedVolume {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
