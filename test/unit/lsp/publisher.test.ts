import assert from 'node:assert/strict';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { DiagnosticsPublisher } from '../../../server/lsp/publisher';
import type { Connection } from '../../../server/lsp/connection/connection';
import { quiet } from '../../../server/lsp/connection/quiet';

const uri = 'file:///volume/sample.telegram';

/** A connection that brings one message a turn of the loop, and a publisher that works with it. */
class Session {
  /** What was done, in order. */
  readonly done: string[] = [];
  readonly publisher: DiagnosticsPublisher;
  #heard: () => void = () => undefined;
  #edits = 0;

  /** `whileRead` comes in while the text is read for the first time. */
  constructor(...whileRead: readonly ('request' | 'edit' | 'long answer')[]) {
    const messages = [...whileRead];
    let sending = 0;
    const traffic = {
      received: 0,
      get isSending() {
        if (sending > 0 && --sending === 0) done.push('sent');
        return sending > 0;
      },
    };
    const bring = (): void => {
      const message = messages.shift();
      if (message === undefined) return;
      traffic.received++;
      if (message === 'edit') this.edit();
      else if (message === 'long answer') sending = 5;
      else this.done.push(message);
      setImmediate(bring);
    };
    const { done } = this;
    const connection = {
      quiet: () => quiet(traffic),
      sendDiagnostics: () => {
        this.done.push('publish');
        this.#heard();
        return Promise.resolve();
      },
      console: {
        error: (message: string) => {
          this.done.push(message.split('\n')[0] ?? '');
          this.#heard();
        },
      },
    };
    this.publisher = new DiagnosticsPublisher(connection as unknown as Connection, {
      read: () => {
        this.done.push(`read ${this.#edits}`);
        setImmediate(bring);
        return Promise.resolve();
      },
      check: (): Promise<PublishDiagnosticsParams> => {
        this.done.push(`check ${this.#edits}`);
        if (this.#edits === 13) throw new Error('a fault');
        return Promise.resolve({ uri, diagnostics: [] });
      },
    });
  }

  edit(edits = 1): void {
    this.#edits += edits;
    this.publisher.schedule(uri, true);
  }

  /** Settles when diagnostics are published, or could not be. */
  heard(): Promise<void> {
    return new Promise((resolve) => {
      this.#heard = resolve;
    });
  }
}

describe('the publisher of diagnostics', () => {
  it('answers requests that came in while the text was read before it checks', async () => {
    const session = new Session('request', 'request', 'request');
    session.edit();
    await session.heard();
    assert.deepEqual(session.done, ['read 1', 'request', 'request', 'request', 'check 1', 'publish']);
  });

  it('lets a long answer go out before it checks', async () => {
    const session = new Session('long answer');
    session.edit();
    await session.heard();
    assert.deepEqual(session.done, ['read 1', 'sent', 'check 1', 'publish']);
  });

  it('reads edits that came in meanwhile, and checks once for all', async () => {
    const session = new Session('request', 'edit', 'edit');
    session.edit();
    await session.heard();
    assert.deepEqual(session.done, ['read 1', 'request', 'read 3', 'check 3', 'publish']);
  });

  it('goes on after a fault, which it logs', async () => {
    const session = new Session();
    session.edit(13);
    await session.heard();
    session.edit();
    await session.heard();
    assert.deepEqual(session.done, ['read 13', 'check 13', 'Error: a fault', 'read 14', 'check 14', 'publish']);
  });
});
