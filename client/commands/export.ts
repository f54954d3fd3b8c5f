import { commands, Uri, window, workspace, type TextDocument } from 'vscode';
import {
  documentStatusRequest,
  exportRequest,
  languageId,
  type DocumentStatus,
  type ExportFormat,
  type ExportParams,
} from '../../server/lsp/protocol';
import type { Client } from '../client';
import { convert } from '../convert';
import { nameOf, writeFiles, type Existing } from '../write-files';
import { say, type Command } from './command';
import { askForFile, askForFolder, askForScope, titleOf, type ExportScope } from './export-questions';

/** What a caller may settle beforehand; what is left open is asked. */
interface ExportOptions {
  readonly scope?: ExportScope;
  /** The file, or the folder for a volume's pages. */
  readonly target?: Uri;
  readonly existing?: Existing;
}

/** Each exports the telegram in front, or the one whose URI is given: `[uri, options]`. */
export const exportCommands: readonly Command[] = [
  exportCommand('telegram.exportTei', 'tei'),
  exportCommand('telegram.exportHtml', 'html'),
  exportCommand('telegram.exportJson', 'json'),
];

function exportCommand(id: string, format: ExportFormat): Command {
  return {
    id,
    run: async (client, [uri, options]) => {
      const document = await documentOf(uri);
      if (document === undefined) return;
      await client.start();
      // From the menu of the explorer comes a list of all that are selected there.
      await exportFrom(client, document, format, Array.isArray(options) ? {} : (options ?? {}));
    },
  };
}

async function documentOf(uri: unknown): Promise<TextDocument | undefined> {
  try {
    const document = uri instanceof Uri ? await workspace.openTextDocument(uri) : window.activeTextEditor?.document;
    if (document?.languageId === languageId) return document;
    say('Open a telegram first.');
  } catch {
    void window.showErrorMessage(
      `${uri instanceof Uri ? nameOf(uri) : 'The file'} cannot be opened. Is it still there?`,
    );
  }
  return undefined;
}

async function exportFrom(
  client: Client,
  { uri }: TextDocument,
  format: ExportFormat,
  options: ExportOptions,
): Promise<void> {
  const textDocument = { uri: uri.toString() };
  const cursor = cursorIn(uri);
  const position = cursor ?? { line: 0, character: 0 };
  const status = await client.request<DocumentStatus | null>(documentStatusRequest, { textDocument, position });
  if (!status) {
    void window.showErrorMessage(`${nameOf(uri)} holds no document to export.`);
    return;
  }
  const several = status.count > 1;
  // Who points at a file means all of it.
  const scope = options.scope ?? (several && cursor ? await askForScope(status) : 'volume');
  if (scope === undefined) return;
  const alone = several && scope === 'document';
  const toFolder = several && scope === 'volume' && format === 'html';
  const asked = (): Promise<Uri | undefined> =>
    toFolder ? askForFolder(uri) : askForFile(uri, format, alone ? status : undefined);
  const target = options.target ?? (await asked());
  if (target === undefined) return;
  if (target.toString() === uri.toString()) {
    void window.showErrorMessage(`${nameOf(uri)} is the transcription itself. Choose another name.`);
    return;
  }
  const params: ExportParams = { textDocument, format, ...(alone && { position }) };
  const answer = await convert(client, `Exporting ${nameOf(uri)} as ${titleOf(format)}`, exportRequest, params);
  if (answer?.kind === 'refused') {
    void window.showErrorMessage(`${nameOf(uri)} was not exported: ${answer.reason}.`);
  }
  if (answer?.kind !== 'files') return;
  const files = answer.files.map(({ name, text }) => ({ uri: toFolder ? Uri.joinPath(target, name) : target, text }));
  if (await writeFiles(files, options.existing ?? 'ask')) void offerToOpen(target, files[0]?.uri);
}

function cursorIn(uri: Uri): { readonly line: number; readonly character: number } | undefined {
  const shown = [window.activeTextEditor, ...window.visibleTextEditors];
  const cursor = shown.find((editor) => editor?.document.uri.toString() === uri.toString())?.selection.active;
  return cursor && { line: cursor.line, character: cursor.character };
}

async function offerToOpen(target: Uri, first: Uri | undefined): Promise<void> {
  const choice = await window.showInformationMessage(`Exported to ${nameOf(target)}.`, 'Open');
  if (choice === 'Open' && first) await commands.executeCommand('vscode.open', first);
}
