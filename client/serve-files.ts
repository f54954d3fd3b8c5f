import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  findTranscriptionsRequest,
  readFileRequest,
  type FindTranscriptionsParams,
  type ReadFileParams,
} from '../server/lsp/protocol';

/** A folder above many others is searched in part. */
const mostFolders = 5000;

/**
 * Answers the server's requests for files of the editor's file systems: in the browser it can read none by itself, and on
 * the desktop none that are not on this machine.
 */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(readFileRequest, ({ uri }: ReadFileParams) => readText(Uri.parse(uri)));
  client.onRequest(findTranscriptionsRequest, (params: FindTranscriptionsParams) => findTranscriptions(params));
}

async function readText(uri: Uri): Promise<string | null> {
  try {
    // The decoder drops a byte-order mark, as the editor does.
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

async function findTranscriptions({ folder, limit, below }: FindTranscriptionsParams): Promise<readonly string[]> {
  const found: string[] = [];
  const folders = [Uri.parse(folder)];
  for (let at = 0; at < Math.min(folders.length, mostFolders) && found.length < limit; at++) {
    const next = folders[at];
    for (const [name, type] of next === undefined ? [] : await entriesOf(next)) {
      if (next === undefined || name.startsWith('.') || name === 'node_modules') continue;
      const uri = Uri.joinPath(next, name);
      // Links may lead in a circle.
      if (type === FileType.Directory && below) folders.push(uri);
      else if (type === FileType.File && name.endsWith('.telegram') && found.length < limit) found.push(uri.toString());
    }
  }
  return found;
}

async function entriesOf(folder: Uri): Promise<readonly (readonly [string, FileType])[]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
