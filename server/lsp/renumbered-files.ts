import type { RenameFile, TextEdit } from 'vscode-languageserver';
import { positionMap } from '../service/positions';
import type { RenameEdits, Renumbered } from '../service/rename-answer';
import type { TelegramDocument } from '../service/telegram-document';
import { canonicalUri, decodedUri } from '../service/uri';
import { renumberedUri } from '../service/volume-id';
import { LineIndex } from '../syntax/line-index';
import type { Session } from './session';

/** What goes with a document that gets another number, besides the transcriptions that name it. */
export interface RenumberedFiles {
  /** Of the file that is named after the document. */
  readonly rename?: RenameFile;
  readonly configuration?: { readonly uri: string; readonly edits: readonly TextEdit[] };
}

/**
 * A file `d28.telegram` of a volume's folder is to be called after the new number, where the client renames files and no
 * other file has that name; `telegram.config.json` is to name the document, and the file, as they are called then.
 */
export async function renumberedFiles(session: Session, edits: readonly RenameEdits[]): Promise<RenumberedFiles> {
  for (const { document, renumbered } of edits) {
    if (renumbered === undefined) continue;
    const newUri = await newUriOf(session, document, renumbered);
    const configuration = await configurationEdits(session, document.uri, renumbered, newUri);
    return {
      ...(newUri === undefined ? {} : { rename: { kind: 'rename', oldUri: document.uri, newUri } }),
      ...(configuration === undefined ? {} : { configuration }),
    };
  }
  return {};
}

async function newUriOf(
  { library, support }: Session,
  { uri, volume }: TelegramDocument,
  { from, to }: Renumbered,
): Promise<string | undefined> {
  const wanted = support.renameFiles && volume.entries.length === 1 ? renumberedUri(uri, from, to) : undefined;
  if (wanted === undefined) return undefined;
  const isTaken = (await library.uris()).some((other) => canonicalUri(other) === canonicalUri(wanted));
  return isTaken ? undefined : wanted;
}

async function configurationEdits(
  { service, source, support }: Session,
  file: string,
  renumbered: Renumbered,
  newUri: string | undefined,
): Promise<RenumberedFiles['configuration']> {
  const configuration = await source.configurationFile(file);
  if (configuration?.text === undefined) return undefined;
  const { uri, text, path } = configuration;
  const renamed =
    newUri && path.slice(0, path.lastIndexOf('/') + 1) + decodedUri(newUri.slice(newUri.lastIndexOf('/') + 1));
  const changes = [
    ...(await service.getRenumberedInConfiguration(text, path, renumbered)),
    ...(renamed === undefined ? [] : await service.getRenamedInConfiguration(text, path, renamed)),
  ];
  if (changes.length === 0) return undefined;
  const positions = positionMap(text, new LineIndex(text), support.encoding);
  return { uri, edits: changes.map(({ span, text: newText }) => ({ range: positions.rangeOf(span), newText })) };
}
