const [opening, comma, closing] = [0x5b, 0x2c, 0x5d];

/** A JSON list of values that are JSON in UTF-8 already; a copy, which stays as it is when the values are written anew. */
export function jsonList(values: readonly Uint8Array[]): Uint8Array {
  const length = values.reduce((sum, value) => sum + value.length + 1, values.length === 0 ? 2 : 1);
  const bytes = new Uint8Array(length);
  bytes[0] = opening;
  let at = 1;
  for (const value of values) {
    bytes.set(value, at);
    at += value.length;
    bytes[at++] = comma;
  }
  // In the place of the last comma, or behind the bracket.
  bytes[length - 1] = closing;
  return bytes;
}
