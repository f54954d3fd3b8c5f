import assert from 'node:assert/strict';
import { codeLenses } from '../../../server/service/code-lenses';
import { inlayHints } from '../../../server/service/inlay-hints';
import { openText } from '../../fixture';
import { telegram, volume } from './telegrams';

describe('code lenses', () => {
  it('count notes and references, and what refers to the document', () => {
    const lenses = codeLenses(openText(volume), 'show');
    assert.deepEqual(
      lenses.map(({ range, command }) => [range.start.line, command?.title, command?.command]),
      [
        [0, '3 notes, 3 references', ''],
        [0, 'referred to 2 times', 'show'],
        [23, '0 notes, 2 references', ''],
        [23, 'referred to once', 'show'],
      ],
    );
  });

  it('do nothing where the client has no command, and are none in a file without documents', () => {
    const commands = codeLenses(openText(volume), undefined).map(({ command }) => command?.command);
    assert.deepEqual([...new Set(commands)], ['']);
    assert.deepEqual(codeLenses(openText(''), 'show'), []);
  });
});

describe('inlay hints', () => {
  const whole = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
  const hints = (text: string, range = whole) =>
    inlayHints(openText(text), range).map(({ position, label }) => [position.line, label]);

  it('tell the date of a file number, the document of a page and a large roman number', () => {
    const text = volume
      .replace('Not printed;', 'Not printed; see ante, p. 77, and')
      .replace('Article III of it', 'Article XXVIII of it');
    assert.deepEqual(hints(text), [
      [8, '28'],
      [19, 'March 4, 1957'],
      [20, 'Document 41'],
    ]);
  });

  it('are those of the range', () => {
    assert.deepEqual(hints(telegram, { start: { line: 0, character: 0 }, end: { line: 10, character: 0 } }), []);
    assert.deepEqual(hints(''), []);
  });
});
