import assert from 'node:assert/strict';
import { paragraphActions } from '../../../server/service/paragraph-actions';
import { fixtureUri, open, openText, withEdits } from '../../fixture';
import { lines } from './lines';

/** The title of the action at the cursor, and the text after it. */
function rewritten(...marked: readonly string[]): readonly string[] {
  const { document, position } = open(lines(...marked));
  return paragraphActions(document, { start: position, end: position }).flatMap(({ title, edit }) => [
    title,
    withEdits(document, edit?.changes?.[fixtureUri] ?? []),
  ]);
}

const heading = '7. Telegram From the Embassy in Norway to the Department of State';
const split = [heading, '', 'He came in', '', '[Page 78]', '', 'the evening.'];
const joined = [heading, '', 'He came in [Page 78] the evening.'];
const alone = [heading, '', '(1)', '', 'He came.'];
const opening = [heading, '', '(1) He came.'];

describe('refactorings', () => {
  it('split and join a paragraph at a page break', () => {
    assert.deepEqual(rewritten(...joined.map((line) => line.replace('[Page', '[|Page'))), [
      'Split the paragraph at the page break',
      lines(...split),
    ]);
    assert.deepEqual(rewritten(...split.map((line) => line.replace('[Page', '[|Page'))), [
      'Join the paragraphs at the page break',
      lines(...joined),
    ]);
  });

  it('make a label stand alone, and let it open its paragraph', () => {
    assert.deepEqual(rewritten(...opening.map((line) => line.replace('(1)', '(|1)'))), [
      'Make the label stand alone',
      lines(...alone),
    ]);
    assert.deepEqual(rewritten(...alone.map((line) => line.replace('(1)', '(|1)'))), [
      'Let the label open its paragraph',
      lines(...opening),
    ]);
  });

  it('are none elsewhere', () => {
    assert.deepEqual(rewritten(heading, '', 'He ca|me.'), []);
    const nowhere = { line: 9, character: 0 };
    assert.deepEqual(paragraphActions(openText(''), { start: nowhere, end: nowhere }), []);
  });
});
