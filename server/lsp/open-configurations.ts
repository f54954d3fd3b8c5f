import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { configurationFileName } from '../rules/configuration';
import type { PositionEncoding } from '../service/positions';
import { canonicalUri } from '../service/uri';
import { PiecedText } from '../syntax/pieced-text';
import { applyContentChanges } from './text-changes';

export function isConfiguration(uri: string): boolean {
  return uri.endsWith(`/${configurationFileName}`);
}

/** The configurations that the client has open, as they are in the editor. */
export class OpenConfigurations {
  readonly #texts = new Map<string, string>();
  /** Open ones whose files are deleted: what is left of them in the editor holds no more. */
  readonly #deleted = new Set<string>();
  readonly #encoding: PositionEncoding;

  constructor(encoding: PositionEncoding) {
    this.#encoding = encoding;
  }

  /** Undefined when it is not open, or its file was deleted since it was last typed in. */
  textOf(uri: string): string | undefined {
    const key = canonicalUri(uri);
    return this.#deleted.has(key) ? undefined : this.#texts.get(key);
  }

  open({ uri, text }: Pick<TextDocumentItem, 'uri' | 'text'>): void {
    this.#texts.set(canonicalUri(uri), text);
    this.#deleted.delete(canonicalUri(uri));
  }

  /** To be called when the file was deleted, or is there again. */
  fileChanged(uri: string, isThere: boolean): void {
    if (isThere) this.#deleted.delete(canonicalUri(uri));
    else this.#deleted.add(canonicalUri(uri));
  }

  /** Edits of one that is not open are passed over. */
  change(uri: string, changes: readonly TextDocumentContentChangeEvent[]): void {
    const text = this.#texts.get(canonicalUri(uri));
    if (text === undefined) return;
    this.open({ uri, text: String(applyContentChanges(PiecedText.of(text), changes, this.#encoding).text) });
  }

  close(uri: string): void {
    this.#texts.delete(canonicalUri(uri));
    this.#deleted.delete(canonicalUri(uri));
  }
}
