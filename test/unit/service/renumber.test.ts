import assert from 'node:assert/strict';
import { applyChanges } from '../../../server/rules/safe-changes';
import { renumberFootnotes, renumbering } from '../../../server/service/renumber';
import { open, openText, withEdits } from '../../fixture';
import { telegram, volume } from './telegrams';

function renumbered(marked: string): string {
  const { document, position } = open(marked);
  return withEdits(document, renumberFootnotes(document, position) ?? []);
}

function lines(...all: readonly string[]): string {
  return all.join('\n');
}

describe('renumber footnotes', () => {
  it('leaves what is in order', () => {
    assert.deepEqual(renumberFootnotes(openText(telegram), { line: 0, character: 0 }), []);
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
    const text = lines(
      '7. Letter From the Consul',
      '',
      'Dear Sir,[^2] I write.[^1]',
      '  1. On writing.',
      '  2. On the address,',
      '     at length.',
    );
    const { document } = openText(text).volume.entries[0]!;
    const markers = document.markers.map((marker) => ({ ...marker, note: Number(marker.label) }));
    assert.equal(
      applyChanges(text, renumbering({ ...document, markers })),
      lines(
        '7. Letter From the Consul',
        '',
        'Dear Sir,[^1] I write.[^2]',
        '  1. On the address,',
        '     at length.',
        '  2. On writing.',
      ),
    );
  });

  it('concerns the document of the cursor alone', () => {
    const text = `${volume.replace('  3. In', '  4. In')}  3. Printed.\n`;
    const other = open(text.replace('42. Editorial', '4|2. Editorial'));
    const edits = renumberFootnotes(other.document, other.position) ?? [];
    assert.ok(edits.every(({ range }) => range.start.line > 22));
  });

  it('leaves symbols, and text without notes', () => {
    const symbols = lines('|7. Letter From the Consul', '', 'Dear Sir.*', '  1. On the address.');
    assert.equal(renumbered(symbols), symbols.replace('|', ''));
    assert.equal(renumbered('|Plain words'), 'Plain words');
    assert.equal(renumberFootnotes(openText(''), { line: 7, character: 0 }), undefined);
  });
});
