import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { configurationFileName } from '../rules/configuration';
import type { PositionEncoding } from '../service/positions';
import { canonicalUri } from '../service/uri';
import { applyContentChanges } from './text-changes';

export function isConfiguration(uri: string): boolean {
  return uri.endsWith(`/${configurationFileName}`);
}

/** The configurations that the client has open, as they are in the editor. */
export class OpenConfigurations {
  readonly #texts = new Map<string, string>();
  readonly #encoding: PositionEncoding;

  constructor(encoding: PositionEncoding) {
    this.#encoding = encoding;
  }

  /** Undefined when it is not open. */
  textOf(uri: string): string | undefined {
    return this.#texts.get(canonicalUri(uri));
  }

  open({ uri, text }: Pick<TextDocumentItem, 'uri' | 'text'>): void {
    this.#texts.set(canonicalUri(uri), text);
  }

  /** Edits of one that is not open are passed over. */
  change(uri: string, changes: readonly TextDocumentContentChangeEvent[]): void {
    const text = this.textOf(uri);
    if (text !== undefined) this.open({ uri, text: applyContentChanges(text, changes, this.#encoding).text });
  }

  close(uri: string): void {
    this.#texts.delete(canonicalUri(uri));
  }
}
