import assert from 'node:assert/strict';
import { linkedEditing } from '../../../server/service/linked-editing';
import { prepareRename, rename } from '../../../server/service/rename';
import { joinFiles } from '../../../server/service/volume-scope';
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
  return answer.kind === 'refused'
    ? answer.message
    : withEdits(
        document,
        answer.value.flatMap(({ edits }) => edits),
      );
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

describe('rename of a footnote', () => {
  const telegram = lines(
    '7. Telegram From the Embassy in Norway to the Department of State 0',
    '',
    'He received me.1 He took note.3',
    '  1. Source: Department of State. See footnote 3 below.',
    '  2. Not printed.',
    '  4. See footnote 1 above.',
    '',
    '8. Editorial Note',
    '',
    'See footnotes 1 and 3, Document 7.',
    '',
  );
  const after = telegram
    .replace('note.3', 'note.2')
    .replace('footnote 3 below', 'footnote 2 below')
    .replace('  4. See', '  3. See')
    .replace('1 and 3', '1 and 2');

  it('changes marker, note and references, from any of them', () => {
    assert.equal(renamed(telegram.replace('note.3', 'note.|3'), '2'), after);
    assert.equal(renamed(telegram.replace('  4. See', '  |4. See'), '3'), after);
    assert.equal(renamed(telegram.replace('footnote 3', 'footnote |3'), '2'), after);
    assert.equal(renamed(telegram.replace('1 and 3', '1 and 3|'), '2'), after);
    const written = telegram.replace('State 0', 'State[^0]').replace('me.1', 'me.[^1]').replace('note.3', 'note.[^3|]');
    assert.ok(renamed(written, '[^2]').includes('note.[^2]'));
  });

  it('shows the figure of a marker without its brackets', () => {
    const { document, position, ranges } = open(volume.replace('[^1]', '[^⟦|1⟧]'));
    const answer = prepareRename(document, position);
    assert.deepEqual(answer, { kind: 'answer', value: { range: ranges[0], placeholder: '1' } });
  });

  it('says what to do where the number is taken, or out of order', () => {
    const at = (name: string) => renamed(telegram.replace('note.3', 'note.|3'), name);
    assert.match(at('1'), /^There is a footnote 1 already. “Move note” changes their order/u);
    assert.match(at('four'), /^A footnote’s number is a number/u);
    assert.equal(at('3'), telegram);
    assert.match(renamed(telegram.replace('me.1', 'me.|1'), '7'), /^Footnotes ascend: this one comes before 3\./u);
    assert.match(renamed('7. Letter\n\nSir,|* I beg.\n  1. One.\n', '2'), /^The marker \* has no number/u);
  });
});

describe('rename across files', () => {
  const id = 'frus1958-60v18';
  const { document, position } = open('|7. Editorial Note\n\nSee Document 8.\n', {
    uri: `file:///${id}/d7.telegram`,
    volume: id,
  });
  const part = openText('8. Editorial Note\n\nSee Document 7 and footnote 1, Document 7.\n', {
    uri: `file:///${id}/d8.telegram`,
    volume: id,
  });
  const words = 'See Foreign Relations, 1958–1960, volume XVIII, Document 7. The Document 7 of this volume is another.';
  const other = openText(`7. Editorial Note\n\n${words}\n`, {
    uri: 'file:///frus1961-63v22.telegram',
    volume: 'frus1961-63v22',
  });
  const surroundings = { scope: joinFiles([document, part]), others: [joinFiles([other])] };

  it('changes the references in the volume’s other files and in other volumes, and tells them apart', () => {
    const answer = rename(document, position, '9', surroundings);
    assert.ok(answer?.kind === 'answer');
    const found = answer.value.map(({ document: { uri }, concern, edits }) => [uri, concern, edits.length]);
    assert.deepEqual(found, [
      [document.uri, 'number', 1],
      [part.uri, 'elsewhere', 2],
      [other.uri, 'elsewhere', 1],
    ]);
    assert.ok(
      withEdits(other, answer.value[2]?.edits ?? []).includes(words.replace('XVIII, Document 7', 'XVIII, Document 9')),
    );
  });

  it('finds the document from a reference in another file', () => {
    const at = part.positions.positionAt(part.volume.text.indexOf('7 and'));
    const around = { scope: surroundings.scope, others: surroundings.others };
    const answer = rename(part, at, '9', around);
    assert.ok(answer?.kind === 'answer');
    assert.deepEqual(
      answer.value.map(({ document: { uri }, concern }) => [uri, concern]),
      [
        [document.uri, 'number'],
        [part.uri, 'reference'],
        [other.uri, 'elsewhere'],
      ],
    );
  });

  it('refuses a number that a document in another file has', () => {
    const answer = rename(document, position, '8', surroundings);
    assert.ok(answer?.kind === 'refused');
    assert.match(answer.message, /^There is a Document 8 already in another file of the volume/u);
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
