import assert from 'node:assert/strict';
import { FoldingRangeKind } from 'vscode-languageserver-types';
import { foldingRanges } from '../../../server/service/folding';
import { openText } from '../../fixture';
import { telegram, volume } from './telegrams';

const unlimited = 5000;

function lines(text: string, limit = unlimited): readonly string[] {
  return foldingRanges(openText(text), limit).map(({ startLine, endLine }) => `${startLine}-${endLine}`);
}

describe('folding', () => {
  it('folds the document, its sections and its notes to their last line of text', () => {
    assert.deepEqual(lines(telegram), ['0-21', '6-12', '14-16', '19-21']);
  });

  it('folds the list of notes with the comments', () => {
    const notes = foldingRanges(openText(telegram), unlimited).at(-1);
    assert.equal(notes?.kind, FoldingRangeKind.Comment);
  });

  it('folds each document of a volume', () => {
    assert.deepEqual(lines(volume), ['0-21', '6-12', '14-16', '19-21', '23-25']);
  });

  it('keeps the outer folds when there are too many', () => {
    assert.deepEqual(lines(volume, 3), ['0-21', '6-12', '23-25']);
    assert.deepEqual(lines(volume, 0), []);
  });

  it('folds a note of several paragraphs', () => {
    const text = ['1. Letter From the Consul 1', '', 'Dear Sir.', '  1. One paragraph.', '     And another.', ''].join(
      '\n',
    );
    assert.deepEqual(lines(text), ['0-4', '3-4']);
  });

  it('folds a quotation of three paragraphs or more, each of which opens with a quotation mark', () => {
    const quoted = ['“First, the waters.', '', '[Page 78]', '', '“Second, the ports.', '', '“Third, “the” fleet.”'];
    const text = (...paragraphs: readonly string[]) =>
      ['1. Letter From the Consul', '', 'He read:', '', ...paragraphs, '', 'He left.', ''].join('\n');
    assert.deepEqual(lines(text(...quoted)), ['0-12', '4-10']);
    assert.deepEqual(lines(text(...quoted.slice(2))), ['0-10']);
    // Three that were said one after the other are no quotation of three paragraphs.
    assert.deepEqual(lines(text('“Yes.”', '', '“No.”', '', '“Perhaps.”')), ['0-10']);
  });

  it('folds nothing in a text of one line, and in none', () => {
    assert.deepEqual(lines('One line.'), []);
    assert.deepEqual(lines(''), []);
  });
});
