import assert from 'node:assert/strict';
import { excerptOf } from '../../../server/cli/report/excerpt';

/** The excerpt of a single line, in which `[` and `]` of the fixture enclose the range. */
function excerpt(fixture: string): readonly string[] {
  const text = fixture.replace(/[[\]]/g, '');
  const start = fixture.indexOf('[');
  const end = fixture.indexOf(']') - 1;
  const { words, pointer } = excerptOf(text, { start: 0, end: text.length }, { start, end });
  return [words, pointer];
}

describe('excerptOf', () => {
  it('shows a short line whole, without its indent', () => {
    assert.deepEqual(excerpt('  The [lamp] is lit.'), ['The lamp is lit.', '    ^^^^']);
  });

  it('points to an empty range with one sign', () => {
    assert.deepEqual(excerpt('lit[].'), ['lit.', '   ^']);
  });

  it('shows words around the place in a long line, cut between words', () => {
    const long = 'lorem ipsum '.repeat(40);
    const [words, pointer] = excerpt(`${long}[here] ${long}`) as [string, string];
    assert.match(words, /^… (?:lorem|ipsum) .* here .* (?:lorem|ipsum) …$/);
    assert.ok(words.length <= 84, String(words.length));
    assert.equal(words.slice(pointer.indexOf('^'), pointer.length), 'here');
  });

  it('cuts a long word where it must, and never a surrogate pair', () => {
    const [words] = excerpt(`${'𝄞'.repeat(101)}[x]${'𝄞'.repeat(101)}`) as [string, string];
    assert.ok(words.includes('x'));
    assert.ok(!/\p{Cs}/u.test(words));
    assert.ok(words.length < 100, String(words.length));
  });

  it('ends the pointer with the window', () => {
    const [words, pointer] = excerpt(`[${'lorem '.repeat(60)}]`) as [string, string];
    assert.ok(pointer.length <= words.length);
  });

  it('makes what steers a terminal visible', () => {
    assert.deepEqual(excerpt('a\u001b[31m]b'), ['a␛31mb', '  ^^^']);
    assert.deepEqual(excerpt('a\t[b]\u202e'), ['a b\ufffd', '  ^']);
  });

  it('counts a combining mark as no column', () => {
    assert.deepEqual(excerpt('cafe\u0301 [x]'), ['cafe\u0301 x', '     ^']);
  });
});
