import type { FileRename, RenameFile, TextDocumentEdit } from 'vscode-languageserver';
import type { Files } from '../service/files';
import { positionMap } from '../service/positions';
import { decodedUri, isWithin } from '../service/uri';
import { LineIndex } from '../syntax/line-index';
import type { Session } from './session';

/** What lies beside `V.telegram` under its name. */
const companions = ['.terms.txt', '.persons.txt', '.tei.json'];

/** What goes with transcriptions that are renamed: the lists beside them, and their names in suppressions. */
export async function renameCompanions(
  session: Session,
  files: Files,
  renames: readonly FileRename[],
): Promise<readonly (RenameFile | TextDocumentEdit)[]> {
  const changes: (RenameFile | TextDocumentEdit)[] = [];
  for (const rename of renames) changes.push(...(await companionsOf(files, rename)));
  changes.push(...(await suppressionsOf(session, renames)));
  return changes;
}

async function companionsOf(files: Files, { oldUri, newUri }: FileRename): Promise<readonly RenameFile[]> {
  if (!oldUri.endsWith('.telegram') || !newUri.endsWith('.telegram')) return [];
  const found = await Promise.all(
    companions.map(async (ending): Promise<readonly RenameFile[]> => {
      const from = oldUri.replace(/\.telegram$/u, ending);
      const to = newUri.replace(/\.telegram$/u, ending);
      const [own, other] = await Promise.all([files.readText(from), files.readText(to)]);
      // A list that lies there already is the new name's own.
      if (own === undefined || other !== undefined) return [];
      return [{ kind: 'rename', oldUri: from, newUri: to, options: { ignoreIfExists: true } }];
    }),
  );
  return found.flat();
}

/** One edit for each configuration; a file that leaves its folder leaves its suppressions behind. */
async function suppressionsOf(session: Session, renames: readonly FileRename[]): Promise<readonly TextDocumentEdit[]> {
  const { service, source, support } = session;
  const edits = new Map<string, TextDocumentEdit>();
  for (const { oldUri, newUri } of renames) {
    const configuration = await source.configurationFile(oldUri);
    if (configuration?.text === undefined) continue;
    const { uri, text, path } = configuration;
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    if (!isWithin(newUri, folder)) continue;
    const to = decodedUri(newUri).slice(decodedUri(folder).length + 1);
    const positions = positionMap(text, new LineIndex(text), support.encoding);
    const changes = await service.getRenamedInConfiguration(text, path, to);
    if (changes.length === 0) continue;
    const edit = edits.get(uri) ?? { textDocument: { uri, version: null }, edits: [] };
    edit.edits.push(...changes.map(({ span, text: newText }) => ({ range: positions.rangeOf(span), newText })));
    edits.set(uri, edit);
  }
  return [...edits.values()];
}
