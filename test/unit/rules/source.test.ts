import { expectFindings, expectFix, expectMessage, expectQuiet, source, telegram } from './fixture';

const body = 'The Minister called.';

describe('source/missing', () => {
  const rule = 'source/missing';

  it('points at the first note when it is no source note', () => {
    const text = telegram(body, 'He was accompanied by Mr. Yamada.').replace('  1.', '  ⟦1⟧.');
    expectFindings(rule, text);
  });

  it('is quiet on source notes, editorial notes and documents without notes', () => {
    expectQuiet(rule, telegram(body, source));
    expectQuiet(rule, telegram(body));
    expectQuiet(rule, '5. Editorial Note\n\nThe talks began in May.1\n  1. On May 4.\n');
  });

  it('is quiet where a file number stands in a line of its own', () => {
    expectQuiet(
      rule,
      'The Ambassador in India (Ross) to the Secretary of State\n\n793.00/5–451: Telegram\n\nNew Delhi, May 4, 1951—2 p.m.\n\nText.1\n  1. Not printed.\n',
    );
  });
});

describe('source/malformed-label', () => {
  const rule = 'source/malformed-label';
  const note = (label: string): string => telegram(body, `${label} Department of State, Central Files. Secret.`);

  for (const label of [
    'Source;',
    'source:',
    'Sources:',
    'SOURCE:',
    'Source,',
    'Source :',
    'Soruce:',
    'Surce:',
    'Source',
    'Source—',
    'Source::',
    '5ource:',
    'ource:',
  ]) {
    it(`finds “${label}” and writes “Source:”`, () => {
      expectFindings(rule, note(`⟦${label}⟧`));
      expectFix(rule, note(label), note('Source:'));
    });
  }

  it('puts in the space that is missing', () => {
    expectFix(rule, telegram(body, 'Source:Department of State.'), telegram(body, 'Source: Department of State.'));
  });

  it('is quiet on the label, in brackets too, and on sentences', () => {
    expectQuiet(rule, note('Source:'));
    expectQuiet(rule, telegram(body, '[Source: Department of State, Central Files. Secret.]'));
    expectQuiet(rule, telegram(body, 'Sources in the Embassy reported the contrary.'));
    expectQuiet(rule, telegram(body, 'See the source text.'));
  });
});

describe('source/file-number', () => {
  const rule = 'source/file-number';
  const note = (number: string): string =>
    telegram(body, `Source: Department of State, Central Files, ${number}. Secret.`);

  for (const [wrong, why] of [
    ['794.5/19–2958', 'no month 19'],
    ['794.5/9–3158', 'September has no day 31'],
    ['794.5/0–2958', 'no month 0'],
    ['794.5/9–2985', '1985'],
    ['794.5/9–29588', 'too long'],
    ['611.94A/2–3058', 'February has no day 30'],
  ] as const) {
    it(`finds ${wrong}`, () => {
      expectMessage(expectFindings(rule, note(`⟦${wrong}⟧`)), why);
    });
  }

  it('is quiet on dates that exist and on numbers of other systems', () => {
    for (const right of [
      '794.5/9–2958',
      '396.1–GE/7–154',
      '793.00/2–2952',
      'POL 27 CYP',
      '123–Bowles',
      'NSC 5412/2',
      'E 1–1',
    ]) {
      expectQuiet(rule, note(right));
    }
  });

  it('takes the numbers of papers before 1944 for serial ones, and a dash between them for a range', () => {
    const paper = (year: number): string =>
      telegram('The reports (812.6363/12–28 and 817.812/712–14) are not printed.').replace('1958', String(year));
    expectQuiet(rule, paper(1927));
    expectFindings(rule, paper(1958).replace('812.6363/12–28', '⟦$&⟧').replace('817.812/712–14', '⟦$&⟧'));
    expectQuiet(rule, paper(1927).replace('Tokyo, May 4, 1927, 3 p.m.', 'Text of May 4, 1927.'));
  });

  it('leaves the papers of an agency alone', () => {
    expectQuiet(rule, telegram('The study (JCS 570/40–50) is not printed.'));
  });

  it('knows the digits of a marker', () => {
    const text = telegram('The memorandum (Central Files, 793.00/5–255[^2]) is enclosed.', source, 'Not printed.');
    expectQuiet(rule, text.replace('State1', 'State[^1]'));
  });
});

describe('source/date-mismatch', () => {
  const rule = 'source/date-mismatch';

  it('finds dates that are far apart, and points to the dateline', () => {
    const text = telegram(body, 'Source: Department of State, Central Files, ⟦794.5/9–458⟧. Secret.');
    expectMessage(expectFindings(rule, text), '1958-09-04', '1958-05-04', '123 days');
  });

  it('is quiet on a few days', () => {
    expectQuiet(rule, telegram(body, 'Source: Department of State, Central Files, 794.5/5–758. Secret.'));
  });
});

describe('source/classification', () => {
  const rule = 'source/classification';
  const note = (words: string): string =>
    telegram(
      body,
      `Source: Department of State, Central Files, 794.5/5–458. ${words}. Drafted by Secord; cleared by Frost.`,
    );

  for (const [wrong, right] of [
    ['Top ⟦Secert⟧', 'Top Secret'],
    ['⟦Confidental⟧; Priority', 'Confidential; Priority'],
    ['Secret; ⟦Piority⟧', 'Secret; Priority'],
    ['Secret; ⟦Naict⟧; Limit Distribution', 'Secret; Niact; Limit Distribution'],
    ['Secret; ⟦LimitDistribution⟧', 'Secret; Limit Distribution'],
    ['⟦SECERT⟧', 'SECRET'],
    ['⟦Tpo⟧ Secret', 'Top Secret'],
    ['Secret; Eyes ⟦Ony⟧', 'Secret; Eyes Only'],
  ] as const) {
    it(`finds ${wrong}`, () => {
      expectFindings(rule, note(wrong));
      expectFix(rule, note(wrong.replaceAll(/[⟦⟧]/g, '')), note(right));
    });
  }

  it('is quiet on what the volumes print', () => {
    for (const right of [
      'Top Secret; Eyes Only',
      'No classification marking',
      'Secret; Exdis',
      'Secret; Alpha; RYBAT',
      'Secret; Limdis-TOG',
      'Official Use Only',
      'Confidential; U.S. Officials Only',
      'Confidential; Informational',
      'Secret; Personally; Limited Distributions',
    ]) {
      expectQuiet(rule, note(right));
    }
  });
});
