import type { Position, Range } from 'vscode-languageserver-types';
import { positionMap, type PositionEncoding } from '../server/service/positions';
import { telegramDocument, type TelegramDocument } from '../server/service/telegram-document';
import type { Span } from '../server/syntax/span';
import { parseVolume } from '../server/volume/parse-volume';

/**
 * A text with places marked in it: `|` is a cursor, `⟦…⟧` a range. The marks are taken out of the text. A text that begins
 * with a line break is written among code: the break, the indentation of its first line and the last, blank line go.
 */
export interface Fixture {
  readonly text: string;
  readonly cursors: readonly number[];
  /** In the order in which they begin. */
  readonly spans: readonly Span[];
}

export function fixture(marked: string): Fixture {
  const cursors: number[] = [];
  const spans: Span[] = [];
  const open: number[] = [];
  let text = '';
  for (const piece of dedent(marked).split(/([|⟦⟧])/u)) {
    if (piece === '|') cursors.push(text.length);
    else if (piece === '⟦') open.push(spans.push({ start: text.length, end: text.length }) - 1);
    else if (piece === '⟧') {
      const place = open.pop();
      const begun = place === undefined ? undefined : spans[place];
      if (place === undefined || begun === undefined) throw new Error('⟧ without ⟦ in the fixture');
      spans[place] = { ...begun, end: text.length };
    } else text += piece;
  }
  if (open.length > 0) throw new Error('⟦ without ⟧ in the fixture');
  return { text, cursors, spans };
}

/** A fixture opened as the service sees it, with its marks as positions. */
export interface OpenFixture {
  readonly text: string;
  readonly document: TelegramDocument;
  /** The first cursor; asking for it where there is none fails the test. */
  readonly position: Position;
  readonly positions: readonly Position[];
  readonly ranges: readonly Range[];
}

export interface OpenOptions {
  readonly uri?: string;
  readonly volume?: string;
  readonly encoding?: PositionEncoding;
}

export const fixtureUri = 'file:///volume/sample.telegram';

export function open(marked: string, options: OpenOptions = {}): OpenFixture {
  const { text, cursors, spans } = fixture(marked);
  const document = openText(text, options);
  const positions = cursors.map((offset) => document.positions.positionAt(offset));
  return {
    text,
    document,
    positions,
    ranges: spans.map((span) => document.positions.rangeOf(span)),
    get position() {
      const [first] = positions;
      if (first === undefined) throw new Error('no cursor in the fixture');
      return first;
    },
  };
}

/** A text without marks, opened. */
export function openText(
  text: string,
  { uri = fixtureUri, volume, encoding = 'utf-16' }: OpenOptions = {},
): TelegramDocument {
  return telegramDocument(uri, 1, parseVolume(text, volume), encoding);
}

/** `text` with its edits made, as an editor makes them: all of them count in the text as it was. */
export function withEdits(
  document: TelegramDocument,
  edits: readonly { readonly range: Range; readonly newText: string }[],
): string {
  const { text, lines } = document.volume;
  const positions = positionMap(text, lines, 'utf-16');
  let result = text;
  const fromTheEnd = edits
    .map(({ range, newText }) => ({
      start: positions.nearestOffset(range.start),
      end: positions.nearestOffset(range.end),
      newText,
    }))
    .sort((a, b) => b.start - a.start);
  let before = text.length;
  for (const { start, end, newText } of fromTheEnd) {
    if (end > before) throw new Error('edits overlap');
    result = result.slice(0, start) + newText + result.slice(end);
    before = start;
  }
  return result;
}

function dedent(marked: string): string {
  if (!marked.startsWith('\n')) return marked;
  const body = marked.slice(1).replace(/\n[ \t]*$/u, '');
  const indentation = /^[ \t]*/u.exec(body)?.[0] ?? '';
  return body
    .split('\n')
    .map((line) => (line.startsWith(indentation) ? line.slice(indentation.length) : line.trimStart()))
    .join('\n');
}
