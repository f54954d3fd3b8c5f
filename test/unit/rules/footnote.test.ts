import assert from 'node:assert/strict';
import { expectFindings, expectFix, expectMessage, expectQuiet, source, telegram } from './fixture';

describe('footnote/unresolved-marker', () => {
  const rule = 'footnote/unresolved-marker';

  it('finds an explicit marker beyond the notes', () => {
    const text = telegram('The Minister agreed.[^2] He left.⟦[^7]⟧', source, 'Not printed.').replace(
      'State1',
      'State[^1]',
    );
    expectMessage(expectFindings(rule, text), 'Marker 7', '2 notes', 'delete the marker');
  });

  it('finds a superscript marker beyond the notes', () => {
    expectFindings(
      rule,
      telegram('The Minister agreed.² He left.⟦⁵⟧', source, 'Not printed.').replace('State1', 'State¹'),
    );
  });

  it('finds the plain marker whose note was lost from the end of the list', () => {
    expectFindings(
      rule,
      telegram('The Minister agreed to both points.2 He left for London on the same day.⟦3⟧', source, 'Not printed.'),
    );
  });

  it('finds the marker of a note that the list’s numbers leave out', () => {
    const text = telegram('He agreed to the plan.⟦2⟧ He left for Rome.3', source, 'Not printed.').replace(
      '  2.',
      '  3.',
    );
    expectFindings(rule, text);
    expectQuiet('footnote/unmarked-note', text.replaceAll(/[⟦⟧]/g, ''));
  });

  it('finds it too where the marker behind it hangs on a number, which alone would not be taken for one', () => {
    for (const end of ['In Deptel 10283 he says so.', 'He cited NSC 94/13 and left.', 'Gen Chase 3 left for Rome.']) {
      const text = telegram(`He agreed to the plan.⟦2⟧ ${end}`, source, 'Not printed.');
      expectFindings(rule, text.replace('  2.', '  3.'));
    }
  });

  it('finds every marker where all notes are lost', () => {
    expectFindings(rule, telegram('He agreed to the plan.⟦2⟧').replace('of State', 'of State⟦1⟧'));
  });

  it('finds a number that no note can have, in the text and in the heading', () => {
    expectFindings(rule, telegram('He agreed to the plan⟦17⟧ of March. He left.2', source, 'Not printed.'));
    const text = telegram('He agreed to the plan.2', source, 'Not printed.').replace('State1', 'State⟦7⟧');
    expectFindings(rule, text);
  });

  it('takes times, years, codes and rows of tables for what they are', () => {
    const body = 'At 10:30 he saw the ’58 budget, FY60 and the F86 of 1009.4. He left.2\n\nCotton 4.3';
    expectQuiet(rule, telegram(body, source, 'Not printed.'));
  });

  it('finds the marker behind the title where all notes are lost', () => {
    expectFindings(rule, telegram('He agreed to the plan and left.').replace('of State', 'of State⟦1⟧'));
  });

  it('finds a marker more behind an otherwise faultless count, and in the midst of it', () => {
    expectFindings(rule, telegram('He agreed to the plan.2 He left for Rome⟦3⟧ in May.', source, 'Not printed.'));
    expectFindings(rule, telegram('He agreed⟦9⟧ to the plan of March.2 He left.', source, 'Not printed.'));
  });

  it('says that a document has no notes at all', () => {
    const [finding] = expectFindings(rule, telegram('The Minister agreed.⟦[^2]⟧'));
    assert.match(finding?.message ?? '', /This document has no notes/);
  });

  it('takes the digits of telegrams, dates and tables for what they are', () => {
    expectQuiet(
      rule,
      telegram('Embtel 3478 and Deptel 214. On May 3 the Minister agreed to 4.5 million.2', source, 'Not printed.'),
    );
  });

  it('counts from 0 where the heading has no number for its note', () => {
    const text = telegram('The Minister agreed.1 He left.2', source, 'Not printed.', 'On May 6.').replace(
      'State1',
      'State 0',
    );
    expectQuiet(rule, text);
    expectQuiet('footnote/unmarked-note', text);
  });
});

