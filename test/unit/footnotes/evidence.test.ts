import assert from 'node:assert/strict';
import { readHook, weighAgreement } from '../../../server/footnotes/agreement';
import { findCandidates } from '../../../server/footnotes/candidate';
import { weighSurroundings } from '../../../server/footnotes/evidence';
import type { HabitSigns, MarkerHabit } from '../../../server/footnotes/habit';
import { habitOf, readHabitSigns } from '../../../server/footnotes/volume-habit';
import { readNoteOpening } from '../../../server/footnotes/note-opening';
import { resolveMarkers } from '../../../server/footnotes/resolve-markers';
import { evidenceName } from '../../../server/footnotes/tally';
import { parseDocument } from '../../../server/syntax/parse-document';
import { fixture } from '../../fixture';

/** The names of the evidence for the candidate that the fixture marks. */
function evidence(marked: string, habit: MarkerHabit = 'glued'): readonly string[] {
  const { text, spans } = fixture(marked);
  const tree = parseDocument(text);
  const candidate = findCandidates(tree, 99).find(
    ({ start, end }) => start === spans[0]?.start && end === spans[0].end,
  );
  assert.ok(candidate, `no candidate: ${marked}`);
  const names: string[] = [];
  weighSurroundings(tree, candidate, habit, (...parts) => void names.push(evidenceName(...parts)));
  return names;
}

function reports(marked: string, ...expected: readonly string[]): void {
  const names = evidence(marked);
  for (const name of expected) assert.ok(names.includes(name), `${marked}: ${name} is not among ${names.join(' ')}`);
}

/** What the note says for the candidate marked in the body. */
function agreement(marked: string, note: string): readonly string[] {
  const { text, spans } = fixture(`${marked}\n  1. ${note}\n`);
  const tree = parseDocument(text);
  const candidate = findCandidates(tree, 99).find(
    ({ start, end }) => start === spans[0]?.start && end === spans[0].end,
  );
  const [first] = tree.notes;
  assert.ok(candidate && first);
  const names: string[] = [];
  weighAgreement(
    readHook(tree, candidate),
    readNoteOpening(tree, first),
    (...parts) => void names.push(evidenceName(...parts)),
  );
  return names;
}

