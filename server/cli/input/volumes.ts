import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { resolve, sep } from 'node:path';
import { volumeIdOf } from '../../service/volume-id';
import { parseVolume } from '../../volume/parse-volume';
import type { Volume } from '../../volume/volume';
import { InputError, systemReason } from '../failure';
import { startProgress } from '../progress';
import type { Terminal } from '../terminal';
import { decode } from './decode';
import { findInputs, standardInput, type Input } from './find-inputs';

/** A transcription that was read. */
export interface ReadVolume {
  readonly path: string;
  readonly volume: Volume;
}

/** What the paths of a command mean. */
export interface VolumeReader {
  /** In order, one at a time, so that only one is in memory; inputs that cannot be read are told and left out. */
  readonly volumes: AsyncGenerator<ReadVolume>;
  /** Whether an input could not be read. */
  readonly failed: boolean;
}

/** Find what `paths` mean, and read it with a progress bar where one may show. */
export async function openVolumes(
  paths: readonly string[],
  terminal: Terminal,
  results: 'as they come' | 'at the end',
): Promise<VolumeReader> {
  const { inputs, problems } = await findInputs(paths);
  for (const { path, reason } of problems) terminal.complain(`${path}: ${reason}.`);
  const reader = {
    failed: problems.length > 0,
    volumes: readVolumes(inputs, terminal.showsProgress(results), (message) => {
      reader.failed = true;
      terminal.complain(message);
    }),
  };
  return reader;
}

async function* readVolumes(
  inputs: readonly Input[],
  showsProgress: boolean,
  complain: (message: string) => void,
): AsyncGenerator<ReadVolume> {
  const progress = await startProgress(inputs.length, showsProgress);
  // Told when the bar is gone: it and other words on the same terminal would overwrite each other.
  const complaints: string[] = [];
  try {
    for (const input of inputs) {
      try {
        yield { path: input.path, volume: parseVolume(await readText(input), idOf(input)) };
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        complaints.push(`${nameOf(input)}: ${error.message}.`);
      }
      progress.advance(input.path);
    }
  } finally {
    progress.end();
    for (const message of complaints) complain(message);
  }
}

async function readText(input: Input): Promise<string> {
  return decode(await readBytes(input));
}

export async function readBytes(input: Input): Promise<Buffer> {
  if (input.path === standardInput) return buffer(process.stdin);
  try {
    return await readFile(input.path);
  } catch (error) {
    throw new InputError(systemReason(error));
  }
}

export function nameOf(input: Input): string {
  return input.path === standardInput ? 'standard input' : input.path;
}

/** Undefined for standard input, which has no name. */
export function idOf({ path }: Input): string | undefined {
  return path === standardInput ? undefined : volumeIdOf(resolve(path).replaceAll(sep, '/'));
}
