import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import type { PositionEncoding } from '../service/positions';
import { telegramDocument, type TelegramDocument } from '../service/telegram-document';
import { volumeIdOf } from '../service/volume-id';
import { parseVolume } from '../volume/parse-volume';
import { updateVolume } from '../volume/update-volume';
import type { Volume } from '../volume/volume';
import { applyContentChanges } from './text-changes';

/** An open text. It is parsed when somebody asks for it: a burst of edits costs one parse. */
interface OpenText {
  readonly uri: string;
  readonly text: string;
  readonly version: number;
  /** Told apart from every other state of every text since the server started. */
  readonly revision: number;
  readonly parsed: TelegramDocument | undefined;
  /** The last volume that was parsed, and how much of its text still stands at both ends of this one. */
  readonly basis: Basis | undefined;
}

interface Basis {
  readonly volume: Volume;
  readonly prefix: number;
  readonly suffix: number;
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
    this.#texts.set(uri, { uri, text, version, revision: ++this.#revision, parsed: undefined, basis: undefined });
  }

  /** Edits an open text; edits of one that is not open are passed over. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const before = this.#texts.get(uri);
    if (before === undefined) return;
    const { text, replaced } = applyContentChanges(before.text, changes, this.#encoding);
    const known = before.parsed?.volume;
    const last = known ? { volume: known, prefix: known.text.length, suffix: known.text.length } : before.basis;
    const basis = last && {
      volume: last.volume,
      prefix: Math.min(last.prefix, replaced.start),
      suffix: Math.min(last.suffix, before.text.length - replaced.end),
    };
    this.#texts.set(uri, { uri, text, version, revision: ++this.#revision, parsed: undefined, basis });
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
    const volume = open.basis ? updated(open.basis, open.text) : parseVolume(open.text, volumeIdOf(uri));
    const parsed = telegramDocument(uri, open.version, volume, this.#encoding);
    this.#texts.set(uri, { ...open, parsed, basis: undefined });
    return parsed;
  }
}

/** The volume after all edits since it was parsed, taken as one. */
function updated({ volume, prefix, suffix }: Basis, text: string): Volume {
  const start = Math.min(prefix, volume.text.length, text.length);
  const kept = Math.min(suffix, volume.text.length - start, text.length - start);
  return updateVolume(volume, text, { start, end: volume.text.length - kept }, text.length - kept - start);
}
