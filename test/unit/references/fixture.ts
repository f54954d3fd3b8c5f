import assert from 'node:assert/strict';
import type { Marker } from '../../../server/footnotes/marker';
import { parseReferences } from '../../../server/references/parse-references';
import type { Reference } from '../../../server/references/reference';
import { parseDocument } from '../../../server/syntax/parse-document';

/**
 * The fixture language: `See ⟦Document 27⟧#d27.` A reference stands in brackets with its target behind them, or `?` when
 * it has none; `5{1}` is the number 5 with the footnote marker 1 glued to it.
 */
const bracketed = /⟦|⟧(?:\?|#\w+|frus[\w-]+(?:#\w+)?)/g;

export interface Setting {
  /** The document's own number; `null` in a volume that numbers none. */
  readonly number?: string | null;
  readonly heading?: string;
}

/** All references of the fixture's text, brackets taken off, as one document. */
export function referencesOf(fixture: string, { number = '10', heading }: Setting = {}): readonly Reference[] {
  return read(fixture, number, heading).references;
}

/** Asserts that the references found, with their targets, are exactly those that the fixture shows. */
export function expectReferences(fixture: string, setting: Setting = {}): void {
  const { text, offset, references } = read(
    fixture,
    setting.number === undefined ? '10' : setting.number,
    setting.heading,
  );
  const marks = references.flatMap(({ start, end, target }) => [
    { at: start, text: '⟦' },
    { at: end, text: `⟧${target ?? '?'}` },
  ]);
  marks.sort((one, other) => other.at - one.at);
  let shown = text;
  for (const mark of marks) shown = shown.slice(0, mark.at) + mark.text + shown.slice(mark.at);
  assert.equal(shown.slice(offset), fixture.replaceAll(/[{}]/g, ''));
}

function read(
  fixture: string,
  number: string | null,
  heading = 'Editorial Note',
): { readonly text: string; readonly offset: number; readonly references: readonly Reference[] } {
  const head = `${number === null ? '' : `${number}. `}${heading}\n\n`;
  const markers: Marker[] = [];
  let text = head;
  for (const piece of fixture.replaceAll(bracketed, '').split(/(?<=\{\d+\})|(?=\{\d+\})/)) {
    const label = /^\{(\d+)\}$/.exec(piece)?.[1];
    if (label !== undefined) {
      markers.push({ start: text.length, end: text.length + label.length, style: 'plain', label, note: Number(label) });
    }
    text += label ?? piece;
  }
  return { text, offset: head.length, references: parseReferences(parseDocument(text), markers, number ?? undefined) };
}
