import assert from 'node:assert/strict';
import { definition } from '../../../server/service/definition';
import { toLocation } from '../../../server/service/to-location';
import { documentHighlights, references } from '../../../server/service/references';
import { fixtureUri, open } from '../../fixture';
import { telegram, volume } from './telegrams';

/** Where the cursor leads, compared with the fixture's ranges. */
function leadsTo(marked: string): void {
  const { document, position, ranges } = open(marked);
  const found = definition(document, position).map(({ targetSelectionRange }) => targetSelectionRange);
  assert.deepEqual(found, ranges);
}

describe('definition', () => {
  it('leads from a marker to the number of its note', () => {
    leadsTo(telegram.replace('State 0', 'State |0').replace('  1. Source', '  ⟦1⟧. Source'));
    leadsTo(telegram.replace('draft.1', 'draft.1|').replace('  2. Not', '  ⟦2⟧. Not'));
  });

  it('leads from the number of a note to its marker', () => {
    leadsTo(telegram.replace('draft.1', 'draft.⟦1⟧').replace('  2. Not', '  |2. Not'));
  });

  it('leads from a reference to the document or note in the volume', () => {
    leadsTo(
      volume.replace('see Document 42', 'see Doc|ument 42').replace('42. Editorial Note', '⟦42. Editorial Note⟧'),
    );
    leadsTo(volume.replace('footnote 2, Document 41', 'foot|note 2, Document 41').replace('  3. In', '  ⟦3⟧. In'));
  });

  it('leads from a page that is cited without a book to its break, where that very page is at hand', () => {
    const cited =
      '1. Editorial Note\n\nSee p. 4|.\n\n⟦[Page 4]⟧\n\nThe end.\n\n2. Editorial Note\n\n[Page 6]\n\nNothing.\n';
    leadsTo(cited);
    leadsTo(cited.replace('⟦', '').replace('⟧', '').replace('p. 4|', 'p. 5|'));
    leadsTo(cited.replace('⟦', '').replace('⟧', '').replace('See p. 4|', 'See “The Cod War”, p. 4|'));
  });

  it('leads nowhere from a marker without a note, a missing document and plain words', () => {
    leadsTo('Dear Sir|[^7]');
    leadsTo('See Document| 999.');
    leadsTo(telegram.replace('Foreign Min', 'Foreign |Min'));
    leadsTo('|');
  });

  it('shows the whole note, and says what it comes from', () => {
    const { document, position, ranges } = open(telegram.replace('draft.1', 'draft.⟦|1⟧'));
    const [link] = definition(document, position);
    assert.ok(link);
    assert.deepEqual(link.originSelectionRange, ranges[0]);
    assert.deepEqual(link.targetRange, { start: { line: 20, character: 0 }, end: { line: 20, character: 34 } });
    assert.deepEqual(toLocation(link), { uri: fixtureUri, range: link.targetSelectionRange });
  });
});

describe('references to what no file at hand has', () => {
  const line =
    'See ⟦Foreign Relations, 1955–1957, vol. |XXVII, Document 41⟧, Foreign Relations, 1955–1957, vol. XXVII, Document 4, and ⟦Foreign Relations, 1955–1957, vol. XXVII, Document 41⟧.';

  it('are those that cite the same', () => {
    const { document, position, ranges } = open(line);
    const found = references(document, position, true);
    assert.deepEqual(
      found.map(({ range }) => range),
      ranges,
    );
    const highlights = documentHighlights(document, position);
    assert.deepEqual(
      highlights.map(({ range }) => range),
      ranges,
    );
  });
});

describe('references', () => {
  it('are, on the number in its heading, what refers to the document', () => {
    const { document, position, ranges } = open(
      volume.replace('see Document 42', 'see ⟦Document 42⟧').replace('42. Editorial Note', '⟦4|2. Editorial Note⟧'),
    );
    assert.deepEqual(
      documentHighlights(document, position).map(({ range }) => range),
      ranges,
    );
    assert.deepEqual(
      references(document, position, false).map(({ range }) => range),
      ranges.slice(0, 1),
    );
  });

  const marked = volume
    .replace('draft.1', 'draft.⟦1⟧')
    .replace('  2. Not', '  ⟦2⟧. Not')
    .replace('footnote 1 above', '⟦footnote 1 above⟧');

  it('are the markers of a note and what refers to it', () => {
    const { document, ranges } = open(marked);
    const onMarker = ranges[0]?.start;
    assert.ok(onMarker);
    const all = references(document, onMarker, true).map(({ range }) => range);
    assert.deepEqual(all, ranges);
    const pointing = references(document, onMarker, false).map(({ range }) => range);
    assert.deepEqual(pointing, [ranges[0], ranges[2]]);
  });

  it('are the same from wherever they are asked for, and are highlighted', () => {
    const { document, ranges } = open(marked);
    for (const { start } of ranges) {
      assert.deepEqual(
        documentHighlights(document, start).map(({ range }) => range),
        ranges,
      );
    }
  });

  it('are none on plain words', () => {
    const { document, position } = open('Foreign Min|ister');
    assert.deepEqual(references(document, position, true), []);
    assert.deepEqual(documentHighlights(document, position), []);
  });
});
