import assert from 'node:assert/strict';
import { semanticTokens, semanticTokenTypes } from '../../../server/service/semantic-tokens';
import type { Span } from '../../../server/syntax/span';
import type { TelegramDocument } from '../../../server/service/telegram-document';
import { openText } from '../../fixture';
import { telegram, volume } from './telegrams';

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

  it('are none in a text without any', () => {
    assert.deepEqual(words(openText('')), []);
    assert.deepEqual(words(openText('Foreign Minister received me.')), []);
  });
});
