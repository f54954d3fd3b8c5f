import assert from 'node:assert/strict';
import { OpenDocuments } from '../../../server/lsp/open-documents';
import { semanticTokens, semanticTokenTypes } from '../../../server/service/semantic-tokens';
import type { Span } from '../../../server/syntax/span';
import type { TelegramDocument } from '../../../server/service/telegram-document';
import { openText } from '../../fixture';
import { telegram, volume } from './telegrams';

const uri = 'file:///volume.telegram';

/** The tokens as words: `decorator “1”`. */
function words(document: TelegramDocument, range?: Span): readonly string[] {
  const data = semanticTokens(document, range);
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(at, at + 5);
    [line, character] = [line + down, down > 0 ? right : character + right];
    const start = document.positions.offsetAt({ line, character });
    const end = document.positions.offsetAt({ line, character: character + length });
    found.push(`${semanticTokenTypes[type] ?? '?'} “${document.volume.text.slice(start, end)}”`);
  }
  return found;
}

const expected = [
  'decorator “0”',
  'decorator “1”',
  'variable “Article III”',
  'macro “[Page 77]”',
  'decorator “2”',
  'number “1”',
  'number “2”',
  'variable “Document 42”',
  'number “3”',
  'variable “telegram 618”',
  'variable “footnote 1 above”',
];

describe('semantic tokens', () => {
  it('are markers, note numbers, references and pages', () => {
    assert.deepEqual(words(openText(telegram)), expected);
  });

  it('count in the encoding of the client', () => {
    for (const encoding of ['utf-8', 'utf-32'] as const) {
      assert.deepEqual(words(openText(telegram.replace('today', '𝔱oday – über'), { encoding })), expected);
    }
  });

  it('are those of a range', () => {
    const document = openText(volume);
    const start = volume.indexOf('  2. Not');
    const end = volume.indexOf('  3. In');
    assert.deepEqual(words(document, { start, end }), ['number “2”', 'variable “Document 42”']);
    assert.deepEqual(words(document, { start: 0, end: 0 }), []);
  });

  it('are those of a text made anew, after edits within a line and those that add and remove lines', () => {
    for (const encoding of ['utf-16', 'utf-8'] as const) {
      for (const text of [volume, volume.replaceAll('\n', '\r\n'), `1. See Document 41. ${telegram}`]) {
        const documents = new OpenDocuments(encoding);
        documents.open({ uri, languageId: 'telegram', version: 1, text });
        const check = () => {
          const document = documents.get(uri)!;
          assert.deepEqual(semanticTokens(document), semanticTokens(openText(document.volume.text, { encoding })));
        };
        check();
        for (const [line, character, lines, typed] of [
          [6, 0, 0, 'ü𝔱 see Document 41 '],
          [0, 0, 0, '\n\nSee Document 42.\n'],
          [0, 2, 0, 'x'],
          [0, 0, 2, ''],
          [20, 0, 3, ''],
        ] as const) {
          const range = { start: { line, character }, end: { line: line + lines, character } };
          documents.change(uri, 2, [{ range, text: typed }]);
          check();
        }
      }
    }
  });

  it('are none in a text without any', () => {
    assert.deepEqual(words(openText('')), []);
    assert.deepEqual(words(openText('Foreign Minister received me.')), []);
  });
});
