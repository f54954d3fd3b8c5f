import assert from 'node:assert/strict';
import { readHeading } from '../../../server/syntax/heading';
import { words } from './words';

function read(line: string) {
  const reading = readHeading(line, 0, line.length);
  if (!reading) return undefined;
  const { number, numberSpan, title, kind, from, to } = reading.heading;
  assert.equal(words(line, numberSpan), number);
  return { number, title: words(line, title), kind, from: words(line, from), to: words(line, to) };
}

function parties(line: string): readonly (string | undefined)[] {
  const heading = read(line);
  assert.ok(heading, line);
  return [heading.from, heading.to];
}

describe('heading', () => {
  it('has a number, a title, a kind and two parties', () => {
    assert.deepEqual(read('93. Telegram From the Embassy in Libya to the Department of State'), {
      number: '93',
      title: 'Telegram From the Embassy in Libya to the Department of State',
      kind: 'Telegram',
      from: 'the Embassy in Libya',
      to: 'the Department of State',
    });
  });

  it('is numbered in several ways, or not at all', () => {
    const numbers = [
      'No. 462',
      'No. 462 Editorial Note',
      '28a. Editorial Note',
      '[28] Editorial Note',
      'Editorial Note',
    ];
    assert.deepEqual(
      numbers.map((line) => read(line)?.number),
      ['462', '462', '28a', '28', undefined],
    );
  });

  it('names its kind, also a qualified one, and in capitals', () => {
    const kinds = {
      '1. Editorial Note': 'Editorial Note',
      '2. Circular Telegram From the Department of State to Certain Missions': 'Circular Telegram',
      '3. Draft Memorandum From the Under Secretary (Rowe) to the Secretary': 'Memorandum',
      '4. National Intelligence Estimate1': 'National Intelligence Estimate',
      '5. Special National Intelligence Estimate': 'Special National Intelligence Estimate',
      '6. MEMORANDUM OF CONVERSATION': 'Memorandum of Conversation',
      '7. Central Intelligence Agency Report': 'Report',
      '8. Draft of a Treaty': 'Draft',
      '9. Airgram From the Legation in Yemen to the Department of State': 'Airgram',
      '10. Conclusions of the Working Party': 'Document',
    };
    for (const [line, kind] of Object.entries(kinds)) assert.equal(read(line)?.kind, kind, line);
  });

  it('keeps a kind that no more than opens a longer word or stands in a sentence out', () => {
    assert.equal(read('1. Notebooks of the Delegation')?.kind, 'Document');
    assert.equal(read('Telegram was sent at once to the post.'), undefined);
    assert.equal(read('Letter from the King asks for help.'), undefined);
  });

  it('has the parties of a letter between offices and their holders', () => {
    assert.deepEqual(parties('1. Letter From President Haddon to Prime Minister Sato'), [
      'President Haddon',
      'Prime Minister Sato',
    ]);
    assert.deepEqual(parties('2. Memorandum of Conversation, by the Officer in Charge of Burma Affairs (Day)'), [
      'the Officer in Charge of Burma Affairs (Day)',
      undefined,
    ]);
  });

  it('has the persons of the oldest volumes, which close a heading with a full stop', () => {
    assert.deepEqual(parties('Mr. Harte to Mr. Lund.'), ['Mr. Harte', 'Mr. Lund.']);
    assert.deepEqual(parties('Chargé Lund to the Secretary of State.'), ['Chargé Lund', 'the Secretary of State.']);
    assert.deepEqual(parties('M. Delorme to Count Lund'), ['M. Delorme', 'Count Lund']);
    assert.deepEqual(parties('Anna B. Rowe to the King of Burma'), ['Anna B. Rowe', 'the King of Burma']);
    assert.deepEqual(parties('Baron de Lund to Mr. Harte'), ['Baron de Lund', 'Mr. Harte']);
    assert.deepEqual(parties('[No. 5.] Mr. Harte to Mr. Lund'), ['Mr. Harte', 'Mr. Lund']);
    assert.deepEqual(parties('9. Message to President Haddon'), [undefined, undefined]);
    assert.ok(read('The same to the same.'));
    assert.equal(read('Mr. Harte went to Bergen.'), undefined);
    assert.equal(read('Mr. Harte to say that all is well.'), undefined);
  });

  it('does not take the number that a despatch has from its writer', () => {
    assert.equal(read('No. 42.]'), undefined);
  });

  it('lets a post’s own name go on with “to”', () => {
    assert.deepEqual(parties('1. Telegram From the Mission to the United Nations to the Department of State'), [
      'the Mission to the United Nations',
      'the Department of State',
    ]);
    assert.deepEqual(parties('2. Letter From the Ambassador to Libya (Merriwether) to the Secretary of State'), [
      'the Ambassador to Libya (Merriwether)',
      'the Secretary of State',
    ]);
    assert.deepEqual(parties('3. Telegram From the Department of State to the Mission to the United Nations'), [
      'the Department of State',
      'the Mission to the United Nations',
    ]);
  });

  it('leaves a date behind the parties out of them', () => {
    const line = '4. Memorandum From the Counsel (Rowe) to the Secretary of State, March 3, 1957';
    assert.deepEqual(parties(line), ['the Counsel (Rowe)', 'the Secretary of State']);
  });

  it('of older volumes names only the parties', () => {
    const older = read('The Ambassador in Burma (Key) to the Secretary of State');
    assert.equal(older?.kind, 'Document');
    assert.deepEqual([older.from, older.to], ['The Ambassador in Burma (Key)', 'the Secretary of State']);
    assert.equal(read('The Minister went on to the next point'), undefined);
  });

  it('is no line that begins with a number of another kind', () => {
    for (const line of [
      '1.5 percent of the trade',
      '1958. a bad year',
      '12345. Telegram',
      '3. 4. 5.',
      '7.',
      '',
      '28 men',
    ])
      assert.equal(read(line), undefined, line);
  });

  it('may be a title of no known kind only where it has a number', () => {
    const line = '12. Views of the Delegation';
    assert.equal(readHeading(line, 0, line.length)?.known, false);
    assert.equal(read('Views of the Delegation'), undefined);
  });

  it('ends before white space and is not longer than a few lines', () => {
    assert.equal(read('5. Editorial Note \t')?.title, 'Editorial Note');
    assert.equal(read(`5. Telegram ${'From A to B '.repeat(60)}`), undefined);
  });
});