describe('footnote/unmarked-note', () => {
  const rule = 'footnote/unmarked-note';

  it('finds a note whose marker was lost', () => {
    const text = telegram('The Minister agreed. He left.3', source, 'Not printed.', 'On May 6.').replace(
      '  2.',
      '  ⟦2⟧.',
    );
    expectMessage(expectFindings(rule, text), 'Note 2 has no marker in the text', 'delete the note');
  });

  it('finds a note too many at the end', () => {
    expectFindings(
      rule,
      telegram('The Minister agreed.2', source, 'Not printed.', 'On May 6.').replace('  3.', '  ⟦3⟧.'),
    );
  });

  it('finds the source note when the heading has no marker', () => {
    const text = telegram('The Minister agreed.2', source, 'Not printed.')
      .replace('State1', 'State')
      .replace('  1.', '  ⟦1⟧.');
    expectMessage(expectFindings(rule, text), 'The source note');
  });

  it('takes no other number for the marker that is missing', () => {
    const text = telegram('On May 22, 1958, 2 p.m. the Minister agreed to 12 points of 32.', source, 'Not printed.');
    expectFindings(rule, text.replace('  2.', '  ⟦2⟧.'));
  });

  it('takes no label of a list, no year and no symbol for it', () => {
    const lost = (body: string): string =>
      telegram(body, source, 'Telegram 214 is not printed.').replace('  2.', '  ⟦2⟧.');
    expectFindings(rule, lost('The Minister agreed to: (1) the plan; 2) the sum.'));
    expectFindings(rule, lost('The Minister agreed to the plan of April, 1952.'));
    expectFindings(rule, lost('The Minister agreed to the plan* of his own.'));
    expectFindings(rule, lost('The Minister agreed to produce crude oil. 2.2 million barrels were sold.'));
  });

  it('takes no plain digit beside markers that are written out', () => {
    const text = telegram('Embtel 4893 and the sum[^2] of it. He left.', source, 'Not printed.', 'On May 6.');
    expectFindings(rule, text.replace('State1', 'State[^1]').replace('  3.', '  ⟦3⟧.'));
  });

  it('believes a digit the less the more there are of it', () => {
    const years = 'It was so in 1952, on March 12, in item 2, in sum 52, for 62 days and 72 hours, in 1962. He left.';
    expectFindings(rule, telegram(years, source, 'Not printed.').replace('  2.', '  ⟦2⟧.'));
  });

  it('is quiet where each note has its marker', () => {
    expectQuiet(rule, telegram('Deptel 4892 arrived.3', source, 'Telegram 489 is not printed.', 'On May 6.'));
  });
});

describe('footnote/duplicate-marker', () => {
  const rule = 'footnote/duplicate-marker';

  it('finds a marker typed a second time, and points to the first', () => {
    const text = telegram('He agreed.[^2] He left.[^3] No date was named.⟦[^2]⟧', source, 'Not printed.', 'On May 6.');
    const [finding] = expectFindings(rule, text.replace('State1', 'State[^1]'));
    assert.match(finding?.message ?? '', /second time/);
    assert.equal(finding?.related?.length, 1);
  });

  it('hints at the first one, too, where nobody can tell which of them is wrong', () => {
    const text = telegram('The Minister agreed.⟦[^2]⟧ He left the room.⟦[^2]⟧', source, 'Not printed.');
    const findings = expectFindings(rule, text.replace('State1', 'State[^1]'));
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['hint', 'error'],
    );
  });

  it('finds a plain marker that repeats the label before it', () => {
    expectFindings(
      rule,
      telegram(
        'The Minister agreed to both of the points.2 He left for London on the same day.⟦2⟧ No date was named for the next session.4',
        source,
        'Not printed.',
        'On May 6.',
        'It was held in June.',
      ),
    );
  });

  it('finds a marker that is typed twice at its place', () => {
    const notes = [source, 'Not printed.', 'On May 6.'];
    expectFindings(rule, telegram('The Minister agreed.2 ⟦2⟧ He left.3', ...notes));
    expectFindings(rule, telegram('The Minister agreed.2⟦2⟧ He left.3', ...notes));
  });

  it('blames the one that stands out of its place', () => {
    const notes = [source, 'Not printed.', 'On May 6.', 'It was held in June.'];
    expectFindings(rule, telegram('The Minister agreed.⟦3⟧ He left the room.3 No date was named.4', ...notes));
    const heading = telegram('The Minister agreed.2 He left the room.3', source, 'Not printed.', 'On May 6.');
    expectFindings(rule, heading.replace('State1', 'State⟦2⟧'));
  });

  it('weighs less where print repeats a label and counts on', () => {
    const notes = [source, 'Not printed.', 'On May 6.', 'It was held in June.'];
    const [finding] = expectFindings(
      rule,
      telegram('The Minister agreed.2 He left the room.⟦2⟧ No date was named.3', ...notes),
    );
    assert.equal(finding?.severity, 'information');
  });

  it('finds a marker that is typed twice behind a space', () => {
    const twice = (body: string): string => telegram(body, source, 'Not printed.', 'On May 6.');
    expectFindings(rule, twice('He wrote to Admiral Felt 2 ⟦2⟧ on the plan. He left.3'));
    expectFindings(rule, twice('He agreed to both of the points.2 He wrote to Robert Murphy 3 ⟦3⟧ in May.'));
  });

  it('takes no day and no part of a number for a marker typed twice', () => {
    expectQuiet(rule, telegram('His letter of July 2,2 was late.', source, 'Not printed.'));
    expectQuiet(rule, telegram('He agreed to NSC 5707/2 2 and left.', source, 'Not printed.'));
  });

  it('offers to delete the one without a note', () => {
    const text = telegram('He agreed.[^2] He left.[^3] Later.[^2]', source, 'Not printed.', 'On May 6.').replace(
      'State1',
      'State[^1]',
    );
    expectFix(rule, text, text.replace('Later.[^2]', 'Later.'));
  });
});

