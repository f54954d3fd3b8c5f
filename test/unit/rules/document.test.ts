import assert from 'node:assert/strict';
import { expectFindings, expectFix, expectMessage, expectQuiet } from './fixture';

const paper = (heading: string, day = 4): string =>
  `${heading}\n\nTokyo, May ${day}, 1958.\n\nThe Minister called.\n  1. Source: Department of State. Secret.\n\n`;
const first = paper('27. Telegram From the Embassy in Japan to the Department of State1');
const last = paper('29. Telegram From the Embassy in Japan to the Department of State1', 6);

describe('document/malformed-heading', () => {
  const rule = 'document/malformed-heading';
  const right = '28. Telegram From the Department of State to the Embassy in Japan1';

  for (const wrong of [
    '28 Telegram From the Department of State to the Embassy in Japan1',
    '28, Telegram From the Department of State to the Embassy in Japan1',
    '28: Telegram From the Department of State to the Embassy in Japan1',
    '28 Telegram Form the Department of State to the Embassy in Japan1',
    '28. Telegram Form the Department of State to the Embassy in Japan1',
    '28. Telegarm From the Department of State to the Embassy in Japan1',
    '28. telegram From the Department of State to the Embassy in Japan1',
    '2S. Telegram From the Department of State to the Embassy in Japan1',
    'Telegram From the Department of State to the Embassy in Japan1',
    '. Telegram From the Department of State to the Embassy in Japan1',
    '28 – Telegram From the Department of State to the Embassy in Japan1',
    '28.. Telegram From the Department of State to the Embassy in Japan1',
    '28Telegram From the Department of State to the Embassy in Japan1',
    '2 8. Telegram From the Department of State to the Embassy in Japan1',
    '#28. Telegram From the Department of State to the Embassy in Japan1',
    '28. Telegram Frorn the Department of State to the Embassy in Japan1',
  ]) {
    it(`finds ${wrong.slice(0, 24)}…`, () => {
      expectFindings(rule, first + paper(`⟦${wrong}⟧`, 5) + last);
    });

    it(`mends ${wrong.slice(0, 24)}…`, () => {
      const mended = wrong.startsWith('2S') ? right.replace('28', '25') : right;
      expectFix(rule, first + paper(wrong, 5) + last, first + paper(mended, 5) + last);
    });
  }

  it('finds a number whose last figure is a letter', () => {
    expectFix(
      rule,
      paper('20. Letter From A to B1') + paper('2l. Letter From B to A1', 5),
      paper('20. Letter From A to B1') + paper('21. Letter From B to A1', 5),
    );
  });

  it('finds a heading that is indented like a note', () => {
    expectMessage(expectFindings(rule, `${first}  ⟦${right}⟧\n\nTokyo, May 5, 1958.\n\nText.\n\n${last}`), 'indented');
  });

  it('finds editorial notes and memoranda', () => {
    expectFindings(rule, `${first}⟦28. Editorail Note⟧\n\nThe talks began.\n\n${last}`);
    expectFindings(rule, first + paper('⟦28. Memorandum fo Conversation1⟧', 5) + last);
    expectFindings(rule, first + paper('⟦28. Memorandum on Conversation1⟧', 5) + last);
    expectFindings(rule, `${first}⟦28. Editorial Noe⟧\n\nThe talks began.\n\n${last}`);
  });

  it('says what is wrong with the line', () => {
    expectMessage(
      expectFindings(rule, first + paper('⟦28 Telegram From Tokyo to Seoul1⟧', 5) + last),
      'the full stop is missing',
    );
  });

  it('is quiet on headings, on quoted ones and on those of attachments', () => {
    expectQuiet(rule, first + paper(right, 5) + last);
    expectQuiet(rule, first + paper('28. Memorandum of a Conversation, Department of State, May 5, 19581', 5) + last);
    const attached =
      '[Attachment]\n\nMemorandum From Mr. Parsons to Mr. Robertson\n\nWashington, May 3, 1958.\n\nText.';
    expectQuiet(rule, paper(right).replace('The Minister called.', attached));
    expectQuiet(
      rule,
      paper(right).replace('called.1', 'called.').replace('Secret.', 'Secret.\n  2. Telegram 28 from Tokyo, May 4.'),
    );
  });

  it('is quiet on plurals, on other spellings and on subjects', () => {
    for (const title of [
      'Instructions From the Minister',
      'Despatches From Lisbon',
      'Aide-Memoire From the Embassy',
      'Memorandum of Discussions',
      'Report on Discussions',
      'Editorial Notes',
    ]) {
      const quoted = `He encloses this:\n\n${title}\n\nLisbon, May 3, 1918.\n\nText.\n\n`;
      expectQuiet(rule, `The Consul in Norway (Lund) to the Secretary of State\n\nOslo, May 4, 1918.\n\n${quoted}`);
    }
  });

  it('is quiet on papers without a number among numbered ones that leave out none', () => {
    const log = paper('Memorandum of Conversation1', 5);
    const next = paper('28. Telegram From the Embassy in Japan to the Department of State1', 6);
    expectQuiet(rule, first + log + next + last);
    expectQuiet(rule, first + log + log + next + last);
    expectFindings(rule, first + paper('⟦Memorandum of Conversation1⟧', 5) + last);
  });

  it('is quiet on the headings of an older volume', () => {
    expectQuiet(rule, 'No. 462\n\nBerlin Papers\n\nMemorandum by Mr. Lund\n\n[Potsdam,] July 24, 1945.\n\nText.\n');
    expectQuiet(
      rule,
      'The Ambassador in India (Ross) to the Secretary of State1\n\n793.00/5–451: Telegram\n\nNew Delhi, May 4, 1951—2 p.m.\n\nText.\n  1. Not printed.\n',
    );
  });
});

