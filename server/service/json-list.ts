/** What stands around the values of a JSON list. */
export const [opening, closing] = [Uint8Array.of(0x5b), Uint8Array.of(0x5d)];
const comma = 0x2c;

/** A JSON list of values that are JSON in UTF-8 already, in one piece. */
export function jsonList(values: readonly Uint8Array[]): Uint8Array {
  if (values.length === 0) return joined([opening, closing]);
  return joined([opening, behindCommas(values).subarray(1), closing]);
}

/** The values of a JSON list, or of a part of one, each behind a comma. */
export function behindCommas(values: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(lengthOf(values) + values.length);
  let at = 0;
  for (const value of values) {
    bytes[at] = comma;
    bytes.set(value, at + 1);
    at += 1 + value.length;
  }
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