describe('evidence of a marker’s surroundings', () => {
  it('is what stands on both sides', () => {
    reports('He told Rowe⟦1⟧ so.', 'left:lower', 'right:space', 'glued:name:space', 'next:word');
    reports('He left.⟦1⟧', 'left:stop', 'right:line-end', 'glued:stop:line-end');
    reports('“So be it”⟦1⟧, he said.', 'left:quote', 'right:stop');
    reports('He (Rowe)⟦1⟧ left.', 'left:close');
    reports('It left—⟦1⟧ tin.', 'left:dash', 'next:word');
  });

  it('is the word in front of a space', () => {
    reports('See Article ⟦1⟧ of it.', 'spaced:designation', 'spaced:designation:space');
    reports('See Deptel ⟦12⟧ of it.', 'spaced:telegram');
    reports('He left on May ⟦1⟧ at noon.', 'spaced:month');
    reports('He sent the ⟦1⟧ ship.', 'spaced:function');
    reports('He told Rowe ⟦1⟧ so.', 'spaced:name');
    reports('He told NATO ⟦1⟧ so.', 'spaced:capitals');
    reports('He left. ⟦1⟧ ship came.', 'spaced:stop');
    reports('He told them ⟦1⟧\n', 'spaced:word');
    reports('He said 5 ⟦1⟧ so.', 'spaced:number');
    reports('He left.\n ⟦1⟧ ship', 'spaced:line-start');
  });

  it('is the word behind', () => {
    reports('He paid⟦5⟧ million.', 'next:unit');
    reports('He left⟦5⟧ May.', 'next:month');
    reports('He left⟦5⟧ [2 lines not declassified].', 'next:bracket');
    reports('He left⟦5⟧ Then.', 'next:capital');
  });

  it('is the number that the label ends', () => {
    reports('In 1957⟦1⟧ he left.', 'run:year');
    reports('In 195⟦1⟧ he left.', 'run:is-year');
    reports('On April 25⟦3⟧ he left.', 'run:day-over');
    reports('On April 1⟦2⟧ he left.', 'run:day-possible');
    reports('See Deptel 489⟦2⟧ of it.', 'run:telegram:4');
    reports('See Article 4⟦2⟧ of it.', 'run:designation:1');
    reports('It costs $48⟦2⟧ now.', 'run:money:3');
    reports('It costs 1,48⟦2⟧ now.', 'run:thousands');
    reports('Ship A48⟦2⟧ left.', 'run:behind-letter');
  });

  it('is what kind of number the label ends', () => {
    reports('He left on May 25, 195⟦1⟧.', 'run:is-year:of-date');
    reports('171425Z JAN 7⟦2⟧', 'run:year-of-two');
    reports('It was said in Tripoli’s 49⟦2⟧ too.', 'run:post:3');
    reports('See TRIPOLI 49⟦2⟧ too.', 'run:capitals:3');
    reports('See A–43⟦2⟧ too.', 'run:telegram:3');
    reports('His letter of May 2⟦5⟧ is lost.', 'run:dated:space');
    reports('Attachment 1⟦4⟧\n', 'run:heading-of-its-own');
    const dated = '1. Letter From A to B\n\nTripoli, May 1, 1951.\n\n';
    reports(`${dated}Filed as 611.93/5–15⟦1⟧ there.`, 'run:file-date');
    reports(`${dated}Filed as 611.93/5–151⟦1⟧ there.`, 'run:file-date-over');
    reports(`${dated}In 195⟦2⟧ he left.`, 'run:is-year:near');
  });

  it('is the size of the numbers beside it', () => {
    reports('See Embtels 1243 and 126⟦1⟧ too.', 'run:list:4', 'run:size-of-neighbour');
    reports('See Deptels 12⟦3⟧ and 13.', 'run:number-size-of-neighbour');
    const numbered = '1. Telegram From A to B\n\nTripoli, May 1, 1951, 3 p.m.\n\n731. ';
    reports(`${numbered}See Embtel 70⟦2⟧ too.`, 'run:near-serial');
    reports(`${numbered}See Embtel 702⟦1⟧ too.`, 'run:number-near-serial');
  });

  it('is what follows', () => {
    reports('He came (Embtel 489⟦2⟧),3 and left.', 'before-marker');
    reports('It says: (1) he came; ⟦2⟧) he left.', 'spaced:label');
    reports('They took up Items 1 and ⟦2⟧\n', 'spaced:listed');
    reports('1. Letter From A to B\n\nIT WAS MADE BY NATO ⟦2⟧ WEEKS AGO', 'spaced:capitals-run');
    reports('Total 81.4 102.⟦8⟧\n', 'decimal:row');
  });

  it('is the number before a stop', () => {
    reports('In 1957.⟦1⟧ He left.', 'decimal:.:year');
    reports('Embtel 800.⟦5⟧ He left.', 'decimal:.:telegram');
    reports('It took 5.⟦5⟧ days.', 'decimal:.:small');
    reports('On May 12,⟦5⟧ he left.', 'decimal:,:day');
  });

  it('is the place in heading, dateline or label', () => {
    reports('1. Telegram From A to B⟦1⟧\n\nHe left.', 'place:heading-end');
    reports('1. Telegram From A to B⟦1⟧ 2\n\nHe left.', 'place:heading-pair');
    reports('1. Telegram From Post ⟦1⟧ to B\n\nHe left.', 'place:heading-title');
    reports('1. Letter From A to B\n\nTripoli, May 1, 1957.⟦1⟧\n', 'place:dateline-end');
    reports('1. Letter From A to B\n\nTripoli, May ⟦1⟧, 1957.\n', 'place:dateline');
  });

  it('is the habit of the volume, but not behind words that belong to a number', () => {
    assert.ok(evidence('He told them ⟦1⟧ so.', 'spaced').includes('spaced:habit'));
    assert.ok(!evidence('See Article ⟦1⟧ of it.', 'spaced').includes('spaced:habit'));
    assert.ok(!evidence('He told them ⟦1⟧ so.').includes('spaced:habit'));
  });
});

