import { window } from 'vscode';

const restart = 'Restart server';
const showLog = 'Show log';

/** Says that the server is gone, once at a time however many things fail by it. */
export class FailureMessage {
  readonly #actions: Readonly<Record<typeof showLog | typeof restart, () => void>>;
  #open = false;

  constructor(actions: { readonly showLog: () => void; readonly restart: () => void }) {
    this.#actions = { [showLog]: actions.showLog, [restart]: actions.restart };
  }

  show(): void {
    if (this.#open) return;
    this.#open = true;
    void this.#ask();
  }

  async #ask(): Promise<void> {
    const choice = await window.showErrorMessage(
      'The telegram language server is not running, so outline, notes and checks are missing. Text can still be edited.',
      showLog,
      restart,
    );
    this.#open = false;
    if (choice !== undefined) this.#actions[choice]();
  }
}
