import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { TeiError } from '../../convert/tei/tei-error';
import { InputError, systemReason } from '../failure';
import { decode } from './decode';
import { standardInput } from './find-inputs';

/** The text of an XML file. Throws `TeiError` where it is not UTF-8. */
export async function readXmlFile(path: string): Promise<string> {
  const bytes = await readBytes(path);
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new TeiError('it is UTF-16; save it as UTF-8', 1, 1);
  }
  if (!isUtf8(bytes)) throw invalid(bytes);
  try {
    return decode(bytes);
  } catch (error) {
    if (error instanceof InputError) throw new TeiError(error.message, 1, 1);
    throw error;
  }
}

async function readBytes(path: string): Promise<Buffer> {
  if (path === standardInput) return buffer(process.stdin);
  try {
    return await readFile(path);
  } catch (error) {
    throw new InputError(systemReason(error));
  }
}

/** Lines end with a byte that is in no other character, so each is valid by itself or not. */
function invalid(bytes: Buffer): TeiError {
  const reason = 'it is not UTF-8; save it as UTF-8';
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const lineFeed = bytes.indexOf(10, start);
    const end = lineFeed < 0 ? bytes.length : lineFeed;
    const words = bytes.subarray(start, end);
    if (!isUtf8(words)) {
      // The decoder puts U+FFFD for what it cannot read: from there on the bytes differ.
      const readable = Buffer.from(words.toString('utf8'));
      const offset = words.findIndex((byte, at) => byte !== readable[at]);
      return new TeiError(reason, line, words.toString('utf8', 0, Math.max(offset, 0)).length + 1);
    }
    start = end + 1;
  }
  return new TeiError(reason, 1, 1);
}
