import assert from 'node:assert/strict';
import { parseGlossary } from '../../../server/glossary/glossary';
import { expandTerm, personsNamed } from '../../../server/glossary/look-up';
import { personsInPosition } from '../../../server/glossary/positions';

const persons = `\ufeffBerg, Lars, Norwegian Ambassador to the United States\r
Berg, General Olaf P., Jr., Commander of Norwegian forces

Straight, Michael, Ambassador to Norway until May 1958
Haakon, King of Norway
`;

describe('a glossary', () => {
  it('has one name and description a line', () => {
    const read = parseGlossary(persons, 'persons');
    assert.deepEqual(read?.persons, [
      { surname: 'Berg', name: 'Berg, Lars', description: 'Norwegian Ambassador to the United States' },
      { surname: 'Berg', name: 'Berg, General Olaf P., Jr.', description: 'Commander of Norwegian forces' },
      { surname: 'Straight', name: 'Straight, Michael', description: 'Ambassador to Norway until May 1958' },
      { surname: 'Haakon', name: 'Haakon', description: 'King of Norway' },
    ]);
    assert.deepEqual(parseGlossary('', 'terms'), { terms: [], persons: [] });
  });

  it('is none where the lines are not of that form', () => {
    assert.equal(parseGlossary('{\n"a": 1\n}\n', 'terms'), undefined);
    assert.equal(parseGlossary('GIF\0a, b\n', 'persons'), undefined);
  });

  it('is looked up before the built-in list', () => {
    const own = parseGlossary('GOI, Government of Iceland\nXYZ, an office of ours\n', 'terms');
    assert.ok(own);
    assert.equal(expandTerm(own, 'GOI')?.meaning, 'Government of Iceland');
    assert.equal(expandTerm(own, 'XYZs')?.form, 'XYZ');
    assert.equal(expandTerm(own, 'Niact')?.form, 'Niact');
    assert.equal(expandTerm(own, 'plain'), undefined);
  });

  it('finds persons by surname and by position', () => {
    const read = parseGlossary(persons, 'persons');
    assert.ok(read);
    assert.equal(personsNamed(read, 'Berg').length, 2);
    assert.deepEqual(
      personsInPosition(read, 'Ambassador in Norway').map(({ surname }) => surname),
      ['Straight'],
    );
    assert.deepEqual(personsInPosition(read, 'Ambassador in Nor'), []);
  });
});
