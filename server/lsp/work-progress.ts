import type { WorkDoneProgressReporter } from 'vscode-languageserver';
import type { Session } from './session';

/** Work that is done by then is done without a word. */
const patience = 200;

/** For so long the thread may be kept from other requests, in milliseconds. */
const stretch = 20;

/** A long piece of work, done bit by bit: other requests are answered in between, and the client shows how far it is. */
export class WorkProgress {
  readonly #session: Pick<Session, 'connection' | 'support'>;
  readonly #title: string;
  readonly #begun = Date.now();
  #paused = this.#begun;
  #shown: Promise<WorkDoneProgressReporter | undefined> | undefined;

  constructor(session: Pick<Session, 'connection' | 'support'>, title: string) {
    this.#session = session;
    this.#title = title;
  }

  /** To be called between the bits, with the name of the one that is done. */
  async advance(done: number, of: number, uri: string): Promise<void> {
    if (Date.now() - this.#paused < stretch) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#paused = Date.now();
    if (!this.#session.support.progress || this.#paused - this.#begun < patience) return;
    const percentage = Math.min(100, Math.round((100 * done) / Math.max(of, 1)));
    const name = uri.slice(uri.lastIndexOf('/') + 1);
    if (this.#shown === undefined) this.#shown = this.#show(percentage, name);
    else void this.#shown.then((progress) => progress?.report(percentage, name));
  }

  end(): void {
    void this.#shown?.then((progress) => progress?.done());
  }

  async #show(percentage: number, name: string): Promise<WorkDoneProgressReporter | undefined> {
    try {
      const progress = await this.#session.connection.window.createWorkDoneProgress();
      progress.begin(this.#title, percentage, name);
      return progress;
    } catch {
      return undefined;
    }
  }
}
