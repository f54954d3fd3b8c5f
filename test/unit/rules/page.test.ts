import assert from 'node:assert/strict';
import { expectFindings, expectFix, expectMessage, expectQuiet, telegram } from './fixture';

describe('page/malformed-break', () => {
  const rule = 'page/malformed-break';
  const within = (text: string): string => telegram(`With respect to the ${text} use of these bases he agreed.`);

  for (const wrong of [
    ...[
      '[Pgae 89]',
      '[page 89]',
      '[PAGE 89]',
      '[Page  89]',
      '[Page89]',
      '[ Page 89]',
      '[Page 89 ]',
      '[Pag 89]',
      '[Pages 89]',
    ],
    ...[
      '(Page 89]',
      '[Page 89)',
      '{Page 89]',
      '[Page 89.]',
      '[p. 89]',
      '[Page: 89]',
      '[Page 8O]',
      '[Page l9]',
      'Page 89]',
      '[Page]',
      '[Page ?]',
      '[Pa ge 89]',
      '[Rage 89]',
      '[Page-89]',
      '[Page #89]',
      '[Page 8g]',
      '[[Page 89]]',
      '<Page 89>',
      '[Page 89[',
    ],
  ]) {
    it(`finds ${wrong}`, () => {
      expectFindings(rule, within(`⟦${wrong}⟧`));
    });
  }

  it('finds a break without its closing bracket, up to its number', () => {
    const findings = expectFindings(rule, within('⟦[Page 89⟧'));
    expectMessage(findings, 'closing bracket is missing', '[Page 89]');
  });

  it('finds a number alone on its line', () => {
    expectFindings(rule, telegram('He agreed.\n\n⟦Page 89⟧\n\nHe left.'));
    expectFindings(rule, telegram('He agreed.\n\n⟦(Page 89)⟧\n\nHe left.'));
  });

  it('finds one without brackets where just that page is due', () => {
    const around = (words: string): string => within(`[Page 88] He ${words} left. [Page 90]`);
    expectFindings(rule, around('⟦Page 89⟧'));
    expectFindings(rule, around('⟦[89]⟧'));
    expectFindings(rule, around('⟦(Page 89)⟧'));
    expectQuiet(rule, around('Page 34'));
    expectFindings(rule, within('⟦[Page I]⟧ He left. [Page 2]'));
  });

  it('repairs what can be told', () => {
    expectFix(rule, within('[Pgae 89]'), within('[Page 89]'));
    expectFix(rule, within('[Page 89'), within('[Page 89]'));
    expectFix(rule, within('Page 89]'), within('[Page 89]'));
    expectFix(rule, within('[Page 8O]'), within('[Page 80]'));
    expectFix(rule, within('[page xiv]'), within('[Page xiv]'));
  });

  it('offers nothing for a number that is lost', () => {
    assert.deepEqual(expectFindings(rule, within('⟦[Page]⟧'))[0]?.fixes, []);
  });

  it('takes a page far from those around it for one of a book that is cited', () => {
    const among = (words: string): string => telegram(`Text.\n\n[Page 401]\n\n${words}\n\n[Page 402]\n\nMore.`);
    expectQuiet(rule, among('The treaty [p. 89] and its annex [page 1402] are in force.'));
    expectFindings(rule, telegram('Text.\n\n[Page 401]\n\nHe left ⟦[page 402]⟧ Oslo.\n\n[Page 403]\n\nMore.'));
  });

  it('leaves breaks, remarks of the editors and plain references alone', () => {
    expectQuiet(rule, within('[Page 89]'));
    expectQuiet(rule, within('[Page xiv]'));
    expectQuiet(rule, within('[Page S–1]'));
    expectQuiet(rule, within('[Page 2 of the memorandum is missing.]'));
    expectQuiet(rule, within('(see page 89) [1 page of source text not declassified] [paper] [p. 3 of the enclosure]'));
  });

  it('is the only rule to report the bracket', () => {
    expectQuiet('insertion/unbalanced-bracket', within('[Page 89'));
    expectQuiet('insertion/unbalanced-bracket', within('Page 89]'));
  });
});

describe('page/order', () => {
  const rule = 'page/order';
  const pages = (...numbers: readonly string[]): string =>
    telegram(numbers.map((number) => `He agreed.\n\n${number}\n\n`).join('') + 'He left.');

  it('finds a repeated page and points to the first', () => {
    const [finding] = expectFindings(rule, pages('[Page 11]', '⟦[Page 11]⟧', '[Page 12]'));
    assert.equal(finding?.severity, 'warning');
    assert.match(finding.message, /begins twice/);
    assert.equal(finding.related?.length, 1);
  });

  it('finds a step back', () => {
    expectFindings(rule, pages('[Page 11]', '[Page 12]', '⟦[Page 9]⟧', '[Page 14]'));
  });

  it('blames the page that stands out', () => {
    expectFindings(rule, pages('[Page 11]', '⟦[Page 112]⟧', '[Page 13]', '[Page 14]'));
  });

  it('blames the page that leaps ahead, also behind a lost break', () => {
    expectFindings(rule, pages('[Page 11]', '⟦[Page 112]⟧', '[Page 13]'));
    expectFindings(rule, pages('[Page 11]', '⟦[Page 21]⟧', '[Page 13]', '[Page 15]').replace('[Page 15]', 'End.'));
  });

  it('hints at a gap', () => {
    const [finding] = expectFindings(rule, pages('[Page 11]', '⟦[Page 14]⟧'));
    assert.equal(finding?.severity, 'hint');
    assert.match(finding.message, /pages 12 to 13 are missing/);
  });

  it('counts roman pages for themselves', () => {
    expectQuiet(rule, pages('[Page xiv]', '[Page xv]', '[Page 1]', '[Page 2]'));
    expectFindings(rule, pages('[Page xiv]', '⟦[Page xiii]⟧'));
  });

  it('lets each paper of an on-line volume have pages of its own', () => {
    const paper = (number: number): string =>
      `${number}. Memorandum of Conversation1\n\nTokyo, May ${number}, 1971.\n\n[Page 1]\n\nText.\n\n[Page 2]\n\nMore.\n  1. Source: National Archives.\n\n`;
    expectQuiet(rule, [1, 2, 3].map(paper).join(''));
  });

  it('overlooks the break that is lost in a heading', () => {
    const paper = (number: number, page: number): string =>
      `${number}. Memorandum of Conversation1\n\nTokyo, May ${number}, 1958.\n\nText.\n\n[Page ${page}]\n\nMore.\n  1. Source: Department of State.\n\n`;
    expectQuiet(rule, paper(1, 5) + paper(2, 7) + paper(3, 9));
  });
});
