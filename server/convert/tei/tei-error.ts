/** Why a file cannot be read as TEI, and where; lines and columns count from 1. The message is no whole sentence. */
export class TeiError extends Error {
  override readonly name = 'TeiError';
  readonly reason: string;
  readonly line: number;
  readonly column: number;

  constructor(reason: string, line: number, column: number) {
    super(`line ${line}, column ${column}: ${reason}`);
    this.reason = reason;
    this.line = line;
    this.column = column;
  }
}
