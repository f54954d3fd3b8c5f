import { readFileSync } from 'node:fs';
import { companionEndings, glossaryOf, stemOf } from '../../convert/companions';
import type { Glossary } from '../../convert/tei/glossary';
import { readSidecar, type Sidecar } from '../../convert/tei/sidecar';
import { InputError, systemReason } from '../failure';

/** The lists of abbreviations and persons beside a transcription; undefined where there are none. */
export function glossaryBeside(path: string): Glossary | undefined {
  return glossaryOf(readBeside(path, 'terms'), readBeside(path, 'persons'));
}

/** What an import kept beside the transcription; undefined where nothing is. A damaged one is an error: it is work. */
export function sidecarBeside(path: string): Sidecar | undefined {
  const json = readBeside(path, 'sidecar');
  if (json === undefined) return undefined;
  const sidecar = readSidecar(json);
  if (!sidecar) {
    const name = stemOf(path) + companionEndings.sidecar;
    throw new InputError(`the encoding kept in ${name} cannot be read; mend it, or leave it out with --no-sidecar`);
  }
  return sidecar;
}

function readBeside(path: string, kind: keyof typeof companionEndings): string | undefined {
  try {
    return readFileSync(stemOf(path) + companionEndings[kind], 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw new InputError(systemReason(error));
  }
}
