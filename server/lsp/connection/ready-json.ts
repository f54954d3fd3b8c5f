/** What is JSON already, in UTF-8, a result or the parameters of a notification: it goes into its message as it stands. */
export class ReadyJson {
  /** One behind the other; they never change. */
  readonly pieces: readonly Uint8Array[];

  constructor(pieces: readonly Uint8Array[]) {
    this.pieces = pieces;
  }
}

const closing = new TextEncoder().encode('}');

/** The object with one more member, whose value is JSON already. */
export function readyObject(object: object, member: string, value: Uint8Array): ReadyJson {
  const opening = new TextEncoder().encode(`${JSON.stringify(object).slice(0, -1)},"${member}":`);
  return new ReadyJson([opening, value, closing]);
}
