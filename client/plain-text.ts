import { ConfigurationTarget, languages, Range, window, workspace, type Disposable, type TextDocument } from 'vscode';
import { languageId } from '../server/lsp/protocol';
import { looksLikeTelegram, openingLength } from './detection';

const setting = 'telegram.detectPlainText';
type Choice = 'ask' | 'always' | 'never';

const treat = 'Treat as telegram';
const always = 'Always';
const never = 'Never';

/** Recognises telegrams in `.txt` files, and asks or acts as the setting says. */
export class PlainTextWatch implements Disposable {
  readonly #subscriptions: readonly Disposable[];
  /** Files that somebody was asked about, or that were treated already: a return to plain text is a person's will. */
  readonly #settled = new Set<string>();
  readonly #declined = new Set<string>();

  constructor() {
    this.#subscriptions = [
      workspace.onDidOpenTextDocument((document) => void this.#consider(document)),
      window.onDidChangeActiveTextEditor((editor) => void (editor && this.#consider(editor.document))),
      workspace.onDidCloseTextDocument((document) => {
        // A change of language mode closes a document as well, but that one lives on.
        if (document.isClosed) this.#settled.delete(document.uri.toString());
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(setting)) this.#considerAll();
      }),
    ];
    this.#considerAll();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #considerAll(): void {
    for (const document of workspace.textDocuments) void this.#consider(document);
  }

  async #consider(document: TextDocument): Promise<void> {
    const key = document.uri.toString();
    if (document.languageId !== 'plaintext' || !/\.txt$/i.test(document.uri.path)) return;
    const choice = workspace.getConfiguration(undefined, document).get<Choice>(setting, 'ask');
    if (choice === 'never' || this.#settled.has(key) || !looksLikeTelegram(openingOf(document))) return;
    if (choice === 'always') await this.#treat(document);
    else if (document === window.activeTextEditor?.document) await this.#ask(document);
  }

  async #ask(document: TextDocument): Promise<void> {
    const key = document.uri.toString();
    if (this.#declined.has(key)) return;
    // Counts as declined until somebody says otherwise: the question stays open while other editors come and go.
    this.#declined.add(key);
    const answer = await window.showInformationMessage(
      'This looks like a transcription of a telegram.',
      treat,
      always,
      never,
    );
    if (answer === treat || answer === always) await this.#treat(document);
    if (answer === always) await choose('always');
    if (answer === never) await choose('never');
  }

  async #treat(document: TextDocument): Promise<void> {
    this.#settled.add(document.uri.toString());
    if (!document.isClosed) await languages.setTextDocumentLanguage(document, languageId);
  }
}

function openingOf(document: TextDocument): string {
  // Lines past the 80th do not count; a line may be as long as a file.
  return document.getText(new Range(0, 0, 80, 0)).slice(0, openingLength);
}

async function choose(choice: Choice): Promise<void> {
  await workspace.getConfiguration().update(setting, choice, ConfigurationTarget.Global);
}
