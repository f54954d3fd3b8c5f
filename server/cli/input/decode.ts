import { constants, isUtf8 } from 'node:buffer';
import { InputError } from '../failure';

/** The text of a transcription. A byte-order mark is dropped, as editors drop it, so that positions agree with theirs. */
export function decode(bytes: Buffer): string {
  if (bytes.length === 0) throw new InputError('it is empty');
  if (bytes.length > constants.MAX_STRING_LENGTH) throw new InputError('it is too large');
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    throw new InputError('it is UTF-16; save it as UTF-8');
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new InputError(`it is a binary file (a zero byte at offset ${zero})`);
  if (!isUtf8(bytes)) throw new InputError(describeInvalid(bytes));
  const text = bytes.toString('utf8', startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0);
  if (text.trim() === '') throw new InputError('it holds nothing but white space');
  return text;
}

function startsWith(bytes: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function describeInvalid(bytes: Buffer): string {
  const offset = invalidOffset(bytes);
  const byte = bytes[offset]!.toString(16).toUpperCase();
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line++;
  return `it is not UTF-8 (byte 0x${byte} at offset ${offset}, in line ${line}); save it as UTF-8`;
}

/** The decoder puts U+FFFD for what it cannot read: the first one that is not in the bytes themselves is the place. */
function invalidOffset(bytes: Buffer): number {
  const text = bytes.toString('utf8');
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    if (!startsWith(bytes.subarray(offset), [0xef, 0xbf, 0xbd])) return offset;
    offset += 3;
    from = at + 1;
  }
  return offset;
}