describe('footnote/marker-order', () => {
  const rule = 'footnote/marker-order';

  it('finds two explicit markers that have changed places', () => {
    const text = telegram('The Minister agreed.⟦[^3]⟧ He left.⟦[^2]⟧', source, 'Not printed.', 'On May 6.').replace(
      'State1',
      'State[^1]',
    );
    expectMessage(expectFindings(rule, text), 'Marker 3 stands before marker 2');
  });

  it('finds two plain markers that have changed places', () => {
    expectFindings(
      rule,
      telegram(
        'The Minister agreed to both of the points.⟦3⟧ He left for London on the same day.⟦2⟧ No date was named.4',
        source,
        'Not printed.',
        'On May 6.',
        'It was held in June.',
      ),
    );
  });

  it('finds the heading’s marker in the text, and the other in the heading', () => {
    const text = telegram('The Minister agreed to the plan.⟦1⟧ He left.3', source, 'Not printed.', 'On May 6.');
    expectFindings(rule, text.replace('State1', 'State⟦2⟧'));
  });

  it('finds a marker that was moved behind the next', () => {
    const notes = [source, 'Not printed.', 'On May 6.'];
    expectFindings(rule, telegram('The Minister agreed.⟦3⟧ He left for Rome on Sunday.⟦2⟧', ...notes));
    expectFindings(
      rule,
      telegram('He came. The Minister agreed.⟦3⟧ He left.⟦2⟧ No date was named.4', ...notes, 'It was held in June.'),
    );
  });

  it('is quiet on ascending markers', () => {
    expectQuiet(rule, telegram('The Minister agreed.2 He left.3', source, 'Not printed.', 'On May 6.'));
  });
});

describe('footnote/note-sequence', () => {
  const rule = 'footnote/note-sequence';
  const notes = (second: string, third: string): string =>
    telegram('The Minister agreed.2 He left.3', source, 'Not printed.', 'On May 6.')
      .replace('  2.', `  ${second}.`)
      .replace('  3.', `  ${third}.`);

  it('finds a gap', () => {
    expectMessage(expectFindings(rule, notes('2', '⟦4⟧')), 'Note 4 follows note 2', '3 is due');
  });

  it('finds a repeat', () => {
    expectMessage(expectFindings(rule, notes('2', '⟦2⟧')), 'twice');
  });

  it('finds two notes that have changed places, and no more', () => {
    expectFindings(rule, notes('⟦3⟧', '⟦2⟧'));
  });

  it('finds a list that does not begin with 1', () => {
    const text = telegram('The Minister agreed.2', source, 'Not printed.').replace('  1.', '  ⟦3⟧.');
    expectMessage(expectFindings(rule, text), 'begins with note 3');
  });

  it('renumbers the notes', () => {
    expectFix(rule, notes('2', '4'), notes('2', '3'));
    expectFix(rule, notes('5', '9'), notes('2', '3'));
  });

  it('is quiet on 1, 2, 3', () => {
    expectQuiet(rule, notes('2', '3'));
  });
});

describe('footnote/empty-note', () => {
  const rule = 'footnote/empty-note';

  it('finds a note with a number and no text', () => {
    const text = telegram('The Minister agreed.2 He left.3', source, '', 'On May 6.').replace('  2. ', '  ⟦2.⟧');
    expectMessage(expectFindings(rule, text), 'Note 2 has no text');
  });

  it('is quiet on a note of one word', () => {
    expectQuiet(rule, telegram('The Minister agreed.2', source, 'Supra.'));
  });
});

describe('footnote/marker-position', () => {
  const rule = 'footnote/marker-position';
  const explicit = (body: string): string =>
    telegram(body, source, 'Not printed.', 'On May 6.').replace('State1', 'State[^1]');

  it('finds a space before a marker, and deletes it', () => {
    const text = explicit('The proposal [^2] was rejected.[^3]');
    expectFindings(rule, text.replace('[^2]', '⟦[^2]⟧'));
    expectFix(rule, text, explicit('The proposal[^2] was rejected.[^3]'));
  });

  it('finds a marker before the comma, and moves it', () => {
    const text = explicit('The proposal[^2], he said, was rejected.[^3]');
    expectFindings(rule, text.replace('[^2]', '⟦[^2]⟧'));
    expectFix(rule, text, explicit('The proposal,[^2] he said, was rejected.[^3]'));
  });

  it('leaves the heading, two markers at once and ellipses alone', () => {
    expectQuiet(rule, explicit('The proposal[^2] [^3] was rejected.').replace('State[^1]', 'State [^1]'));
    expectQuiet(rule, explicit('The proposal . . . [^2] was rejected.[^3]'));
  });
});

describe('footnote/mixed-styles', () => {
  const rule = 'footnote/mixed-styles';

  it('points at the style that is rarer', () => {
    expectFindings(rule, telegram('The Minister agreed.2 He left.⟦[^3]⟧', source, 'Not printed.', 'On May 6.'));
  });

  it('makes all markers explicit', () => {
    const text = telegram('The Minister agreed.[^2]', source, 'Not printed.');
    expectFix(rule, text, text.replace('State1', 'State[^1]'));
  });

  it('lets symbols stand beside numbers', () => {
    expectQuiet(rule, telegram('The Minister agreed.2', source, 'Not printed.'));
  });
});
