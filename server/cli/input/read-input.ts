import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { volumeIdOf } from '../../service/volume-id';
import { InputError, systemReason } from '../failure';
import { standardInput, type Input } from './find-inputs';

export async function readBytes(input: Input): Promise<Buffer> {
  if (input.path === standardInput) return buffer(process.stdin);
  try {
    return await readFile(input.path);
  } catch (error) {
    throw new InputError(systemReason(error));
  }
}

/** Undefined for standard input, which has no name. */
export function idOf({ path }: Input): string | undefined {
  return path === standardInput ? undefined : volumeIdOf(resolve(path).replaceAll(sep, '/'));
}
