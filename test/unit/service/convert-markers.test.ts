import assert from 'node:assert/strict';
import { convertMarkers } from '../../../server/service/convert-markers';
import type { ConversionScope, WrittenStyle } from '../../../server/service/footnote-choices';
import { openText, withEdits } from '../../fixture';
import { lines } from './lines';

const start = { line: 0, character: 0 };

function converted(text: string, style: WrittenStyle, scope: ConversionScope = 'document'): string {
  const document = openText(text);
  const answer = convertMarkers(document, start, style, scope);
  assert.ok(answer);
  return answer.kind === 'refused' ? answer.message : withEdits(document, answer.edits);
}

const notes = ['  1. Source: Department of State.', '  2. Two.', '  3. Three.', '  4. Four.'];
const plain = lines('7. Letter From the Consul 0', '', 'Deptel 4891 came. He left2 3 today.', ...notes, '');
const explicit = lines(
  '7. Letter From the Consul [^0]',
  '',
  'Deptel 489[^1] came. He left[^2] [^3] today.',
  ...notes,
  '',
);

describe('convert markers', () => {
  it('between all styles', () => {
    assert.equal(converted(plain, 'explicit'), explicit);
    assert.equal(converted(explicit, 'plain'), plain);
    assert.equal(converted(plain, 'superscript').split('\n')[2], 'Deptel 489¹ came. He left² ³ today.');
  });

  it('parts markers that would become one number', () => {
    assert.equal(converted(explicit.replace('[^2] [^3]', '[^2][^3]'), 'plain'), plain);
  });

  it('leaves written out what plain digits would be misread as, and says so', () => {
    const document = openText(lines('7. Letter', '', 'He saw 19[^1]58 ships.', '  1. So in the print.'));
    assert.deepEqual(convertMarkers(document, start, 'plain', 'document'), {
      kind: 'refused',
      message: '1 marker is written as [^1], since other digits there would be misread.',
    });
  });

  it('in the document at the cursor, or in the whole file', () => {
    const two = `${plain}\n8${explicit.slice(1)}`;
    assert.equal(converted(two, 'superscript').split('\n').slice(8).join('\n'), two.split('\n').slice(8).join('\n'));
    assert.equal(converted(two, 'explicit', 'file'), `${explicit}\n8${explicit.slice(1)}`);
  });

  it('leaves symbols and markers without a note', () => {
    const orphans = lines('7. Letter', '', 'Sir,* I write.[^9]', '  1. One.');
    assert.match(converted(orphans, 'plain'), /^There are no markers/u);
    assert.match(converted('', 'plain'), /^There are no markers/u);
    assert.equal(convertMarkers(openText('He came.'), { line: 9, character: 0 }, 'plain', 'file'), undefined);
  });
});
