import { Position, Range, Uri, window, workspace } from 'vscode';
import { importRequest } from '../../server/lsp/protocol';
import { convert } from '../convert';
import { readXmlText, UnreadableXml } from '../read-xml-text';
import { nameOf, reasonOf, writeFiles, type Existing } from '../write-files';
import type { Command } from './command';

/** What a caller may settle beforehand; what is left open is asked. */
interface ImportOptions {
  readonly folder?: Uri;
  readonly existing?: Existing;
}

/** Makes a transcription, its glossaries and the kept encoding of a volume in TEI, and opens it: `[uri, options]`. */
export const importTei: Command = {
  id: 'telegram.importTei',
  run: async (client, [given, more]) => {
    const options = Array.isArray(more) ? {} : ((more ?? {}) as ImportOptions);
    const uri = given instanceof Uri ? given : await askForVolume();
    const folder = uri && (options.folder ?? (await askForFolder(uri)));
    if (uri === undefined || folder === undefined) return;
    let source: string;
    try {
      source = await readXmlText(uri);
    } catch (error) {
      if (error instanceof UnreadableXml) void refuse(uri, error.message, error.line, error.column);
      else void window.showErrorMessage(`${nameOf(uri)} was not imported. ${reasonOf(error)}`);
      return;
    }
    const params = { source, name: nameOf(uri).replace(/\.xml$/iu, '') };
    const answer = await convert(client, `Importing ${nameOf(uri)}`, importRequest, params);
    if (answer?.kind === 'refused') void refuse(uri, answer.reason, answer.line, answer.column);
    if (answer?.kind !== 'files') return;
    const files = answer.files.map(({ name, text }) => ({ uri: Uri.joinPath(folder, name), text }));
    const [transcription] = files;
    if (!(await writeFiles(files, options.existing ?? 'ask')) || transcription === undefined) return;
    await window.showTextDocument(transcription.uri);
  },
};

async function askForVolume(): Promise<Uri | undefined> {
  const [volume] =
    (await window.showOpenDialog({
      defaultUri: workspace.workspaceFolders?.[0]?.uri,
      filters: { TEI: ['xml'] },
      title: 'Import a TEI volume',
      openLabel: 'Import',
    })) ?? [];
  return volume;
}

async function askForFolder(volume: Uri): Promise<Uri | undefined> {
  const [folder] =
    (await window.showOpenDialog({
      defaultUri: Uri.joinPath(volume, '..'),
      canSelectFiles: false,
      canSelectFolders: true,
      title: 'Put the transcription and what belongs to it into',
      openLabel: 'Import here',
    })) ?? [];
  return folder;
}

async function refuse(uri: Uri, reason: string, line?: number, column?: number): Promise<void> {
  const place = line === undefined || column === undefined ? undefined : new Position(line - 1, column - 1);
  const where = place === undefined ? '' : `, line ${line}, column ${column}`;
  const message = `${nameOf(uri)} was not imported${where}: ${reason}.`;
  const choice = await window.showErrorMessage(message, ...(place === undefined ? [] : ['Show']));
  if (choice === 'Show' && place) await window.showTextDocument(uri, { selection: new Range(place, place) });
}
