import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { resolve, sep } from 'node:path';
import { volumeIdOf } from '../../service/volume-id';
import { parseVolume } from '../../volume/parse-volume';
import type { Volume } from '../../volume/volume';
import { InputError, systemReason } from '../failure';
import type { Terminal } from '../terminal';
import { decode } from './decode';
import { findInputs, standardInput, type Input } from './find-inputs';

/** A transcription that was read. */
export interface ReadVolume {
  readonly path: string;
  readonly volume: Volume;
}

/** The outcome for one input: a volume, or that it was told why there is none. */
export interface VolumeReader {
  /** How many inputs there are. */
  readonly count: number;
  /** In order, one at a time; inputs that cannot be read are told and left out. */
  volumes(): AsyncGenerator<ReadVolume>;
  /** Whether an input could not be read. */
  readonly failed: boolean;
}

/** Find what `paths` mean and read it, one volume after the other, so that only one is in memory. */
export async function openVolumes(paths: readonly string[], terminal: Terminal): Promise<VolumeReader> {
  const { inputs, problems } = await findInputs(paths);
  let failed = problems.length > 0;
  for (const { path, reason } of problems) terminal.complain(`${path}: ${reason}.`);
  return {
    count: inputs.length,
    get failed() {
      return failed;
    },
    async *volumes() {
      for (const input of inputs) {
        try {
          yield { path: input.path, volume: parseVolume(await readText(input), idOf(input)) };
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          failed = true;
          terminal.complain(`${nameOf(input)}: ${error.message}.`);
        }
      }
    },
  };
}

async function readText(input: Input): Promise<string> {
  return decode(await readBytes(input));
}

async function readBytes(input: Input): Promise<Buffer> {
  if (input.path === standardInput) return buffer(process.stdin);
  try {
    return await readFile(input.path);
  } catch (error) {
    throw new InputError(systemReason(error));
  }
}

function nameOf(input: Input): string {
  return input.path === standardInput ? 'standard input' : input.path;
}

/** Undefined for standard input, which has no name. */
function idOf({ path }: Input): string | undefined {
  return path === standardInput ? undefined : volumeIdOf(resolve(path).replaceAll(sep, '/'));
}
