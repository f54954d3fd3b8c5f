import type { Connection } from 'vscode-languageserver';
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { RuleSettings } from '../rules/settings';
import type { ClientSupport } from './client-support';
import { defaultSettings, readSettings, telegramSection, type Settings } from './settings';

/** A client that announces its settings and then keeps them to itself must not hold up the diagnostics for longer. */
const patience = 1000;

/** The client's settings: asked for where it can be asked, else what it sends. `onChange` runs when they differ. */
export class ClientConfiguration {
  /** Settles when the first answer is there, or is no longer waited for. */
  readonly ready: Promise<void>;
  readonly #connection: Connection;
  readonly #asks: boolean;
  readonly #registers: boolean;
  readonly #onChange: () => void;
  #settings: Settings;
  #isReady = false;
  #settle: () => void = () => undefined;

  constructor(connection: Connection, support: ClientSupport, initial: unknown, onChange: () => void) {
    this.#connection = connection;
    this.#asks = support.configuration;
    this.#registers = support.registerConfiguration;
    this.#onChange = onChange;
    this.#settings = initial === undefined ? defaultSettings : readSettings(telegramSection(initial));
    this.ready = new Promise((resolve) => {
      this.#settle = () => {
        this.#isReady = true;
        resolve();
      };
    });
  }

  get settings(): Settings {
    return this.#settings;
  }

  get rules(): RuleSettings {
    return this.#settings.rules;
  }

  /** To be called once the client is initialized: before that it may be asked nothing. */
  async start(): Promise<void> {
    if (!this.#asks) {
      this.#settle();
      return;
    }
    const timer = setTimeout(this.#settle, patience);
    await this.#ask();
    clearTimeout(timer);
    this.#settle();
    if (this.#registers) await this.#register();
  }

  /** What `workspace/didChangeConfiguration` brings; clients that are asked send nothing in it. */
  async changed(settings: unknown): Promise<void> {
    if (this.#asks) await this.#ask();
    else this.#take(readSettings(telegramSection(settings)));
  }

  async #ask(): Promise<void> {
    try {
      this.#take(readSettings(await this.#connection.workspace.getConfiguration('telegram')));
    } catch {
      // The client has the capability and no answer: what is set so far stays.
    }
  }

  async #register(): Promise<void> {
    try {
      await this.#connection.client.register(DidChangeConfigurationNotification.type, { section: 'telegram' });
    } catch {
      // It will not tell of changes, then.
    }
  }

  #take(settings: Settings): void {
    if (JSON.stringify(settings) === JSON.stringify(this.#settings)) return;
    this.#settings = settings;
    // What is not ready yet nobody has been answered by.
    if (this.#isReady) this.#onChange();
  }
}
