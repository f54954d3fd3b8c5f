import assert from 'node:assert/strict';
import { readHabitSigns } from '../../../server/footnotes/volume-habit';
import { resolveMarkers } from '../../../server/footnotes/resolve-markers';
import { countsOn, runningStarts } from '../../../server/footnotes/running-count';
import { parseDocument } from '../../../server/syntax/parse-document';
import { parseVolume } from '../../../server/volume/parse-volume';
import { markers, telegram } from './markers';

const plain = 'Not printed.';
const body = 'He told the Minister.34 They met at noon;35 he had 12 letters and left.36';
const three = telegram(body, [plain, plain, plain]);

function startsOf(text: string): readonly number[] {
  return runningStarts(parseDocument(text));
}

function countIn(text: string): string | undefined {
  const tree = parseDocument(text);
  return readHabitSigns(tree, resolveMarkers(tree)).count;
}

describe('a count that runs on from document to document', () => {
  it('calls notes whose list begins with 1', () => {
    assert.equal(markers(three, 'running'), 'ister.|34→1 noon;|35→2 left.|36→3');
  });

  it('may have its first marker on a number', () => {
    const text = telegram('Deptel 48934 came. He told the Minister.35 They met.36', ['Telegram 489.', plain, plain]);
    assert.equal(markers(text, 'running'), '489|34→1 ister.|35→2 met.|36→3');
  });

  it('goes on with 1 behind 99', () => {
    const text = telegram('He came.98 He spoke;99 then he left.1 They met.2', [plain, plain, plain, plain]);
    assert.equal(markers(text, 'running'), 'came.|98→1 spoke;|99→2 left.|1→3 met.|2→4');
  });

  it('calls the one note of a document', () => {
    assert.equal(markers(telegram('He told the Minister.37 They met.', [plain]), 'running'), 'ister.|37→1');
  });

  it('leaves a document alone that begins a chapter', () => {
    assert.equal(
      markers(telegram('He told the Minister.1 They met.2', [plain, plain]), 'running'),
      'ister.|1→1 met.|2→2',
    );
  });

  it('begins with a label that most of the markers go on from', () => {
    assert.deepEqual(startsOf(three)[0], 34);
    assert.deepEqual(startsOf(telegram('The 5 ships and 12 men came in 1941.', [plain, plain])), []);
  });

  it('shows in a document by two markers at least, of half of its notes', () => {
    assert.ok(countsOn(parseDocument(three)));
    assert.ok(!countsOn(parseDocument(telegram('He told the Minister.34 They met.', [plain, plain, plain]))));
    assert.equal(countIn(three), 'running');
    assert.equal(countIn(telegram('He told the Minister.1 They met.2', [plain, plain])), 'own');
    assert.equal(countIn(telegram('He told the Minister.34', [plain])), undefined);
  });

  it('is the habit of a volume that most of its documents show, and holds for those too short to show it', () => {
    const document = (number: number, text: string, notes: number) =>
      `${number}. Telegram From the Consul at Izmir to the Secretary of State\n\nIzmir, May ${number}, 1941.\n\n${telegram(
        text,
        Array.from({ length: notes }, () => plain),
      )}\n`;
    const volume = parseVolume(
      document(1, body, 3) + document(2, 'He has left.37', 1) + document(3, 'So be it.38 Now.39', 2),
    );
    assert.equal(volume.habit, 'running');
    assert.deepEqual(
      volume.entries.map(({ document: { markers: found } }) =>
        found.map(({ label, note }) => `${label}→${note ?? '?'}`),
      ),
      [['34→1', '35→2', '36→3'], ['37→1'], ['38→1', '39→2']],
    );
  });
});
