import assert from 'node:assert/strict';
import { outline } from '../../../server/service/outline';
import { outlineJson } from '../../../server/service/outline-json';
import type { PositionEncoding } from '../../../server/service/positions';
import type { TelegramDocument } from '../../../server/service/telegram-document';
import { openText } from '../../fixture';
import { editAndCheck, type Edit } from './edits';
import { telegram, volume } from './telegrams';

function read(pieces: readonly Uint8Array[]): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces)));
}

/** What a client would make of the symbols, if they were sent as objects. */
function sent(document: TelegramDocument, limit?: number): unknown {
  return JSON.parse(JSON.stringify(outline(document, limit)));
}

/** Asks for the outline of `text` before the edits and after each; it must be what an outline made anew would be. */
function assertFollows(text: string, edits: readonly Edit[], encoding: PositionEncoding = 'utf-16'): void {
  editAndCheck(text, edits, encoding, (document) => {
    assert.deepEqual(read(outlineJson(document)), sent(document));
  });
}

const manyLines = (count: number) => 'The ship sailed.\n'.repeat(count);

describe('the outline as JSON', () => {
  it('says what the symbols say', () => {
    for (const text of [
      telegram,
      volume,
      '',
      ' \n\n',
      '7. Letter From the Consul\n\nNo “ships” 𝔱 \\ "line":12 \ud800.\n',
    ]) {
      const document = openText(text);
      assert.deepEqual(read(outlineJson(document)), sent(document));
    }
  });

  it('leaves out what they leave out', () => {
    const document = openText(volume);
    for (const limit of [0, 1, 2, 5, 9, 12])
      assert.deepEqual(read(outlineJson(document, limit)), sent(document, limit));
  });

  for (const [name, text] of [
    ['LF', volume],
    ['CRLF', volume.replaceAll('\n', '\r\n')],
  ] as const) {
    it(`follows edits within a line, and those that add and remove lines, with ${name}`, () => {
      assertFollows(text, [
        { line: 0, from: 4, text: 'x' },
        { line: 1, text: '\n' },
        { line: 0, text: '\r\n\r\n' },
        { line: 0, lines: 2, text: '' },
        { line: 2, lines: 1, text: '' },
        { line: 8, from: 2, to: 5, text: 'ß𝔱“' },
      ]);
    });
  }

  it('follows edits that give the last line another number of digits', () => {
    assertFollows(`${manyLines(5)}\n${volume}`, [
      { line: 0, text: manyLines(990) },
      { line: 0, lines: 900, text: '' },
      { line: 0, text: manyLines(12_000) },
      { line: 0, lines: 12_080, text: '' },
    ]);
  });

  it('leaves what it gave out as it was, since that may still be on its way', () => {
    const given: { readonly pieces: readonly Uint8Array[]; readonly saying: unknown }[] = [];
    const edits = [
      { line: 0, text: '\n' },
      { line: 3, from: 0, text: 'x' },
      { line: 0, lines: 1, text: '' },
    ];
    editAndCheck(volume, edits, 'utf-16', (document) => {
      given.push({ pieces: outlineJson(document), saying: sent(document) });
    });
    for (const { pieces, saying } of given) assert.deepEqual(read(pieces), saying);
  });

  for (const encoding of ['utf-8', 'utf-32'] as const) {
    it(`counts in ${encoding} where the client does`, () => {
      const text = '7. Letter From the Consul in Zürich\n\n𝔱 “1. He came.”\n\nBerg\n\n8. Letter\n\nÜber 𝔱.\n';
      assertFollows(
        text,
        [
          { line: 0, from: 3, text: 'Ü' },
          { line: 1, text: '\n' },
          { line: 3, text: '𝔱 ' },
        ],
        encoding,
      );
    });
  }

  it('takes a name that reads like a line number for a name', () => {
    assertFollows('7. Letter "line":3 From the Consul "line":4\n\nHe came.\n', [{ line: 0, text: '\n\n' }]);
  });
});
