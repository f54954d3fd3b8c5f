import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import type { PositionEncoding } from '../service/positions';
import { telegramDocument, type TelegramDocument } from '../service/telegram-document';
import { volumeIdOf } from '../service/volume-id';
import { parseVolume } from '../volume/parse-volume';
import { applyContentChanges } from './text-changes';

/** An open text. It is parsed when somebody asks for it: a burst of edits costs one parse. */
interface OpenText {
  readonly uri: string;
  readonly text: string;
  readonly version: number;
  /** Told apart from every other state of every text since the server started. */
  readonly revision: number;
  readonly parsed: TelegramDocument | undefined;
}

/** The texts that the client has open, by uri. */
export class OpenDocuments {
  readonly #texts = new Map<string, OpenText>();
  readonly #encoding: PositionEncoding;
  #revision = 0;

  constructor(encoding: PositionEncoding) {
    this.#encoding = encoding;
  }

  get uris(): readonly string[] {
    return [...this.#texts.keys()];
  }

  open({ uri, text, version }: TextDocumentItem): void {
    this.#texts.set(uri, { uri, text, version, revision: ++this.#revision, parsed: undefined });
  }

  /** Edits an open text; edits of one that is not open are passed over. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const before = this.#texts.get(uri);
    if (before === undefined) return;
    const { text } = applyContentChanges(before.text, changes, this.#encoding);
    this.#texts.set(uri, { uri, text, version, revision: ++this.#revision, parsed: undefined });
  }

  close(uri: string): void {
    this.#texts.delete(uri);
  }

  /** The length of an open text in UTF-16 units, known without parsing it; 0 when it is not open. */
  lengthOf(uri: string): number {
    return this.#texts.get(uri)?.text.length ?? 0;
  }

  isParsed(uri: string): boolean {
    return this.#texts.get(uri)?.parsed !== undefined;
  }

  /** Undefined when the text is not open. */
  revisionOf(uri: string): number | undefined {
    return this.#texts.get(uri)?.revision;
  }

  /** The text as it is now, parsed; undefined when it is not open. */
  get(uri: string): TelegramDocument | undefined {
    const open = this.#texts.get(uri);
    if (open === undefined || open.parsed !== undefined) return open?.parsed;
    const volume = parseVolume(open.text, volumeIdOf(uri));
    const parsed = telegramDocument(uri, open.version, volume, this.#encoding);
    this.#texts.set(uri, { ...open, parsed });
    return parsed;
  }
}
