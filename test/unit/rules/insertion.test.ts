import assert from 'node:assert/strict';
import { expectFindings, expectFix, expectMessage, expectQuiet, source, telegram } from './fixture';

describe('insertion/unbalanced-bracket', () => {
  const rule = 'insertion/unbalanced-bracket';

  it('finds a bracket that does not close', () => {
    expectMessage(
      expectFindings(rule, telegram('Text follows: ⟦[⟧5 lines not declassified He agreed.')),
      'does not close',
    );
  });

  it('finds a bracket that closes unopened', () => {
    expectMessage(
      expectFindings(rule, telegram('Text follows: 5 lines not declassified⟦]⟧ He agreed.')),
      'was not opened',
    );
  });

  it('closes a standard insertion where its words end', () => {
    expectFix(
      rule,
      telegram('Text follows: [5 lines of source text not declassified He agreed.'),
      telegram('Text follows: [5 lines of source text not declassified] He agreed.'),
    );
  });

  it('knows the bracket that sets off the number of a despatch in old print', () => {
    expectQuiet(rule, telegram('No. 42.] Legation of the United States, Christiania, May 4, 1862.'));
    expectQuiet(rule, telegram('He sends this.\n\n[Page 12]\n\nNo. 7. Confidential.]\n\nSir: He agreed.'));
    expectQuiet(rule, telegram('Greek Series, No. 5.]'));
    expectFindings(rule, telegram('Inclosure No. 1.⟦]⟧'));
    expectFindings(rule, telegram('He refers to No. 42.⟦]⟧ He agreed.'));
  });

  it('joins the halves of a note that its numbered points have cut in two', () => {
    expectQuiet(rule, telegram('He agreed.2', source, '[The points are: to wait,', 'and to agree.]'));
  });

  it('lets brackets span paragraphs, but not notes', () => {
    expectQuiet(
      rule,
      telegram('[Here follows a summary of the session.\n\nIt was brief [sic] and friendly.]\n\nHe agreed.'),
    );
    expectFindings(rule, telegram('He agreed.2', source, '⟦[⟧Footnote in the source text.', '[Dated May 4.]'));
  });
});

describe('insertion/unknown', () => {
  const rule = 'insertion/unknown';

  for (const [wrong, right] of [
    ['[5 lines of source text not declasified]', '[5 lines of source text not declassified]'],
    ['[less that 1 line of source text not declassified]', '[less than 1 line of source text not declassified]'],
    ['[2 lnies not declassified]', '[2 lines not declassified]'],
    ['[nmae not declassified]', '[name not declassified]'],
    ['[garbel]', '[garble]'],
    ['[sci]', '[sic]'],
    ['[Here folows a list of those present.]', '[Here follows a list of those present.]'],
    ['[Omited here is a list of those present.]', '[Omitted here is a list of those present.]'],
    ['[2 cryptonyms not declasified]', '[2 cryptonyms not declassified]'],
  ] as const) {
    it(`finds ${wrong}`, () => {
      const [finding] = expectFindings(rule, telegram(`He agreed. ⟦${wrong}⟧ He left.`));
      assert.equal(finding?.severity, 'hint');
      expectFix(rule, telegram(`He agreed. ${wrong} He left.`), telegram(`He agreed. ${right} He left.`));
    });
  }

  it('is quiet on what the volumes print, and on words that the editors supply', () => {
    for (const right of [
      ...[
        '5 lines of source text not declassified',
        '2–1/2 lines not declassified',
        'less than 1 line not declassified',
        'name not declassified',
      ],
      ...[
        '1 paragraph (3 lines) not declassified',
        'place and date not declassified',
        'sic',
        'garble',
        'of',
        'not?',
        'illegible',
        'line',
        'names',
      ],
      ...[
        'Here follow two paragraphs on other matters.',
        'Omitted here is a list of names.',
        'Mr. Yamada said so.',
        'the 2 men',
      ],
    ]) {
      expectQuiet(rule, telegram(`He agreed. [${right}] He left.`));
    }
  });
});
