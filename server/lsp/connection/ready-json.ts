/** An answer that is JSON already, in UTF-8: it goes into its message as it stands. */
export class ReadyJson {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}
