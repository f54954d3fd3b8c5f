import { Glossary } from './tei/glossary';
import { readPersons, readTerms } from './tei/read-glossary';

/** The endings of the files that lie beside a transcription and are read and written with it. */
export const companionEndings = { terms: '.terms.txt', persons: '.persons.txt', sidecar: '.tei.json' } as const;

/** `V` of `V.telegram`, with its folder; of a path or of a URI. */
export function stemOf(path: string): string {
  return path.replace(/\.(?:telegram|txt|xml)$/iu, '');
}

/** The lists of abbreviations and persons of a transcription, from the texts of their files; undefined where there are none. */
export function glossaryOf(terms: string | undefined, persons: string | undefined): Glossary | undefined {
  if (terms === undefined && persons === undefined) return undefined;
  return new Glossary(readTerms(terms ?? ''), readPersons(persons ?? ''));
}
