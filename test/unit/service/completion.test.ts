import assert from 'node:assert/strict';
import { completions } from '../../../server/service/completion';
import { parseGlossary } from '../../../server/glossary/glossary';
import { open, withEdits } from '../../fixture';
import { telegram, volume } from './telegrams';

/** Labels of what can be written at the cursor. */
function labels(marked: string, glossary = parseGlossary('', 'terms')): readonly string[] {
  const { document, position } = open(marked);
  return completions(document, position, glossary).items.map(({ label }) => label);
}

/** The line of the cursor with the proposal of that label taken. */
function taken(marked: string, label: string): string | undefined {
  const { document, position } = open(marked);
  const item = completions(document, position).items.find((one) => one.label === label);
  assert.ok(item?.textEdit && 'range' in item.textEdit, `${label} is proposed`);
  return withEdits(document, [item.textEdit]).split('\n')[position.line];
}

describe('completion', () => {
  it('is silent in prose', () => {
    for (const line of ['He raised| the treaty.', 'He |', 'I sa|', '|', 'See doc|'])
      assert.deepEqual(labels(line), [], line);
  });

  it('has documents with their headings behind “Document”', () => {
    const marked = volume.replace('is Document 41;', 'is Document |');
    const { document, position } = open(marked);
    const { items } = completions(document, position);
    assert.deepEqual(
      items.map(({ label, detail }) => [label, detail]),
      [['41', 'Telegram From the Embassy in Norway to the Department of State']],
    );
    assert.deepEqual(items[0]?.commitCharacters, ['.', ',', ';', ')']);
    assert.match(taken(volume.replace('is Document 41;', 'is Document 4|;'), '41') ?? '', /is Document 41; see/u);
  });

  it('has notes by their words and pages with their documents', () => {
    assert.deepEqual(labels(telegram.replace('footnote 1 above', 'footnote | above')), ['0', '1', '2']);
    assert.deepEqual(labels(volume.replace('see also footnote', 'see p. 7|, footnote')), ['77']);
  });

  it('has insertions behind a bracket, and closes it once', () => {
    const marked = telegram.replace('He took note.', 'He took [|] note.');
    assert.ok(labels(marked).includes('[Page 78]'));
    assert.match(taken(marked, '[name not declassified]') ?? '', /He took \[name not declassified\] note\./u);
    const open = telegram.replace('He took note.', 'He took [na| note.');
    assert.match(taken(open, '[name not declassified]') ?? '', /He took \[name not declassified\] note\./u);
  });

  it('has the markers whose notes have none', () => {
    const text = telegram.replace('draft.1 Article', 'draft. Article');
    assert.deepEqual(labels(text.replace('draft. Article', 'draft.[^| Article')), ['[^1]']);
    assert.deepEqual(labels(text.replace('draft. Article', 'draft.| Article')), ['1']);
    assert.match(taken(text.replace('draft. Article', 'draft.| Article'), '1') ?? '', /draft\.1 Article/u);
  });

  it('has the next marker where every note has one, and none before others', () => {
    const text = '1. Editorial Note\n\nDear Sir:[^1] I wrote.|\nStraight\n  1. Not printed.\n';
    assert.deepEqual(labels(text.replace('|', '[^|')), ['[^2]']);
    assert.match(taken(text.replace('|', '[^|'), '[^2]') ?? '', /wrote\.\[\^2\]/u);
    assert.deepEqual(labels(text.replace('|', '').replace('Dear', 'Dear[^|')), []);
  });

  it('has classification words in the source note and months in the dateline', () => {
    assert.ok(labels(telegram.replace('Confidential;', 'Con|;')).includes('Confidential'));
    assert.ok(labels(telegram.replace('Oslo, March', 'Oslo, Ma|')).includes('March'));
    assert.match(taken(telegram.replace('Oslo, March', 'Oslo, Ma|'), 'March') ?? '', /^Oslo, March 4/u);
  });

  it('has the holders of a position that is begun, with their title', () => {
    const list = 'Berg, Lars, Ambassador to Denmark\nStraight, Michael, Ambassador to Norway\nBerg, Olaf, General\n';
    const persons = parseGlossary(list, 'persons');
    assert.deepEqual(labels('Ask the Ambass|', persons), ['Berg, Lars', 'Straight, Michael']);
    assert.deepEqual(labels('Ask the Ambassador in Zan|', persons), []);
    const { document, position } = open('Ask the Ambassador in Nor|');
    const { items } = completions(document, position, persons);
    assert.deepEqual(
      items.map(({ label, detail, textEdit }) => [label, detail, textEdit?.newText]),
      [['Straight, Michael', 'Ambassador to Norway', 'Ambassador Straight']],
    );
  });

  it('has abbreviations from two capitals on', () => {
    assert.deepEqual(labels('The QR|', parseGlossary('QRX, Queen’s rural exchange\n', 'terms')), ['QRX']);
  });

  it('has abbreviations and persons from three letters on', () => {
    assert.deepEqual(labels('Ask Em|'), []);
    assert.ok(labels('Ask Emb|').includes('Embtel'));
    const persons = parseGlossary('Berg, Lars, Ambassador\n', 'persons');
    assert.deepEqual(labels('Ask Ber|', persons), ['Berg, Lars']);
  });

  it('is empty out of range', () => {
    const { document } = open(telegram);
    for (const line of [999, -1, 0.5]) assert.deepEqual(completions(document, { line, character: 0 }).items, []);
  });
});
