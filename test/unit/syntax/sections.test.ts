import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/syntax/parse-document';
import type { Section } from '../../../server/syntax/tree';

/** Labels, those of a section's own parts in brackets behind it: `1.[a. b.] 2.` */
function outline(...paragraphs: readonly string[]): string {
  const show = (sections: readonly Section[]): string =>
    sections.map(({ label, children }) => (children.length > 0 ? `${label}[${show(children)}]` : label)).join(' ');
  return show(parseDocument(`1. Letter From A to B\n\n${paragraphs.join('\n\n')}\n`).sections);
}

describe('sections', () => {
  it('keep a label with a misprint in its list, where the next one goes on', () => {
    assert.equal(
      outline('1. He came.', 'a. Cotton.', 'b. Rice.', 'g. Tin.', 'd. Jute.', '2. He left.'),
      '1.[a. b. g. d.] 2.',
    );
    assert.equal(outline('(a) Cotton.', '(b) Rice.', '(i) Tin.', '(d) Jute.'), '(a) (b) (i) (d)');
  });

  it('go on from h to i', () => {
    assert.equal(outline('h. He came.', 'i. He left.', 'j. He came again.'), 'h. i. j.');
    assert.equal(outline('h. Edwin came alone.'), '');
  });

  it('have labels in every style, opening a paragraph', () => {
    for (const [one, two] of [
      ['1.', '2.'],
      ['(1)', '(2)'],
      ['1)', '2)'],
      ['A.', 'B.'],
      ['a.', 'b.'],
      ['(a)', '(b)'],
      ['a)', 'b)'],
      ['I.', 'II.'],
      ['(i)', '(ii)'],
      ['[1]', '[2]'],
      ['A—', 'B—'],
    ] as const) {
      assert.equal(outline(`${one} He came.`, `${two} He left.`), `${one} ${two}`);
    }
  });

  it('have labels alone on a line, and the next paragraph names them', () => {
    const tree = parseDocument('1. Letter From A to B\n\n(1)\n\nHe came.\n\n(2)\nHe left.\n');
    assert.deepEqual(
      tree.sections.map(({ label, title, alone }) => [label, title, alone]),
      [
        ['(1)', 'He came.', true],
        ['(2)', 'He left.', true],
      ],
    );
  });

  it('nest', () => {
    assert.equal(
      outline('1. He came.', '(a) By sea.', '(b) By air.', '2. He left.', '(a) By night.'),
      '1.[(a) (b)] 2.[(a)]',
    );
    assert.equal(
      outline('I. He came.', 'A. By sea.', '1. Early.', '2. Late.', 'B. By air.', 'II. He left.'),
      'I.[A.[1. 2.] B.] II.',
    );
  });

  it('may begin together in one paragraph', () => {
    assert.equal(outline('1. (a) He came.', '(b) He left.', '2. He wrote.'), '1.[(a) (b)] 2.');
  });

  it('take “i” for a letter behind h, for a numeral elsewhere', () => {
    const letters = 'abcdefghij'.split('').map((letter) => `${letter}. Goods.`);
    assert.equal(outline(...letters), 'a. b. c. d. e. f. g. h. i. j.');
    assert.equal(outline('a. Ships.', 'i. Old.', 'ii. New.', 'b. Mines.'), 'a.[i. ii.] b.');
  });

  it('may count anew at their level', () => {
    assert.equal(outline('1. He came.', '2. He left.', '1. He wrote.', '2. He read.'), '1. 2. 1. 2.');
  });

  it('skip and go back where their count is open', () => {
    assert.equal(outline('(1) He came.', '(2) He left.', '(4) He wrote.'), '(1) (2) (4)');
    assert.equal(outline('1. He came.', '3. He left.', '2. He wrote.'), '1. 3. 2.');
  });

  it('have no initials for labels', () => {
    assert.equal(outline('J. Edgar Rowe said so.', 'He left.'), '');
    assert.equal(outline('1. He came.', 'M. Sato said so.'), '1.');
  });

  it('have no labels that are glued to a word, years or amounts', () => {
    for (const text of [
      'U.S. ships came.',
      '1.5 tons came.',
      '1957. A bad year.',
      '200. Ships.',
      '(sic) he said.',
      'Mr. Rowe came.',
    ])
      assert.equal(outline(text), '', text);
  });

  it('reach to the next of their level, and the last to the end of the body', () => {
    const text = '1. Letter From A to B\n\n1. He came.\n\nBy sea.\n\n2. He left.\nRowe\n  1. Not printed.\n';
    assert.deepEqual(
      parseDocument(text).sections.map(({ start, end }) => text.slice(start, end)),
      ['1. He came.\n\nBy sea.', '2. He left.\nRowe'],
    );
  });

  it('do not begin behind the list of notes', () => {
    const text = '1. Letter From A to B\n\nHe came.\n  1. Source: Files.\n\nA. He left\n';
    assert.deepEqual(parseDocument(text).sections, []);
  });

  it('show no more than their opening words', () => {
    const [section] = parseDocument(`1. Letter From A to B\n\n1. ${'He said so again. '.repeat(9)}\n`).sections;
    assert.match(section?.title ?? '', /^He said .{50,80}…$/);
  });

  it('are articles of a treaty, alone or with text', () => {
    assert.equal(
      outline('Article IV–Substitute “ships” for “boats”.', 'Article V', 'Boats may land.'),
      'Article IV Article V',
    );
    assert.equal(
      outline('1. We propose:', 'Article 4. Boats may land.', 'Article 5. They leave.', '2. We add:'),
      '1.[Article 4 Article 5] 2.',
    );
    assert.equal(outline('“Article XII bis. Boats may land.'), 'Article XII bis');
  });

  it('are no articles that a sentence mentions', () => {
    for (const text of [
      'Article IV, as amended, lets boats land.',
      'Article IV and Article V are one.',
      'Article IIX lets boats land.',
      'Articles IV and V are one.',
      'Article IV’s text is lost.',
      'Article by Rowe in the Times.',
    ])
      assert.equal(outline(text), '', text);
  });

  it('are attachments, which close all before them', () => {
    assert.equal(outline('1. He came.', 'Tab A', '1. He left.', 'Tab B'), '1. Tab A[1.] Tab B');
    for (const line of [
      '[Attachment]',
      'Enclosure 1',
      'Annex',
      'Appendix B',
      '[Enclosure]',
      'ANNEX II',
      '[Tab A–1]',
      'Attachment 3',
    ]) {
      assert.equal(outline(line, 'He left.'), line.replaceAll(/[[\]]/g, ''));
    }
    assert.equal(parseDocument('1. Letter From A to B\n\nTab A—Draft Reply\n').sections[0]?.title, 'Draft Reply');
  });

  it('are no attachments that a sentence mentions', () => {
    for (const text of [
      'Annex which he sent',
      'attachment',
      'Tab A was sent with it.',
      'Tablets came.',
      'Annex A. He sent it.',
    ])
      assert.equal(outline(text), '', text);
  });
});
