import { expectFindings, expectFix, expectMessage, expectQuiet, telegram } from './fixture';

const rule = 'section/sequence';
const list = (...labels: readonly string[]): string =>
  telegram(labels.map((label) => `${label} The treaty is in order.\n`).join('\n'));

describe(rule, () => {
  it('finds a gap and names the label that is due', () => {
    const findings = expectFindings(rule, list('(1)', '(2)', '⟦(4)⟧', '(5)'));
    expectMessage(findings, '(4) follows (2)', '(3) is due');
  });

  it('finds labels alone on their line', () => {
    expectFindings(rule, telegram('(1)\n\nThe treaty.\n\n(2)\n\nThe bases.\n\n⟦(4)⟧\n\nThe forces.'));
  });

  it('finds a repeat', () => {
    expectFindings(rule, list('1.', '2.', '⟦2.⟧', '4.'));
    expectFindings(rule, list('a.', 'b.', '⟦b.⟧'));
  });

  it('finds one label misread, and not the next', () => {
    expectFindings(rule, list('1.', '2.', '⟦8.⟧', '4.', '5.'));
    expectFindings(rule, list('A.', 'B.', '⟦D.⟧', 'D.'));
  });

  it('blames the label that is wrong, not the one behind it', () => {
    expectFindings(rule, list('(1)', '⟦(1)⟧', '(3)'));
    expectFindings(rule, list('a.', 'b.', '⟦g.⟧', 'd.', 'e.'));
    expectFindings(rule, list('1.', '2.', '3.', '4.', '⟦2.⟧'));
  });

  it('corrects the label', () => {
    expectFix(rule, list('(1)', '(2)', '(4)'), list('(1)', '(2)', '(3)'));
    expectFix(rule, list('(a)', '(b)', '(d)'), list('(a)', '(b)', '(c)'));
  });

  it('is quiet on lists within lists and on a list that begins anew', () => {
    expectQuiet(rule, list('1.', 'a.', 'b.', '2.', 'a.', 'b.', 'c.', '3.'));
    expectQuiet(rule, list('1.', '2.', '1.', '2.', '3.'));
    expectQuiet(rule, list('I.', 'II.', 'III.', 'IV.', 'V.'));
  });

  it('goes on with the outer count behind a list within it', () => {
    expectQuiet(rule, list('1.', '1.', '2.', '3.', '2.', '3.'));
    expectQuiet(rule, list('1.', '2.', '3.', '2.', '3.', '4.', '5.', '4.'));
    expectFindings(rule, list('1.', '2.', '1.', '⟦5.⟧', '3.'));
    expectFindings(rule, list('1.', '1.', '2.', '3.', '⟦3.⟧', '5.'));
  });

  it('is quiet on a paragraph of another list between two of this', () => {
    expectQuiet(rule, list('1.', '2.', '3.', '4.', '2.', '5.', '6.'));
  });

  it('is quiet on points chosen from a longer list', () => {
    expectQuiet(rule, list('b)', 'd)', 'e)', 'g)'));
    expectQuiet(rule, telegram('[Extract]\n\n1. The treaty.\n\n2. The bases.\n\n4. The forces.'));
    expectQuiet(
      rule,
      telegram(
        '(1) The treaty.\n\n(2) The bases.\n\n(3) The forces.\n\n(4) Of the points of the report these concern Japan:\n\n(3) Fuel.\n\n(4) Food.',
      ),
    );
  });

  it('is quiet on a label that is repeated for each part of its paragraph', () => {
    expectQuiet(rule, telegram('1. The treaty.\n\n2. A. The bases.\n\n2. C. The forces.\n\n3. The costs.'));
  });

  it('is quiet where the text says that something was left out', () => {
    const between = (words: string): string =>
      telegram(`1. The treaty.\n\n2. The bases.\n\n${words}\n\n4. The forces.`);
    expectQuiet(rule, between('[1 paragraph (7 lines) not declassified]'));
    expectQuiet(rule, between('. . . . . . .'));
    expectQuiet(rule, between('[Here follows discussion of other matters.]'));
    expectQuiet(rule, between('The bases will be closed. . . .'));
    expectQuiet(rule, between('The bases will be closed. * * *'));
    expectFindings(rule, between('The bases will be closed.').replace('4.', '⟦4.⟧'));
  });

  it('is quiet where the label that is missing runs in with a paragraph', () => {
    expectQuiet(rule, telegram('1. The treaty.\n\n2. The bases; 3. the forces.\n\n4. The costs.'));
    expectQuiet(rule, telegram('1. The treaty.\n\n2. The bases.\n\n3.WE agree.\n\n4. The costs.'));
  });

  it('is quiet on one paragraph for several labels', () => {
    expectQuiet(rule, telegram('1. The treaty.\n\n2. and 3. The bases and the forces.\n\n4. The costs.'));
    expectFindings(rule, telegram('1. The treaty.\n\n2. and the bases.\n\n⟦4.⟧ The costs.'));
  });

  it('is quiet where the editors have marked the slip of the paper', () => {
    expectQuiet(rule, telegram('1. The treaty.\n\n2. The bases.\n\n2. [sic] The forces.'));
  });
});
