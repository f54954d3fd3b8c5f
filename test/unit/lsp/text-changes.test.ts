import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-types';
import { applyContentChanges } from '../../../server/lsp/text-changes';
import { PiecedText } from '../../../server/syntax/pieced-text';

function range(startLine: number, start: number, endLine: number, end: number): Range {
  return { start: { line: startLine, character: start }, end: { line: endLine, character: end } };
}

function applied(text: string, ...changes: readonly { readonly range: Range; readonly text: string }[]) {
  const changed = applyContentChanges(PiecedText.of(text), changes, 'utf-16');
  return { ...changed, text: String(changed.text) };
}

describe('text changes', () => {
  it('each count in the text that the one before left', () => {
    const { text } = applied(
      'abc\ndef',
      { range: range(0, 0, 0, 1), text: 'xy\nz' },
      { range: range(1, 0, 1, 1), text: '' },
    );
    assert.equal(text, 'xy\nbc\ndef');
  });

  it('from the end to the start are the same as one by one', () => {
    const changes = [
      { range: range(1, 2, 1, 3), text: '3' },
      { range: range(1, 0, 1, 1), text: '22' },
      { range: range(0, 1, 0, 1), text: '1' },
      { range: range(0, 1, 0, 1), text: '0' },
    ];
    assert.equal(applied('abc\ndef', ...changes).text, 'a01bc\n22e3');
  });

  it('tell the stretch that they replaced', () => {
    const { replaced } = applied(
      'abcdef',
      { range: range(0, 4, 0, 5), text: 'XYZ' },
      { range: range(0, 1, 0, 2), text: '' },
    );
    assert.deepEqual(replaced, { start: 1, end: 5 });
    assert.deepEqual(applied('aa', { range: range(0, 0, 0, 1), text: '' }).replaced, { start: 0, end: 1 });
    assert.deepEqual(applyContentChanges(PiecedText.of('abc'), [{ text: 'b' }], 'utf-16').replaced, {
      start: 0,
      end: 3,
    });
    assert.deepEqual(applied('abc').replaced.start >= 3, true);
  });

  it('land in the text wherever they are meant to', () => {
    assert.equal(applied('abc', { range: range(9, 9, 9, 9), text: '!' }).text, 'abc!');
    assert.equal(applied('abc', { range: range(-1, 0, 0, 1), text: '!' }).text, '!bc');
    assert.equal(applied('abc', { range: range(0, 2, 0, 1), text: '!' }).text, 'a!c');
    assert.equal(
      applied('abc\nd', { range: range(0, 10, 0, 10), text: '!' }, { range: range(0, 8, 0, 9), text: '?' }).text,
      'abc!?\nd',
    );
  });
});
