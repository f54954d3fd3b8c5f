const kept = 150;

/** What the server and the page said last, shown only when something goes wrong; always, with HEADLESS_CODE_LOG set. */
export class Log {
  readonly #lines: string[] = [];

  add(source: string, text: string): void {
    const line = `[${(performance.now() / 1000).toFixed(2)} s ${source}] ${text.trimEnd()}`;
    this.#lines.push(line);
    if (this.#lines.length > kept) {
      this.#lines.shift();
    }
    if (process.env.HEADLESS_CODE_LOG) {
      process.stderr.write(`${line}\n`);
    }
  }

  tail(): string {
    return this.#lines.slice(-40).join('\n');
  }
}
