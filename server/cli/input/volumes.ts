import type { Volume } from '../../volume/volume';
import { InputError } from '../failure';
import { startProgress } from '../progress';
import type { Terminal } from '../terminal';
import { decode } from './decode';
import { findInputs, standardInput, type Input } from './find-inputs';
import { uriOf, volumeAround } from './folder-volume';
import { readBytes } from './read-input';

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
        const text = decode(await readBytes(input));
        const { parts } = await volumeAround(input.path, text);
        const own = parts.find(({ uri }) => uri === uriOf(input.path));
        if (own !== undefined) yield { path: input.path, volume: own.volume };
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

export function nameOf(input: Input): string {
  return input.path === standardInput ? 'standard input' : input.path;
}
