import { isWithin } from '../service/uri';
import type { ClientSupport } from './client-support';
import type { Connection } from './connection/connection';
import { defaultSettings, readSettings, telegramSection, type Settings } from './settings';

/** A client that announces its settings and then keeps them to itself must not hold up the diagnostics for longer. */
const patience = 1000;

/**
 * The client's settings, those of the whole and those of each folder of the workspace: asked for where it can be asked,
 * else what it sends. `onChange` runs when they differ.
 */
export class ClientConfiguration {
  /** Settles when the first answer is there, or is no longer waited for. */
  readonly ready: Promise<void>;
  readonly #connection: Connection;
  readonly #asks: boolean;
  readonly #registers: boolean;
  readonly #folders: () => readonly string[];
  readonly #onChange: () => void;
  #settings: Settings;
  #byFolder: ReadonlyMap<string, Settings> = new Map();
  #isReady = false;
  #settle: () => void = () => undefined;

  constructor(
    connection: Connection,
    support: ClientSupport,
    initial: unknown,
    folders: () => readonly string[],
    onChange: () => void,
  ) {
    this.#connection = connection;
    this.#asks = support.configuration;
    this.#registers = support.registerConfiguration;
    this.#folders = folders;
    this.#onChange = onChange;
    this.#settings = initial === undefined ? defaultSettings : readSettings(telegramSection(initial));
    this.ready = new Promise((resolve) => {
      this.#settle = () => {
        this.#isReady = true;
        resolve();
      };
    });
  }

  /** Those that hold for the whole workspace. */
  get settings(): Settings {
    return this.#settings;
  }

  /** Those that hold for a file: of the innermost folder of the workspace that it lies in. */
  settingsOf(uri: string): Settings {
    let nearest: string | undefined;
    for (const folder of this.#byFolder.keys()) {
      if (isWithin(uri, folder) && folder.length > (nearest?.length ?? 0)) nearest = folder;
    }
    return (nearest === undefined ? undefined : this.#byFolder.get(nearest)) ?? this.#settings;
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
    else this.#take(readSettings(telegramSection(settings)), new Map());
  }

  /** The workspace has other folders than before, which may have settings of their own. */
  async foldersChanged(): Promise<void> {
    if (this.#asks) await this.#ask();
  }

  async #ask(): Promise<void> {
    const folders = this.#folders();
    const section = 'telegram';
    try {
      const items = [{ section }, ...folders.map((scopeUri) => ({ scopeUri, section }))];
      const [whole, ...ofFolders] = (await this.#connection.workspace.getConfiguration(items)) as unknown[];
      this.#take(readSettings(whole), new Map(folders.map((folder, at) => [folder, readSettings(ofFolders[at])])));
    } catch {
      // The client has the capability and no answer: what is set so far stays.
    }
  }

  async #register(): Promise<void> {
    try {
      await this.#connection.register('workspace/didChangeConfiguration', { section: 'telegram' });
    } catch {
      // It will not tell of changes, then.
    }
  }

  #take(settings: Settings, byFolder: ReadonlyMap<string, Settings>): void {
    if (areEqual([settings, ...byFolder], [this.#settings, ...this.#byFolder])) return;
    this.#settings = settings;
    this.#byFolder = byFolder;
    // What is not ready yet nobody has been answered by.
    if (this.#isReady) this.#onChange();
  }
}

function areEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
