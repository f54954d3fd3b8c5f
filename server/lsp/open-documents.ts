import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import type { PositionEncoding } from '../service/positions';
import { telegramDocument, type TelegramDocument } from '../service/telegram-document';
import { volumeIdOf } from '../service/volume-id';
import { PiecedText } from '../syntax/pieced-text';
import { parseVolume } from '../volume/parse-volume';
import { updateVolume } from '../volume/update-volume';
import type { Volume } from '../volume/volume';
import { applyContentChanges } from './text-changes';

/** An open text. It is parsed when somebody asks for it: a burst of edits costs one parse. */
interface OpenText {
  /** In the pieces that are the documents of the text that was parsed last, but for what was edited since. */
  readonly text: PiecedText;
  readonly version: number;
  /** Told apart from every other state of every text since the server started. */
  readonly revision: number;
  readonly parsed: TelegramDocument | undefined;
  readonly base: Base | undefined;
}

/** The last state that was parsed, and how much of its head and tail has stayed through the edits since. */
interface Base {
  readonly volume: Volume;
  readonly head: number;
  readonly tail: number;
}

/** The texts that the client has open, by uri. */
export class OpenDocuments {
  readonly #texts = new Map<string, OpenText>();
  readonly #encoding: PositionEncoding;
  #revision = 0;
  #changes = 0;

  constructor(encoding: PositionEncoding) {
    this.#encoding = encoding;
  }

  /** Counts what was opened, edited and closed. */
  get changes(): number {
    return this.#changes;
  }

  get uris(): readonly string[] {
    return [...this.#texts.keys()];
  }

  open({ uri, text, version }: TextDocumentItem): void {
    this.#changes++;
    this.#texts.set(uri, {
      text: PiecedText.of(text),
      version,
      revision: ++this.#revision,
      parsed: undefined,
      base: undefined,
    });
  }

  /** Edits an open text; edits of one that is not open are passed over. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const before = this.#texts.get(uri);
    if (before === undefined) return;
    this.#changes++;
    const { text, replaced } = applyContentChanges(before.text, changes, this.#encoding);
    const base = baseOf(before);
    this.#texts.set(uri, {
      text,
      version,
      revision: ++this.#revision,
      parsed: undefined,
      base: base && {
        volume: base.volume,
        head: Math.min(base.head, replaced.start),
        tail: Math.min(base.tail, before.text.length - replaced.end),
      },
    });
  }

  close(uri: string): void {
    this.#changes++;
    this.#texts.delete(uri);
  }

  /** The length of an open text in UTF-16 units, known without parsing it; 0 when it is not open. */
  lengthOf(uri: string): number {
    return this.#texts.get(uri)?.text.length ?? 0;
  }

  /** The client's version of an open text; undefined when it is not open. */
  versionOf(uri: string): number | undefined {
    return this.#texts.get(uri)?.version;
  }

  /** Undefined when the text is not open. */
  revisionOf(uri: string): number | undefined {
    return this.#texts.get(uri)?.revision;
  }

  /** The text as it is now, parsed; undefined when it is not open. */
  get(uri: string): TelegramDocument | undefined {
    const open = this.#texts.get(uri);
    if (open === undefined || open.parsed !== undefined) return open?.parsed;
    const parsed = telegramDocument(uri, open.version, parse(uri, open), this.#encoding);
    this.#texts.set(uri, { ...open, text: parsed.volume.pieces, parsed, base: undefined });
    return parsed;
  }
}

function baseOf({ parsed, base, text }: OpenText): Base | undefined {
  return parsed === undefined ? base : { volume: parsed.volume, head: text.length, tail: text.length };
}

function parse(uri: string, { text, base }: OpenText): Volume {
  if (base === undefined) return parseVolume(String(text), volumeIdOf(uri));
  const { volume } = base;
  // Where equal characters meet, head and tail may both claim them.
  const shorter = Math.min(text.length, volume.pieces.length);
  const head = Math.min(base.head, shorter);
  const tail = Math.min(base.tail, shorter - head);
  return updateVolume(volume, text, { start: head, end: volume.pieces.length - tail }, text.length - tail - head);
}
