import { ResponseError, type CancellationToken } from 'vscode-jsonrpc';
import type { Position } from 'vscode-languageserver';
import { stemOf } from '../convert/companions';
import { exportDocument, exportVolume, type ExportSource } from '../convert/export-files';
import { encodeSingle, writeSingle } from '../convert/tei/encode-single';
import type { Files } from '../service/files';
import { LSPErrorCodes } from '../service/protocol-values';
import { entryAt, type EntryAt, type TelegramDocument } from '../service/telegram-document';
import { CompanionFiles, type CompanionTexts } from './companion-files';
import { inPortions } from './portions';
import type { ConversionAnswer, DocumentTei, DocumentTeiParams, ExportParams, ImportParams } from './protocol';
import type { Session } from './session';

export type Conversion = ConversionAnswer | ResponseError | null;

const cancelled = new ResponseError(LSPErrorCodes.RequestCancelled, 'Request cancelled');

/** The conversions of one session. `files` are what lies beside transcriptions; what is made is written by the client. */
export class Conversions {
  readonly #session: Session;
  readonly #companions: CompanionFiles;

  constructor(session: Session, files: Files) {
    this.#session = session;
    this.#companions = new CompanionFiles(files);
  }

  async export(params: ExportParams, token: CancellationToken): Promise<Conversion> {
    const { connection } = this.#session;
    const document = await this.#session.document(params.textDocument.uri);
    if (document === undefined) return null;
    const source = sourceOf(document, await this.#companions.read(document.uri));
    if (source === undefined) return refused('the encoding kept beside it, in its .tei.json, cannot be read');
    const { position, format, workDoneToken: progress } = params;
    if (position === undefined) {
      const files = await inPortions(exportVolume(source, format), { connection, token, progress });
      return files === undefined ? cancelled : { kind: 'files', files };
    }
    const entry = documentAt(document, position);
    if (entry === undefined) return refused('there is no document at the cursor');
    return { kind: 'files', files: [exportDocument(source, entry.index, format)] };
  }

  async import({ source, name, workDoneToken: progress }: ImportParams, token: CancellationToken): Promise<Conversion> {
    const { importFiles } = await import('../convert/import-files');
    const { connection } = this.#session;
    return (await inPortions(importFiles(source, name), { connection, token, progress })) ?? cancelled;
  }

  async documentTei({ textDocument, position, refresh }: DocumentTeiParams): Promise<DocumentTei | null> {
    const { uri } = textDocument;
    const beside = await (refresh === true ? this.#companions.read(uri) : this.#companions.remembered(uri));
    const document = await this.#session.document(uri);
    if (document === undefined) return null;
    const { volume, positions } = document;
    const entry = documentAt(document, position);
    if (entry === undefined) return null;
    const end = entry.offset + entry.document.tree.text.length;
    const range = { start: positions.positionAt(entry.offset), end: positions.positionAt(end) };
    return { xml: writeSingle(encodeSingle(volume, entry.index, beside)), range };
  }
}

/** Undefined in a file without words. */
function documentAt({ volume, positions }: TelegramDocument, position: Position): EntryAt | undefined {
  const entry = entryAt(volume, positions.nearestOffset(position));
  return entry && /\S/u.test(entry.document.tree.text) ? entry : undefined;
}

/** Undefined where the sidecar is damaged: exporting without it would lose what it keeps. */
function sourceOf({ uri, volume }: TelegramDocument, beside: CompanionTexts): ExportSource | undefined {
  const { sidecar } = beside;
  if (sidecar === 'damaged') return undefined;
  const file = nameIn(uri);
  return { ...beside, sidecar, volume, file, stem: stemOf(file) };
}

function nameIn(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function refused(reason: string): ConversionAnswer {
  return { kind: 'refused', reason };
}
