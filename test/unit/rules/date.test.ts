import assert from 'node:assert/strict';
import { expectFindings, expectFix, expectMessage, expectQuiet, source, telegram } from './fixture';

describe('date/invalid', () => {
  const rule = 'date/invalid';

  for (const wrong of [
    ...[
      'September 31, 1958',
      '31 June 1962',
      'February 30',
      'November 31',
      'Sept. 31, 1960',
      'February 29, 1957',
      'September 0, 1958',
    ],
    ...['March 45, 1958', 'Monday, April 31, 1958', 'SEPTEMBER 31, 1958'],
  ]) {
    it(`finds ${wrong}`, () => {
      expectFindings(rule, telegram(`It was signed on ⟦${wrong}⟧ in Tokyo.`));
    });
  }

  it('finds the last of several days', () => {
    expectFindings(rule, telegram('They met on ⟦September 29–31, 1958⟧, in Tokyo.'));
  });

  it('says how many days the month has', () => {
    expectMessage(expectFindings(rule, telegram('It was signed on ⟦February 29, 1957⟧.')), 'February 1957 has 28 days');
  });

  it('is quiet on days that exist and on what is no day', () => {
    expectQuiet(
      rule,
      telegram('On February 29, 1956, on May 31, 30 June 1958, March 1958 and September 1, in March 40 aircraft.'),
    );
  });

  it('is quiet where the editors doubt the date themselves', () => {
    expectQuiet(
      rule,
      telegram('Dated April 31 [sic], 1958; June 31st (sic); November 31 [30]; April 31 [May 1], 1958.'),
    );
    expectQuiet(rule, telegram('On the 29th of February, 1957 [1956], he left.'));
    expectFindings(rule, telegram('Dated ⟦April 31, 1958⟧ (not printed).'));
  });

  it('is quiet on a number behind a month that has no day', () => {
    expectQuiet(rule, telegram('In February 30 ships came, and during June 31 men left.'));
    expectFindings(rule, telegram('He came in on ⟦June 31⟧.'));
  });

  it('knows the leap day of the old style', () => {
    expectQuiet(rule, telegram('The law of February 29, 1900, Old Style, is in force.'));
    expectFindings(rule, telegram('The law of ⟦February 29, 1900⟧, is in force.'));
  });

  it('knows the digits of a marker', () => {
    expectQuiet(rule, telegram('He left on June 302 for London.', source, 'Dated June 30.'));
  });
});

describe('date/weekday', () => {
  const rule = 'date/weekday';

  it('finds a weekday that does not fall on its date, and names the right one', () => {
    const text = telegram('He will come on ⟦Tuesday⟧, September 29, 1958.');
    expectMessage(expectFindings(rule, text), 'was a Monday, not a Tuesday');
    expectFix(rule, text.replaceAll(/[⟦⟧]/g, ''), telegram('He will come on Monday, September 29, 1958.'));
  });

  it('reads a weekday with words between it and the date', () => {
    expectFindings(rule, telegram('He left ⟦Tuesday⟧ the 29th September 1958.'));
    expectFindings(rule, telegram('He left ⟦Tuesday⟧ (29 September 1958).'));
    expectFindings(rule, telegram('He left ⟦Tuesday⟧ afternoon, September 29, 1958.'));
    expectQuiet(rule, telegram('He left on Tuesday upon September 29, 1958.'));
  });

  it('is quiet on the first of several days, of which the weekday may be the last', () => {
    expectQuiet(rule, telegram('From Monday to Friday, September 29 to October 3, 1958.'));
    expectQuiet(rule, telegram('On Tuesday and Wednesday, September 30 and October 1, they met.'));
    expectQuiet(rule, telegram('The session of Monday–Tuesday, September 29–30, 1958.'));
  });

  it('is quiet on days of the old style, where the paper has them', () => {
    expectQuiet(rule, telegram('On Sunday, January 15 (28), 1912, he left.'));
    expectQuiet(rule, telegram('On Sunday, 27 January/9 February, 1914, he left.'));
    expectQuiet(rule, telegram('On Sunday, January 15, 1917, O. S., he left.'));
    expectFindings(rule, telegram('On ⟦Sunday⟧, January 15, 1917, he left.'));
    expectFindings(rule, telegram('On ⟦Sunday⟧, September 29, 1958, he left; old style.'));
  });

  it('is quiet where the weekday is right in the year that the paragraph names, and where the editors doubt it', () => {
    expectQuiet(rule, telegram('In 1939 he saw the King. On Friday, September 29, he left.'));
    expectFindings(rule, telegram('In 1939 he saw the King. On ⟦Thursday⟧, September 29, he left.'));
    expectQuiet(rule, telegram('On Thursday, July 4, 1776, they met.'));
    expectQuiet(
      rule,
      telegram('On Tuesday, September 29 [30], he left; on Tuesday, September 29, 1958 [sic], he met him.'),
    );
  });

  it('reads the military order', () => {
    expectFindings(rule, telegram('The session of ⟦Friday⟧, 11 June 1962 was brief.'));
  });

  it('reads weekdays in short, in parentheses and with a time of day', () => {
    expectFindings(rule, telegram('They met on ⟦Tues⟧., Sept. 29, 1958.').replace('⟦Tues⟧.', '⟦Tues.⟧'));
    expectFindings(rule, telegram('They met on September 29, 1958 (⟦Tuesday⟧).'));
    expectFindings(rule, telegram('He left on ⟦Tuesday⟧ morning, September 29, 1958.'));
  });

  it('takes the year that is not printed from the date of the paper', () => {
    expectMessage(expectFindings(rule, telegram('He will come on ⟦Friday⟧, May 8.')), 'May 8, 1958, was a Thursday');
    expectQuiet(rule, telegram('He came on Friday, December 27.'));
  });

  it('is quiet on the right weekday', () => {
    expectQuiet(rule, telegram('He will come on Monday, September 29, 1958, or on Wednesday, October 1.'));
  });
});

describe('date/order', () => {
  const rule = 'date/order';
  const paper = (number: number, date: string): string =>
    `${number}. Memorandum of Conversation1\n\nTokyo, ${date}.\n\nText.\n  1. Source: Department of State.\n\n`;

  it('finds a step back and points to the document in front', () => {
    const [finding] = expectFindings(rule, paper(1, 'May 4, 1958') + paper(2, '⟦May 3, 1958⟧'));
    assert.equal(finding?.severity, 'hint');
    assert.equal(finding.related?.[0]?.entry, 0);
  });

  it('is quiet on one day and on undated papers', () => {
    expectQuiet(rule, paper(1, 'May 4, 1958') + paper(2, 'undated') + paper(3, 'May 4, 1958'));
  });
});
