import {
  commands,
  EventEmitter,
  RelativePattern,
  TextEditorRevealType,
  Range,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Disposable,
  type Position,
  type TextDocumentContentProvider,
  type TextEditor,
} from 'vscode';
import { documentTeiRequest, type DocumentTei, type DocumentTeiParams } from '../server/lsp/protocol';
import type { Client } from './client';

const scheme = 'telegram-tei';

/** Whoever types is not kept up by what is shown beside. */
const patience = 200;

/** A telegram whose TEI is shown. */
interface Shown {
  readonly view: Uri;
  position: Position;
  /** The document that is shown, in the telegram. */
  range: Range | undefined;
  xml: string;
  /** What lies beside the telegram has changed. */
  refresh: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
  asking: boolean;
  readonly watcher: Disposable;
}

/** The TEI of the document at the cursor, read-only, which follows edits and the cursor. */
export class TeiView implements TextDocumentContentProvider, Disposable {
  readonly #client: Client;
  readonly #didChange = new EventEmitter<Uri>();
  readonly onDidChange = this.#didChange.event;
  /** By the URI of the telegram. */
  readonly #shown = new Map<string, Shown>();
  readonly #subscriptions: readonly Disposable[];

  constructor(client: Client) {
    this.#client = client;
    this.#subscriptions = [
      workspace.registerTextDocumentContentProvider(scheme, this),
      workspace.onDidChangeTextDocument(({ document }) => {
        this.#changed(document.uri.toString());
      }),
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const [selection] = selections;
        if (selection) this.#moved(textEditor.document.uri.toString(), selection.active);
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document.uri.scheme === scheme) this.#forget(sourceOf(document.uri).toString());
      }),
      client.onDidStart(() => {
        for (const source of this.#shown.keys()) this.#changed(source);
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    for (const source of this.#shown.keys()) this.#forget(source);
    this.#didChange.dispose();
  }

  /** Shows the TEI of the document at the cursor beside the telegram, which keeps the focus. */
  async show({ document, selection, viewColumn }: TextEditor): Promise<void> {
    const { uri } = document;
    const isNew = !this.#shown.has(uri.toString());
    if (isNew) this.#remember(uri, selection.active);
    else this.#moved(uri.toString(), selection.active);
    const view = await workspace.openTextDocument(viewOf(uri));
    await window.showTextDocument(view, { viewColumn: ViewColumn.Beside, preview: false });
    // A paragraph is one line, and only the editor in front can be told to wrap it.
    if (isNew && workspace.getConfiguration('editor', view).get('wordWrap') === 'off') {
      await commands.executeCommand('editor.action.toggleWordWrap');
    }
    await window.showTextDocument(document, viewColumn);
  }

  async provideTextDocumentContent(view: Uri): Promise<string> {
    const source = sourceOf(view);
    const shown = this.#shown.get(source.toString()) ?? (await this.#restored(source));
    if (shown === undefined) return comment(`${source.path.slice(source.path.lastIndexOf('/') + 1)} cannot be opened.`);
    shown.asking = true;
    const before = shown.range;
    const answer = await this.#ask(source, shown);
    shown.asking = false;
    // Without an answer there is no server, or the telegram is closed: what was shown last may stay.
    if (answer === undefined) return shown.xml;
    shown.range = answer === null ? undefined : rangeOf(answer);
    shown.xml = answer === null ? comment('There is no document at the cursor.') : answer.xml;
    if (before?.start.isEqual(shown.range?.start ?? before.start) === false) this.#toTop(view);
    return shown.xml;
  }

  async #ask(source: Uri, shown: Shown): Promise<DocumentTei | null | undefined> {
    await this.#client.start();
    const isOpen = workspace.textDocuments.some(({ uri }) => uri.toString() === source.toString());
    if (!isOpen) return undefined;
    const { line, character } = shown.position;
    const { refresh } = shown;
    shown.refresh = false;
    const params: DocumentTeiParams = {
      textDocument: { uri: source.toString() },
      position: { line, character },
      ...(refresh && { refresh }),
    };
    return this.#client.request<DocumentTei | null>(documentTeiRequest, params);
  }

  /** A view that the window shows again after a restart. */
  async #restored(source: Uri): Promise<Shown | undefined> {
    try {
      await workspace.openTextDocument(source);
    } catch {
      return undefined;
    }
    const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === source.toString());
    return this.#remember(source, editor?.selection.active ?? new Range(0, 0, 0, 0).start);
  }

  #remember(source: Uri, position: Position): Shown {
    const stem = source.path.slice(source.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');
    const pattern = new RelativePattern(Uri.joinPath(source, '..'), `${stem}.{terms.txt,persons.txt,tei.json}`);
    const watcher = workspace.createFileSystemWatcher(pattern);
    const shown: Shown = {
      view: viewOf(source),
      position,
      range: undefined,
      xml: '',
      refresh: true,
      timer: undefined,
      asking: false,
      watcher,
    };
    const changed = (): void => {
      shown.refresh = true;
      this.#changed(source.toString());
    };
    watcher.onDidCreate(changed);
    watcher.onDidChange(changed);
    watcher.onDidDelete(changed);
    this.#shown.set(source.toString(), shown);
    return shown;
  }

  #moved(source: string, position: Position): void {
    const shown = this.#shown.get(source);
    if (shown === undefined) return;
    shown.position = position;
    if (shown.range?.contains(position) !== true) this.#changed(source);
  }

  /** However much changes within a moment, the server is asked once, and not before it has answered. */
  #changed(source: string): void {
    const shown = this.#shown.get(source);
    if (shown === undefined) return;
    clearTimeout(shown.timer);
    shown.timer = setTimeout(() => {
      if (shown.asking) this.#changed(source);
      else this.#didChange.fire(shown.view);
    }, patience);
  }

  #forget(source: string): void {
    const shown = this.#shown.get(source);
    clearTimeout(shown?.timer);
    shown?.watcher.dispose();
    this.#shown.delete(source);
  }

  /** Another document begins at its head. */
  #toTop(view: Uri): void {
    const subscription = workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() !== view.toString()) return;
      subscription.dispose();
      for (const editor of window.visibleTextEditors) {
        if (editor.document === document) editor.revealRange(new Range(0, 0, 0, 0), TextEditorRevealType.AtTop);
      }
    });
  }
}

/** Has the name of the file that an export would make; where it comes from is behind the question mark. */
function viewOf(source: Uri): Uri {
  return Uri.from({ scheme, path: `${source.path.replace(/\.[^./]*$/u, '')}.xml`, query: source.toString() });
}

function sourceOf(view: Uri): Uri {
  return Uri.parse(view.query, true);
}

function rangeOf({ range: { start, end } }: DocumentTei): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

function comment(words: string): string {
  return `<!-- ${words.replaceAll('--', '- -')} -->\n`;
}
