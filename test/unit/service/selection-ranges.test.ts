import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRanges } from '../../../server/service/selection-ranges';
import { open } from '../../fixture';
import { telegram } from './telegrams';

/** The text of each step, from inside out. */
function steps(marked: string): readonly string[] {
  const { document, position, text } = open(marked);
  const texts: string[] = [];
  let range: SelectionRange | undefined = selectionRanges(document, [position])[0];
  for (; range !== undefined; range = range.parent) {
    const start = document.positions.nearestOffset(range.range.start);
    texts.push(text.slice(start, document.positions.nearestOffset(range.range.end)));
  }
  return texts;
}

describe('selection ranges', () => {
  it('grow from the word to the sentence, the paragraph, the section, the document', () => {
    const found = steps(telegram.replace('GOI views', 'GOI vi|ews'));
    assert.deepEqual(found.slice(0, 2), ['views', 'I said that GOI views differ.']);
    assert.match(found[2] ?? '', /^I said .* took note\.2$/u);
    assert.match(found[3] ?? '', /^\(2\)\n\nI said/u);
    assert.equal(found.at(-1), telegram);
  });

  it('take a marker and a reference as one', () => {
    assert.equal(steps(telegram.replace('draft.1 ', 'draft.|1 '))[0], '1');
    assert.ok(steps(telegram.replace('see Document 42', 'see Docu|ment 42')).includes('Document 42'));
  });

  it('are one for each position, and empty at an impossible one', () => {
    const { document } = open(telegram);
    const nowhere = { line: 999, character: 3 };
    const [first, second] = selectionRanges(document, [{ line: 0, character: 0 }, nowhere]);
    assert.ok(first?.parent);
    assert.deepEqual(second?.range, { start: nowhere, end: nowhere });
    assert.deepEqual(steps('|'), ['']);
  });
});
