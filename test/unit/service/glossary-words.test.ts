import assert from 'node:assert/strict';
import { joinGlossaries, parseGlossary } from '../../../server/glossary/glossary';
import { declaration } from '../../../server/service/declaration';
import { definition } from '../../../server/service/definition';
import { documentHighlights, references } from '../../../server/service/references';
import { fixtureUri, open } from '../../fixture';

const terms = 'file:///volume/sample.terms.txt';
const persons = 'file:///volume/sample.persons.txt';
const glossary = joinGlossaries(
  [
    parseGlossary('\n  GOI, Government of Iceland\n', 'terms', terms),
    parseGlossary(
      'Berg, Lars, Ambassador to Denmark\nBerg, Olaf, General\nStraight, Michael, Ambassador to Norway\n',
      'persons',
      persons,
    ),
  ].filter((one) => one !== undefined),
);

function line(uri: string, at: number, start: number, end: number) {
  return { uri, range: { start: { line: at, character: start }, end: { line: at, character: end } } };
}

describe('a word that the glossary explains', () => {
  it('leads to its line, and so does what it is declared by', () => {
    const { document, position, ranges } = open('The ⟦G|OI⟧ agrees.');
    for (const ask of [definition, declaration]) {
      const [link, ...more] = ask(document, position, undefined, glossary);
      assert.ok(link);
      assert.deepEqual(more, []);
      assert.deepEqual(link.originSelectionRange, ranges[0]);
      assert.deepEqual({ uri: link.targetUri, range: link.targetSelectionRange }, line(terms, 1, 2, 5));
    }
  });

  it('leads to everybody of a shared surname, and to who held a position', () => {
    const linesOf = (marked: string) => {
      const { document, position } = open(marked);
      return definition(document, position, undefined, glossary).map(({ targetRange }) => targetRange.start.line);
    };
    assert.deepEqual(linesOf('I asked B|erg.'), [0, 1]);
    assert.deepEqual(linesOf('I asked the Ambassador in Nor|way.'), [2]);
    assert.deepEqual(linesOf('The Niac|t is built in, and in no list.'), []);
    assert.deepEqual(linesOf('I asked no|body.'), []);
  });

  it('is found wherever it stands, as a word', () => {
    const { document, position, ranges } = open(
      '1. Editorial Note\n\n⟦B|erg⟧ wrote of Bergen and the Bergs.\n\n2. Editorial Note\n\n⟦Berg⟧’s aide saw STRABerg and ⟦Berg⟧[^1].\n',
    );
    const uses = ranges.map((range) => ({ uri: fixtureUri, range }));
    assert.deepEqual(references(document, position, false, undefined, glossary), uses);
    assert.deepEqual(references(document, position, true, undefined, glossary), [
      line(persons, 0, 0, 4),
      line(persons, 1, 0, 4),
      ...uses,
    ]);
    assert.deepEqual(
      documentHighlights(document, position, undefined, glossary).map(({ range }) => range),
      ranges,
    );
  });

  it('is found as a plural too, and where the list is built in', () => {
    const { document, position, ranges } = open('Your ⟦Em|btel⟧ and two ⟦Embtels⟧ crossed EMBTELX.');
    assert.deepEqual(
      references(document, position, true).map(({ range }) => range),
      ranges,
    );
  });

  it('counts in the encoding of the client', () => {
    const list = parseGlossary('Évian, town in France\n', 'terms', terms);
    assert.ok(list);
    const { document, position } = open('In Év|ian.', { encoding: 'utf-8' });
    assert.equal(definition(document, position, undefined, list)[0]?.targetRange.end.character, 6);
  });
});

describe('the declaration', () => {
  it('of a marker and of its note’s number is the note’s number', () => {
    const text = '1. Letter From the Consul\n\nDear Sir:[^1]\nStraight\n  1. Not printed.\n';
    for (const marked of [text.replace('[^1]', '[|^1]'), text.replace('  1.', '  |1.')]) {
      const { document, position } = open(marked);
      const [link] = declaration(document, position);
      assert.deepEqual(link?.targetSelectionRange.start, { line: 4, character: 2 });
    }
  });

  it('of plain words is none', () => {
    const { document, position } = open('Dear |Sir:');
    assert.deepEqual(declaration(document, position), []);
  });
});
