/** What is JSON already, in UTF-8, a result or the parameters of a notification: it goes into its message as it stands. */
export class ReadyJson {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

const closing = new TextEncoder().encode('}');

/** The object with one more member, whose value is JSON already. */
export function readyObject(object: object, member: string, value: Uint8Array): ReadyJson {
  const opening = encoded(`${JSON.stringify(object).slice(0, -1)},"${member}":`);
  const bytes = new Uint8Array(opening.length + value.length + closing.length);
  bytes.set(opening);
  bytes.set(value, opening.length);
  bytes.set(closing, opening.length + value.length);
  return new ReadyJson(bytes);
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
