import assert from 'node:assert/strict';
import { linkedEditing } from '../../../server/service/linked-editing';
import { prepareRename, rename } from '../../../server/service/rename';
import { open, openText, withEdits } from '../../fixture';
import { lines } from './lines';

const volume = lines(
  '7. Telegram From the Embassy in Norway to the Department of State[^1]',
  '',
  'He came.',
  '  1. Source: Department of State. See Document 8.',
  '',
  '8. Editorial Note',
  '',
  'See Documents 7 and 8; footnote 1, Document 7; and footnote 1, Document 7.',
  '',
);

function renamed(marked: string, name: string): string {
  const { document, position } = open(marked);
  const answer = rename(document, position, name);
  assert.ok(answer);
  return answer.kind === 'refused' ? answer.message : withEdits(document, answer.value);
}

describe('rename', () => {
  const after = volume
    .replace('7. Tel', '70. Tel')
    .replace('Documents 7', 'Documents 70')
    .replaceAll('Document 7', 'Document 70');

  it('gives a document another number with all references to it, from its heading or from a reference', () => {
    assert.equal(renamed(`|${volume}`, '70'), after);
    assert.equal(renamed(volume.replace('Documents 7', 'Documents 7|'), '70'), after);
    assert.equal(renamed(volume.replace('footnote 1, Document 7', 'footnote 1, Document |7'), '70'), after);
  });

  it('shows what is renamed', () => {
    const { document, position } = open(volume.replace('Document 8', 'Document |8'));
    assert.deepEqual(prepareRename(document, position), {
      kind: 'answer',
      value: { range: { start: position, end: { ...position, character: position.character + 1 } }, placeholder: '8' },
    });
  });

  it('says why it cannot be', () => {
    assert.match(renamed(`|${volume}`, '8'), /^There is a Document 8 already/u);
    assert.match(renamed(`|${volume}`, 'seven'), /^A document’s number is a number/u);
    assert.match(renamed(volume.replace('He came', 'He c|ame'), '8'), /^Put the cursor on the number/u);
    assert.equal(rename(openText(volume), { line: 99, character: 0 }, '9'), undefined);
  });
});

describe('linked editing', () => {
  it('links the figure of a marker that is written out with that of its note', () => {
    const { document, position, ranges } = open(volume.replace('[^1]', '[^⟦|1⟧]').replace('  1. S', '  ⟦1⟧. S'));
    assert.deepEqual(linkedEditing(document, position)?.ranges, ranges);
    assert.deepEqual(linkedEditing(document, ranges[1]!.start)?.ranges, ranges);
  });

  it('links no plain digits, no figures that differ and nothing else', () => {
    for (const marked of [volume.replace('[^1]', '|1'), volume.replace('[^1]', '[^|0]'), volume.replace('He', 'H|e')]) {
      const { document, position } = open(marked);
      assert.equal(linkedEditing(document, position), undefined);
    }
  });
});
