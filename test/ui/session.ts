import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { Host } from '../host/host';
import { installedKit } from '../host/kit';
import { artifactsFolder, projectRoot } from '../host/paths';
import type { Edition } from '../host/release';
import { copySamples } from '../host/samples';
import { developWebExtension, serveExtension } from '../host/web-extension';
import { linkExtension, workbenchAddress, writeQuietSettings } from '../host/workbench';
import { readCompletions } from './parts/completions';
import { hover } from './parts/hover';
import { readNotifications } from './parts/notifications';
import { openOutlineEntry, readOutline, type OutlineEntry } from './parts/outline';
import { answerPicker, openFile, readPicker, runCommand } from './parts/palette';
import { readProblems } from './parts/problems';
import { focusEditor, moveCursor, readCursor, readLines, waitForCursor, type Cursor } from './parts/text';

export interface SessionOptions {
  /** Opened at the start, by its path in `samples/`. */
  readonly file?: string;
  readonly edition?: Edition;
  /** Beside the quiet ones of the host. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Has the extension run in the page, as in VS Code for the Web, and not beside the server. */
  readonly web?: boolean;
  /** Opened in place of the samples: folders of files, by their names. */
  readonly roots?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * The editor as a user has it: the extension installed, a copy of the samples open, keyboard and pointer. Each method
 * waits for what it is about, for at most 15 seconds; `page` is there for whatever else a test looks at.
 */
export class EditorSession {
  private constructor(
    readonly page: Page,
    /** The copy of the samples, which tests may change. */
    readonly workspace: string,
    readonly host: Host,
    /** The extension's files that the page has asked for, where it runs in the page. */
    readonly asked: ReadonlySet<string>,
  ) {}

  static async start({
    file,
    edition = 'newest',
    settings = {},
    web = false,
    roots,
  }: SessionOptions = {}): Promise<EditorSession> {
    const kit = await installedKit((line) => process.stderr.write(`${line}\n`));
    const host = new Host();
    try {
      const workspace = host.scratch.path('samples');
      const userData = host.scratch.path('user');
      const extensions = host.scratch.path('extensions');
      if (roots === undefined) copySamples(workspace);
      const folder = roots === undefined ? workspace : writeRoots(workspace, roots);
      writeQuietSettings(userData, settings);
      if (!web) linkExtension(extensions, projectRoot);
      const { server, page } = await host.start({
        kit,
        edition,
        userData,
        extensions,
        builtIn: ['theme-defaults', 'xml'],
        foreign: web,
      });
      page.setDefaultTimeout(15_000);
      const served = web ? await serveExtension(projectRoot) : undefined;
      if (served !== undefined) await developWebExtension(page, served);
      const files = file === undefined ? [] : [join(workspace, file)];
      await page.goto(workbenchAddress({ port: server.port, folder, files }), { waitUntil: 'commit' });
      const session = new EditorSession(page, workspace, host, served?.asked ?? new Set());
      await page.locator('.monaco-workbench .statusbar').waitFor();
      if (file !== undefined) {
        await session.waitForFile(file);
      }
      return session;
    } catch (error) {
      await host.end();
      throw error;
    }
  }

  /** Opens a file of the workspace in the editor, or shows it again; where names repeat, the first that is found. */
  async open(file: string): Promise<void> {
    await openFile(this.page, fileName(file));
    await this.waitForFile(file);
  }

  run(command: string): Promise<void> {
    return runCommand(this.page, command);
  }

  lines(): Promise<readonly string[]> {
    return readLines(this.page);
  }

  outline(): Promise<readonly OutlineEntry[]> {
    return readOutline(this.page);
  }

  openOutlineEntry(label: string): Promise<void> {
    return openOutlineEntry(this.page, label);
  }

  hover(words: string): Promise<readonly string[]> {
    return hover(this.page, words);
  }

  problems(): Promise<readonly string[]> {
    return readProblems(this.page);
  }

  completions(): Promise<readonly string[]> {
    return readCompletions(this.page);
  }

  notifications(): Promise<readonly string[]> {
    return readNotifications(this.page);
  }

  /** The entries of the list that a command has opened. */
  picker(): Promise<readonly string[]> {
    return readPicker(this.page);
  }

  /** Types into the box that a command has opened, and confirms. */
  answer(text: string): Promise<void> {
    return answerPicker(this.page, text);
  }

  cursor(): Promise<Cursor | undefined> {
    return readCursor(this.page);
  }

  moveCursor(line: number, column: number): Promise<void> {
    return moveCursor(this.page, { line, column });
  }

  waitForCursor(line: number, column: number): Promise<void> {
    return waitForCursor(this.page, { line, column });
  }

  /** Where the cursor is, as from a keyboard. */
  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** The name of the language, as the status bar shows it. */
  language(): Promise<string> {
    return this.page.locator('#status\\.editor\\.mode').innerText();
  }

  /** A picture of the whole window, `.vscode-test/artifacts/NAME.png`; answers with its path. */
  async screenshot(name: string): Promise<string> {
    const path = artifact(name, 'png');
    await this.page.screenshot({ path });
    return path;
  }

  /** What tells most about a failure: what the window looked like, and what the editor had to say. */
  async keepEvidence(name: string): Promise<void> {
    writeFileSync(artifact(name, 'log'), this.host.log.tail());
    await this.screenshot(name).catch(() => undefined);
  }

  end(): Promise<void> {
    return this.host.end();
  }

  private async waitForFile(file: string): Promise<void> {
    await this.page.locator('.tabs-container .tab.active', { hasText: fileName(file) }).waitFor();
    await focusEditor(this.page);
  }
}

/** Writes folders of files into `workspace`, and answers with the file that names them. */
function writeRoots(workspace: string, roots: Required<SessionOptions>['roots']): string {
  for (const [root, files] of Object.entries(roots)) {
    for (const [name, text] of Object.entries(files)) {
      const path = join(workspace, root, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
  const file = join(workspace, 'roots.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: Object.keys(roots).map((path) => ({ path })) }));
  return file;
}

function fileName(path: string): string {
  return path.split('/').at(-1) ?? path;
}

function artifact(name: string, extension: string): string {
  mkdirSync(artifactsFolder, { recursive: true });
  return join(artifactsFolder, `${name.replaceAll(/[^\w-]+/g, '-')}.${extension}`);
}
