import { readFileSync } from 'node:fs';
import { Glossary } from '../../convert/tei/glossary';
import { readPersons, readTerms } from '../../convert/tei/read-glossary';
import { readSidecar, type Sidecar } from '../../convert/tei/sidecar';
import { InputError, systemReason } from '../failure';

/** The endings of the files that lie beside a transcription and are read and written with it. */
export const companionEndings = { terms: '.terms.txt', persons: '.persons.txt', sidecar: '.tei.json' } as const;

/** `V` of `V.telegram`, with its folder. */
export function stemOf(path: string): string {
  return path.replace(/\.(?:telegram|txt|xml)$/u, '');
}

/** The lists of abbreviations and persons beside a transcription; undefined where there are none. */
export function glossaryBeside(path: string): Glossary | undefined {
  const terms = readBeside(path, 'terms');
  const persons = readBeside(path, 'persons');
  if (terms === undefined && persons === undefined) return undefined;
  return new Glossary(readTerms(terms ?? ''), readPersons(persons ?? ''));
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
