import assert from 'node:assert/strict';
import { markers, telegram } from './markers';

const plain = 'Not printed.';

/** Body, notes and the markers that are found. */
function resolves(body: string, notes: readonly string[], expected: string): void {
  assert.equal(markers(telegram(body, notes)), expected);
}

describe('plain markers', () => {
  it('are glued to a word, to a full stop or to a quotation mark', () => {
    resolves(
      'He told the Minister1 of it.2 “So be it.”3 And left.',
      [plain, plain, plain],
      'nister|1→1 it.|2→2 it.”|3→3',
    );
  });

  it('begin with 0 for a source note without a number', () => {
    const text = '28. Telegram From A to B 0\n\nWe agree.1 He left.\n  1. Source: Files.\n  2. Not printed.\n';
    assert.equal(markers(text), 'B|0→1 agree.|1→2');
  });

  it('count from 0 wherever the heading ends in 0, and nowhere else', () => {
    const list = '  1. Source: Files.\n  2. Not printed.\n';
    assert.equal(markers(`28. Telegram From A to B 0\n\nWe agree.1 He left.2\n${list}`), 'B|0→1 agree.|1→2 left.|2→?');
    assert.equal(markers(`28. Telegram From A to B1\n\nWe ask for 10 and Rome.2\n${list}`), 'B|1→1 Rome.|2→2');
  });

  it('call the notes by the list’s numbers where one is left out', () => {
    const text = 'He told the Minister.1 He left for Rome.2 Then he wrote.3\n  1. Files.\n  3. Not printed.\n';
    assert.equal(markers(text), 'ister.|1→1 Rome.|2→? wrote.|3→2');
  });

  it('begin with 1 on the heading', () => {
    const text = '28. Telegram From A to B1\n\nWe agree.2 He left.\n  1. Source: Files.\n  2. Not printed.\n';
    assert.equal(markers(text), 'B|1→1 agree.|2→2');
  });

  it('may begin with 2', () => {
    resolves('He told the Minister.2 So be it.3 And left.4', [plain, plain, plain], 'ister.|2→1 it.|3→2 left.|4→3');
  });

  it('hang on numbers of telegrams, on years and on days', () => {
    resolves('See Deptel 4891 of May.', ['Telegram 489 is not printed.'], '489|1→1');
    resolves('He signed on February 19, 19571 there.', [plain], '1957|1→1');
    resolves('He signed on April 251 there.', ['The message of April 25 is not printed.'], '25|1→1');
  });

  it('leave alone the numbers that belong to the text', () => {
    resolves('He sent 1 ship, 2 men and Article 1 in 1951.1', [plain], '1951.|1→1');
    resolves('Paragraph 1 of telegram 1 is lost.1 He left.', [plain], 'lost.|1→1');
  });

  it('follow the note’s own words where two readings fit', () => {
    const body = 'Deptels 4891 and 5011 came.';
    resolves(body, ['Telegram 489 is not printed.'], '489|1→1');
    resolves(body, ['Telegram 501 is not printed.'], '501|1→1');
  });

  it('may be two at one place', () => {
    resolves('He told the Minister1 2 of it.3', [plain, plain, plain], 'nister|1→1 ister1|2→2 it.|3→3');
    resolves('He told the Minister of it.1,2 Then he left.3', [plain, plain, plain], 'it.|1→1 it.1,|2→2 left.|3→3');
  });

  it('may repeat or leave out a label', () => {
    resolves(
      'Cotton.1 Ships.2 Mines.2 Tin.3',
      [plain, plain, plain, plain],
      'otton.|1→1 Ships.|2→2 Mines.|2→3 Tin.|3→4',
    );
    resolves(
      'Cotton.1 Ships.2 Mines.4 Tin.5',
      [plain, plain, plain, plain],
      'otton.|1→1 Ships.|2→2 Mines.|4→3 Tin.|5→4',
    );
  });

  it('may be missing for a note', () => {
    resolves('Cotton.1 Ships left. Mines.3 Tin.4', [plain, plain, plain, plain], 'otton.|1→1 Mines.|3→3 Tin.|4→4');
  });

  it('without a note are told only where they can hardly be anything else', () => {
    resolves('“Cotton is scarce.”1 “Ships left.”2 He left.', [plain], 'arce.”|1→1 left.”|2→?');
    resolves('He told of cotton.1 In 2 days he left.', [plain], 'otton.|1→1');
    assert.equal(markers('He left in 2 days.'), '');
  });

  it('behind a space are believed in volumes that print them so', () => {
    const text = telegram('He told of the pattern 1 of trade and of cotton, and section 1 of it.', [plain]);
    assert.equal(markers(text, 'spaced'), 'attern|1→1');
  });
});

describe('markers that are written out', () => {
  it('call their note without evidence', () => {
    resolves('He sent 1[^1] ship in 2[^2] days.', [plain, plain], '1|1→1 2|2→2');
    resolves('He sent¹ a ship² there.', [plain, plain], 'sent|1→1 ship|2→2');
  });

  it('leave plain digits no note when they stand out of order', () => {
    const body = '28. Telegram From A to B[^1]\n\nWe agree.[^4] He left on April 2. He came.[^3] He went.[^2]';
    const found = markers(telegram(body, ['Source: Files.', plain, plain, plain]));
    assert.equal(found, 'B|1→1 agree.|4→4 came.|3→3 went.|2→2');
  });

  it('call notes by the numbers of a list that leaves some out', () => {
    const text = (list: string) => `28. Telegram From A to B[^1]\n\nWe agree.[^3] He left.[^4]\n${list}`;
    const gap = '  1. Source: Files.\n  3. Not printed.\n  4. See Document 2.\n';
    assert.equal(markers(text(gap)), 'B|1→1 agree.|3→2 left.|4→3');
  });

  it('are told when no note is left for them', () => {
    resolves('He left[^1] at once.[^7]', [plain], 'left|1→1 once.|7→?');
    assert.equal(markers('He left² at once.'), 'left|2→?');
  });

  it('may be letters', () => {
    resolves('He left[^a] at once.', [plain], 'left|a→1');
  });
});

describe('symbols', () => {
  it('call notes that stood in the paper itself, among numbers', () => {
    resolves(
      'Cotton.1 Two months suffice.* Ships left.2',
      [plain, 'So he thinks. [Footnote in the source text.]', plain],
      'otton.|1→1 ffice.|*→2 left.|2→3',
    );
  });

  it('are no lines of stars', () => {
    resolves('Cotton.1\n\n* * *\n\nShips left.2', [plain, plain], 'otton.|1→1 left.|2→2');
  });
});

describe('markers', () => {
  it('are none in a text without candidates or notes', () => {
    assert.equal(markers(''), '');
    assert.equal(markers('He left.\n  1. Not printed.\n'), '');
  });
});
