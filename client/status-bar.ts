import {
  EventEmitter,
  languages,
  StatusBarAlignment,
  window,
  workspace,
  type Disposable,
  type TextEditor,
} from 'vscode';
import {
  documentStatusRequest,
  languageId,
  type DocumentStatus,
  type DocumentStatusParams,
} from '../server/lsp/protocol';
import type { Client } from './client';
import { statusText } from './status-text';

/** Tells which document the cursor is in, and how many notes and problems it has. Hidden outside a telegram. */
export class StatusBar implements Disposable {
  readonly #client: Client;
  readonly #item = window.createStatusBarItem('telegram.status', StatusBarAlignment.Right, 101);
  readonly #didChangeText = new EventEmitter<string | undefined>();
  readonly onDidChangeText = this.#didChangeText.event;
  readonly #subscriptions: readonly Disposable[];
  #editor = window.activeTextEditor;
  #asking = false;
  #wanted = 0;
  #text: string | undefined;

  constructor(client: Client) {
    this.#client = client;
    this.#item.name = 'Telegram';
    const update = (): void => void this.#update();
    this.#subscriptions = [
      client.onDidStart(update),
      client.onDidStop(update),
      window.onDidChangeActiveTextEditor((editor) => {
        // The Output panel counts as an editor; who reads the log there has not left the telegram.
        if (editor?.document.uri.scheme === 'output') return;
        this.#editor = editor;
        update();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === this.#editor) update();
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.#editor?.document) update();
      }),
      workspace.onDidOpenTextDocument(update), // a change of language mode opens the document anew
      languages.onDidChangeDiagnostics(({ uris }) => {
        const shown = this.#editor?.document.uri.toString();
        if (uris.some((uri) => uri.toString() === shown)) update();
      }),
    ];
    update();
  }

  /** What is shown; undefined while it is hidden. */
  get text(): string | undefined {
    return this.#text;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#item.dispose();
    this.#didChangeText.dispose();
  }

  /** One question at a time: whatever moves while the server answers makes one more question, not many. */
  async #update(): Promise<void> {
    this.#wanted++;
    if (this.#asking) return;
    this.#asking = true;
    let status: DocumentStatus | undefined;
    let asked: number;
    do {
      asked = this.#wanted;
      status = await this.#ask(this.#editor);
    } while (asked !== this.#wanted);
    this.#asking = false;
    this.#show(status);
  }

  async #ask(editor: TextEditor | undefined): Promise<DocumentStatus | undefined> {
    if (editor?.document.languageId !== languageId) return undefined;
    const { line, character } = editor.selection.active;
    const params: DocumentStatusParams = {
      textDocument: { uri: editor.document.uri.toString() },
      position: { line, character },
    };
    return (await this.#client.request<DocumentStatus | null>(documentStatusRequest, params)) ?? undefined;
  }

  #show(status: DocumentStatus | undefined): void {
    const text = status === undefined ? undefined : statusText(status);
    if (status === undefined || text === undefined) {
      this.#item.hide();
    } else {
      const action = status.problems > 0 ? 'Show problems' : 'Go to a part of the document';
      const label = [text, ...(status.outlineCut === undefined ? [] : [status.outlineCut]), action].join('. ');
      this.#item.text = text;
      this.#item.tooltip = label;
      this.#item.accessibilityInformation = { label, role: 'button' };
      this.#item.command = status.problems > 0 ? 'workbench.actions.view.problems' : 'workbench.action.gotoSymbol';
      this.#item.show();
    }
    if (text === this.#text) return;
    this.#text = text;
    this.#didChangeText.fire(text);
  }
}
