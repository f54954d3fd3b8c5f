import assert from 'node:assert/strict';
import { moveNote } from '../../../server/service/move-note';
import type { NoteMove } from '../../../server/service/footnote-choices';
import { joinFiles } from '../../../server/service/volume-scope';
import { open, openText, withEdits } from '../../fixture';
import { lines } from './lines';

/** The text after the move, the caret of the answer marked in it; or why nothing was done. */
function moved(move: NoteMove, ...marked: readonly string[]): string {
  const { document, position } = open(lines(...marked));
  const answer = moveNote(document, position, move);
  assert.ok(answer);
  if (answer.kind === 'refused') return answer.message;
  const { caret } = answer;
  const text = withEdits(document, answer.edits).split('\n');
  if (caret === undefined) return text.join('\n');
  const line = text[caret.line] ?? '';
  text[caret.line] = `${line.slice(0, caret.character)}|${line.slice(caret.character)}`;
  return text.join('\n');
}

const heading = '7. Telegram From the Embassy in Norway to the Department of State';
const source = '  1. Source: Department of State.';

describe('move note', () => {
  it('exchanges it with its neighbour, and references follow both', () => {
    const before = [`${heading} 0`, '', 'He received me.1 He took note.2'];
    assert.equal(
      moved(
        'up',
        ...before,
        source,
        '  2. Not printed; see footnote 2 below.',
        '  3. On |March 3.',
        '     See footnote 1 above.',
        '',
        '8. Editorial Note',
        '',
        'See footnotes 1 and 2, Document 7.',
      ),
      lines(
        ...before,
        source,
        '  2. |On March 3.',
        '     See footnote 2 above.',
        '  3. Not printed; see footnote 1 below.',
        '',
        '8. Editorial Note',
        '',
        'See footnotes 2 and 1, Document 7.',
      ),
    );
    assert.equal(
      moved('down', ...before, source, '  |2. One.', '  3. Two.'),
      lines(...before, source, '  2. Two.', '  3. |One.'),
    );
  });

  it('lets markers that stand in the new order keep their notes', () => {
    assert.equal(
      moved('up', `${heading}[^1]`, '', 'He came.[^3] He left.[^2]', source, '  2. Two.', '  3. Th|ree.'),
      lines(`${heading}[^1]`, '', 'He came.[^2] He left.[^3]', source, '  2. |Three.', '  3. Two.'),
    );
  });

  it('puts it where its marker was pasted, and counts on those between', () => {
    const list = [source, '  2. Two; see footnote 4 below.', '  3. Three.', '  4. Four; see footnote 2 above.'];
    const after = [source, '  2. Four; see footnote 3 above.', '  3. Two; see footnote 2 below.', '  4. Three.'];
    for (const [head, written, numbered] of [
      [`${heading}[^1]`, 'He came.|[^4] He saw.[^2] He left.[^3]', 'He came.[^2] He saw.[^3] He left.[^4]'],
      [`${heading}1`, 'He came.|4 He saw.2 He left.3', 'He came.2 He saw.3 He left.4'],
    ] as const) {
      assert.equal(moved('marker', head, '', written, ...list), lines(head, '', numbered, ...after));
    }
  });

  it('moves a note that nothing calls past the others, whose markers count on', () => {
    assert.equal(
      moved('down', `${heading}[^1]`, '', 'He left.[^3]', source, '  2. T|wo.', '  3. Three.'),
      lines(`${heading}[^1]`, '', 'He left.[^2]', source, '  2. Three.', '  3. |Two.'),
    );
  });

  it('keeps symbols at their places, and line breaks as they are', () => {
    assert.equal(
      moved('up', '7. Letter', '', 'Sir,* I beg† leave.', '  1. One.', '  2. T|wo.'),
      lines('7. Letter', '', 'Sir,* I beg† leave.', '  1. |Two.', '  2. One.'),
    );
    const { document, position } = open(
      `${heading}1\r\n\r\nHe came.2 He left.3\r\n${source}\r\n  2. One.\r\n  3. T|wo.\r\n`,
    );
    const answer = moveNote(document, position, 'up');
    assert.ok(answer?.kind === 'edits');
    assert.ok(withEdits(document, answer.edits).endsWith('  2. Two.\r\n  3. One.\r\n'));
  });

  it('changes references in the other files of the volume and in other volumes', () => {
    const uri = 'file:///frus1958-60v18/d7.telegram';
    const volume = 'frus1958-60v18';
    const { document, position } = open(
      lines(`${heading}1`, '', 'He came.2 He left.3', source, '  2. One.', '  3. T|wo.'),
      { uri, volume },
    );
    const part = openText(lines('8. Editorial Note', '', 'See footnote 3, Document 7.'), {
      uri: 'file:///frus1958-60v18/d8.telegram',
      volume,
    });
    const other = openText(
      lines(
        '1. Editorial Note',
        '',
        'See Foreign Relations, 1958–1960, vol. XVIII, Document 7, footnote 2.',
        '',
        'Document 7.',
      ),
      { uri: 'file:///frus1961-63v22.telegram', volume: 'frus1961-63v22' },
    );
    const surroundings = { scope: joinFiles([document, part]), others: [joinFiles([other])] };
    const answer = moveNote(document, position, 'up', surroundings);
    assert.ok(answer?.kind === 'edits');
    const elsewhere = (answer.elsewhere ?? []).map((file) => withEdits(file.document, file.edits));
    assert.ok(elsewhere[0]?.endsWith('See footnote 2, Document 7.'), elsewhere.join('\n'));
  });

  it('says why it cannot', () => {
    const at = (move: NoteMove, from: string, to: string) =>
      moved(
        move,
        ...lines(`${heading}1`, '', 'He came.2 He left.', source, '  2. One.', '  3. Two.')
          .replace(from, to)
          .split('\n'),
      );
    assert.match(at('up', 'came', 'c|ame'), /^There is no note at the cursor/u);
    assert.match(at('down', 'Source', 'S|ource'), /^The source note stays the first/u);
    assert.match(at('up', 'One', '|One'), /^This note stands first already/u);
    assert.match(at('down', 'Two', '|Two'), /^This note stands last already/u);
    assert.match(at('marker', 'One', '|One'), /^The note stands in the order of its marker already/u);
    assert.match(at('marker', 'Two', '|Two'), /^No marker calls this note/u);
    assert.equal(moveNote(openText('He came.'), { line: 9, character: 0 }, 'up'), undefined);
  });
});