describe('document/number-order', () => {
  const rule = 'document/number-order';
  const numbered = (number: string, day: number): string =>
    paper(`${number}. Telegram From the Embassy in Japan to the Department of State1`, day);

  it('finds a repeated number and points to the first', () => {
    const [finding] = expectFindings(rule, numbered('27', 1) + numbered('28', 2) + numbered('⟦28⟧', 3));
    assert.match(finding?.message ?? '', /twice/);
    assert.equal(finding?.related?.[0]?.entry, 1);
  });

  it('finds a step back', () => {
    expectFindings(rule, numbered('27', 1) + numbered('28', 2) + numbered('⟦26⟧', 3) + numbered('30', 4));
  });

  it('blames the number that leaps ahead', () => {
    expectFindings(rule, numbered('27', 1) + numbered('⟦283⟧', 2) + numbered('29', 3));
    const note = (number: string): string => `${number}. Editorial Note\n\nThe talks began.\n\n`;
    expectFindings(rule, numbered('27', 1) + note('⟦33⟧') + numbered('29', 3));
  });

  it('is quiet on a count that begins anew with a chapter', () => {
    expectQuiet(rule, numbered('1', 1) + numbered('2', 2) + numbered('1', 3) + numbered('2', 4));
  });

  it('is quiet on numbers that are no count of the volume', () => {
    const serials = ['12', '301', '13', '302', '14', '15', '303', '16', '304', '17', '305', '18', '306'];
    expectQuiet(rule, serials.map((number, place) => numbered(number, (place % 28) + 1)).join(''));
  });

  it('is quiet on gaps', () => {
    expectQuiet(rule, numbered('1', 1) + numbered('7', 2) + numbered('12', 3));
  });
});

describe('document/missing-heading', () => {
  const rule = 'document/missing-heading';

  it('points at the first line of a text without any heading', () => {
    expectFindings(rule, '\n⟦The Minister called this morning.⟧\n\nHe left a note.\n');
  });

  it('is quiet on an empty file and on one with a heading', () => {
    expectQuiet(rule, '\n\n');
    expectQuiet(rule, '');
    expectQuiet(rule, first);
  });
});

describe('document/missing-dateline', () => {
  const rule = 'document/missing-dateline';

  it('points at the heading', () => {
    const [finding] = expectFindings(rule, '⟦27. Telegram From Tokyo to Seoul⟧\n\nThe Minister called this morning.\n');
    assert.equal(finding?.severity, 'hint');
  });

  it('is quiet on a date, on “undated” and on editorial notes', () => {
    expectQuiet(rule, first);
    expectQuiet(rule, '27. Memorandum of Conversation\n\nTokyo, undated.\n\nText.\n');
    expectQuiet(rule, '27. Editorial Note\n\nThe talks began in May.\n');
  });
});