describe('agreement of a note with its place', () => {
  it('is the number or the word that the marker hangs on', () => {
    assert.deepEqual(agreement('Deptel 489⟦2⟧ came.', 'Telegram 489 is lost.'), ['telegram:paper', 'run:in-note']);
    assert.deepEqual(agreement('Deptel 489⟦2⟧ came.', 'Telegram 4892 is lost.'), [
      'telegram:paper',
      'run:whole-in-note',
    ]);
    assert.deepEqual(agreement('Rowe⟦1⟧ came.', 'Anna B. Rowe.'), ['glued:other', 'glued:in-note']);
    assert.deepEqual(agreement('Rowe.⟦1⟧ Then.', 'Anna B. Rowe.'), ['punctuated:other', 'punctuated:in-note']);
    assert.deepEqual(agreement('In 489.⟦1⟧ Then.', 'Telegram 489.'), ['punctuated:paper', 'punctuated:number-in-note']);
    assert.deepEqual(agreement('Rowe ⟦1⟧ came.', 'Anna B. Rowe.'), ['spaced:other', 'spaced:in-note:name']);
    assert.deepEqual(agreement('cotton ⟦1⟧ came.', 'On cotton.'), ['spaced:other', 'spaced:in-note:word']);
  });

  it('is what the note is about', () => {
    assert.deepEqual(agreement('1. Letter From A to B⟦1⟧\n\nHe left.', 'Source: Files.'), ['source:heading']);
    assert.deepEqual(agreement('1. Letter From A to B\n\nHe left.⟦1⟧', 'Source: Files.'), ['source:body']);
    assert.deepEqual(agreement('See Deptel 489⟦2⟧ of it.', 'Not printed.'), ['telegram:paper']);
    assert.deepEqual(agreement('See Deptel 489⟦2⟧ of it.', 'He never came.'), ['telegram:other']);
  });

  it('is no more with parts of words, designations, or words far from the note’s beginning', () => {
    assert.deepEqual(agreement('Rowe⟦1⟧ came.', 'Anna B. Rowell.'), ['glued:other']);
    assert.deepEqual(agreement('Article ⟦1⟧ came.', 'Article of the Treaty.'), ['spaced:other']);
    assert.deepEqual(agreement('Rowe⟦1⟧ came.', `${'So it is. '.repeat(30)}Rowe.`), ['glued:other']);
  });

  it('is the paper’s own note with a symbol', () => {
    assert.deepEqual(agreement('Rowe⟦*⟧ came.', 'So he says. [Footnote in the source text.]'), ['symbol:original']);
    assert.deepEqual(agreement('Rowe⟦*⟧ came.', 'Lost.'), ['symbol:other']);
    assert.deepEqual(agreement('Tin⟦1⟧ came.', 'So he says. [Footnote in the source text.]'), [
      'original',
      'glued:other',
    ]);
  });
});

describe('habit of a volume', () => {
  const signs = (spaced: number, all: number, count?: 'own' | 'running'): HabitSigns => ({ spaced, all, count });

  it('is spaced where many plain markers stand behind a space', () => {
    assert.equal(habitOf([signs(5, 30), signs(1, 10)]), 'spaced');
    assert.equal(habitOf([signs(1, 40)]), 'glued');
    assert.equal(habitOf([signs(4, 10)]), 'glued', 'too few to tell');
    assert.equal(habitOf([signs(5, 10)]), 'spaced', 'half of few');
    assert.equal(habitOf([signs(2, 2)]), 'glued');
  });

  it('is running where no fewer documents go on with a count than begin one', () => {
    assert.equal(habitOf([signs(0, 4, 'running'), signs(0, 4, 'own'), signs(0, 1)]), 'running');
    assert.equal(habitOf([signs(0, 4, 'running'), signs(0, 4, 'own'), signs(0, 4, 'own')]), 'glued');
  });

  it('counts the plain markers of the body that have a note', () => {
    const tree = parseDocument(
      '1. Telegram From A to B 1\n\nRowe2 left.[^3]\n  1. Source: Files.\n  2. Anna Rowe.\n  3. Lost.\n',
    );
    assert.deepEqual(readHabitSigns(tree, resolveMarkers(tree)), { spaced: 0, all: 1, count: 'own' });
  });
});
