import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTranscription } from './transcription';

/** The text that is measured, and what the report calls it. */
export interface ChosenText {
  readonly text: string;
  readonly file: string;
  readonly description: string;
}

/** The published volume that the targets are set for, in a corpus beside the project. */
const published = join(import.meta.dirname, '../../../shared/corpus/frus1958-60v18.telegram');
const documents = 336;

/** `path` where one is given, else the published volume where it is at hand, else a text that is made for the purpose. */
export function chooseText(path: string | undefined, scratch: string): ChosenText {
  const file = path ?? (existsSync(published) ? published : made(scratch));
  const text = readFileSync(file, 'utf8');
  const name = path ?? (file === published ? 'frus1958-60v18' : `a made-up volume of ${documents} documents`);
  return { text, file, description: `${name}, ${(text.length / 1e6).toFixed(2)} million characters` };
}

function made(scratch: string): string {
  const file = join(scratch, 'made-up.telegram');
  writeFileSync(file, makeTranscription(documents));
  return file;
}
