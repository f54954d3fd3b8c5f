import assert from 'node:assert/strict';
import type { EditAnswer } from '../../../server/service/edit-answer';
import { renumberFootnotes } from '../../../server/service/renumber';
import { open, openText, withEdits } from '../../fixture';
import { telegram, volume } from './telegrams';

function renumbered(marked: string): string {
  const { document, position } = open(marked);
  return withEdits(document, editsOf(renumberFootnotes(document, position)));
}

function editsOf(answer: EditAnswer | undefined) {
  assert.ok(answer?.kind === 'edits');
  return answer.edits;
}

function lines(...all: readonly string[]): string {
  return all.join('\n');
}

describe('renumber footnotes', () => {
  it('leaves what is in order', () => {
    assert.deepEqual(editsOf(renumberFootnotes(openText(telegram), { line: 0, character: 0 })), []);
  });

  it('closes the gap that a deleted note leaves, from 0 as the document does', () => {
    assert.equal(
      renumbered(
        lines(
          '|7. Telegram From the Embassy in Norway to the Department of State 0',
          '',
          'Foreign Minister received me today.2 He took note.3',
          '  1. Source: Department of State.',
          '  3. Not printed.',
          '  4. See Document 5.',
        ),
      ),
      lines(
        '7. Telegram From the Embassy in Norway to the Department of State 0',
        '',
        'Foreign Minister received me today.1 He took note.2',
        '  1. Source: Department of State.',
        '  2. Not printed.',
        '  3. See Document 5.',
      ),
    );
  });

  it('goes on from the first marker where the count runs on from document to document', () => {
    const head = '7. Letter From the Consul at Izmir to the Secretary of State\n\n';
    assert.equal(
      renumbered(`|${head}He came.34 He told the Minister.36 They met.37\n  1. May.\n  2. June.\n  3. July.\n`),
      `${head}He came.34 He told the Minister.35 They met.36\n  1. May.\n  2. June.\n  3. July.\n`,
    );
    const chapter = `${head}He came.98 He told the Minister.99 They met.1\n  1. May.\n  2. June.\n  3. July.\n`;
    assert.equal(renumbered(`|${chapter}`), chapter);
  });

  it('keeps the way in which each marker is written', () => {
    assert.equal(
      renumbered(
        lines(
          '|7. Letter From the Consul',
          '',
          'Dear Sir,[^2] I write.⁴',
          '  2. Source: Department of State.',
          '  4. Not printed.',
        ),
      ),
      lines(
        '7. Letter From the Consul',
        '',
        'Dear Sir,[^1] I write.²',
        '  1. Source: Department of State.',
        '  2. Not printed.',
      ),
    );
  });

  it('puts notes into the order in which they are called', () => {
    const list = [
      '  1. On writing; see footnote 2 below.',
      '  2. On the address,',
      '     at length; see footnote 1 above.',
    ];
    const inOrder = [
      '  1. On the address,',
      '     at length; see footnote 2 above.',
      '  2. On writing; see footnote 1 below.',
    ];
    assert.equal(
      renumbered(lines('|7. Letter From the Consul', '', 'Dear Sir,[^2] I write.[^1]', ...list)),
      lines('7. Letter From the Consul', '', 'Dear Sir,[^1] I write.[^2]', ...inOrder),
    );
  });

  it('takes plain digits that were pasted elsewhere at their word', () => {
    const telegram = (...text: readonly string[]) =>
      lines('7. Telegram From the Embassy in Norway to the Department of State1', '', ...text);
    const source = '  1. Source: Department of State.';
    assert.equal(
      renumbered(
        `|${telegram('He received me.4 He left.2 He came.3', source, '  2. Not printed.', '  3. On March 3.', '  4. See footnote 3 above.')}`,
      ),
      telegram(
        'He received me.2 He left.3 He came.4',
        source,
        '  2. See footnote 4 above.',
        '  3. Not printed.',
        '  4. On March 3.',
      ),
    );
  });

  it('lets references follow, in this document and in others', () => {
    const text = lines(
      '|7. Telegram From the Embassy in Norway to the Department of State[^1]',
      '',
      'Foreign Minister received me.[^3] He took note.[^4]',
      '  1. Source: Department of State. See footnote 4 below.',
      '  3. Not printed.',
      '  4. See footnote 3 above.',
      '',
      '8. Editorial Note',
      '',
      'See footnotes 3 and 4, Document 7, and Document 7.',
    );
    assert.equal(
      renumbered(text),
      text
        .slice(1)
        .replace('[^3]', '[^2]')
        .replace('[^4]', '[^3]')
        .replace('footnote 4 below', 'footnote 3 below')
        .replace('  3. Not', '  2. Not')
        .replace('  4. See footnote 3', '  3. See footnote 2')
        .replace('footnotes 3 and 4', 'footnotes 2 and 3'),
    );
  });

  it('concerns the document of the cursor alone', () => {
    const text = `${volume.replace('  3. In', '  4. In')}  3. Printed.\n`;
    const other = open(text.replace('42. Editorial', '4|2. Editorial'));
    const edits = editsOf(renumberFootnotes(other.document, other.position));
    assert.ok(edits.every(({ range }) => range.start.line > 22));
  });

  it('leaves symbols, and text without notes', () => {
    const symbols = lines('|7. Letter From the Consul', '', 'Dear Sir.*', '  1. On the address.');
    assert.equal(renumbered(symbols), symbols.replace('|', ''));
    assert.equal(renumbered('|Plain words'), 'Plain words');
    assert.equal(renumberFootnotes(openText(''), { line: 7, character: 0 }), undefined);
  });
});
