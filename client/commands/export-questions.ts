import { Uri, window, workspace, type QuickPickItem } from 'vscode';
import type { DocumentStatus, ExportFormat } from '../../server/lsp/protocol';

export type ExportScope = 'document' | 'volume';

interface Choice extends QuickPickItem {
  readonly value: ExportScope;
}

const formats: Readonly<Record<ExportFormat, { readonly title: string; readonly ending: string }>> = {
  tei: { title: 'TEI', ending: 'xml' },
  html: { title: 'HTML', ending: 'html' },
  json: { title: 'JSON', ending: 'json' },
};

export function titleOf(format: ExportFormat): string {
  return formats[format].title;
}

/** Which part of a file with several documents; undefined when the user goes away. */
export async function askForScope(status: DocumentStatus): Promise<ExportScope | undefined> {
  const { number, place, count } = status;
  const label = number === null ? `The document at the cursor (${place} of ${count})` : `Document ${number}`;
  const choices: readonly Choice[] = [
    { value: 'document', label, description: number === null ? '' : 'at the cursor' },
    { value: 'volume', label: `All ${count} documents` },
  ];
  return (await window.showQuickPick(choices, { title: 'Export' }))?.value;
}

/** The folder for a volume's pages. */
export async function askForFolder(source: Uri): Promise<Uri | undefined> {
  const [folder] =
    (await window.showOpenDialog({
      defaultUri: folderOf(source),
      canSelectFiles: false,
      canSelectFolders: true,
      title: 'Export a page for each document to',
      openLabel: 'Export here',
    })) ?? [];
  return folder;
}

/** The file to export to, beside the transcription unless the user says otherwise; `document` where it is one of several. */
export async function askForFile(
  source: Uri,
  format: ExportFormat,
  document: DocumentStatus | undefined,
): Promise<Uri | undefined> {
  const { title, ending } = formats[format];
  const name = source.path.slice(source.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');
  const behind = document === undefined ? '' : `-d${document.number ?? document.place}`;
  return window.showSaveDialog({
    defaultUri: Uri.joinPath(folderOf(source), `${name}${behind}.${ending}`),
    filters: { [title]: [ending] },
    title: `Export as ${title}`,
    saveLabel: 'Export',
  });
}

/** An untitled telegram lies nowhere yet: the workspace is the place for what is made of it. */
function folderOf(source: Uri): Uri {
  const folder = source.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : undefined;
  return folder ?? Uri.joinPath(source, '..');
}
