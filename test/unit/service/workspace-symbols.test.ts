import assert from 'node:assert/strict';
import { parseGlossary } from '../../../server/glossary/glossary';
import { personSymbols, workspaceSymbols } from '../../../server/service/workspace-symbols';
import { openText } from '../../fixture';
import { volume } from './telegrams';

const document = openText(volume);
const names = (query: string, limit = 100) => workspaceSymbols(document, query, limit).map(({ name }) => name);
const telegram = '41. Telegram From the Embassy in Norway to the Department of State';

describe('workspace symbols', () => {
  it('are documents by number and by the words of their headings', () => {
    assert.deepEqual(names('d42'), ['42. Editorial Note']);
    assert.deepEqual(names('41'), [telegram]);
    assert.deepEqual(names('norway TELEGRAM'), [telegram]);
    assert.deepEqual(names(''), [telegram, '42. Editorial Note']);
  });

  it('are articles, which name their document', () => {
    const [article] = workspaceSymbols(document, 'article iv', 100);
    assert.match(article?.name ?? '', /^Article IV/u);
    assert.equal(article?.containerName, telegram);
  });

  it('are persons at their first place in the text', () => {
    const glossary = parseGlossary('Straight, Michael, Ambassador\nNobody, Ned, absent\n', 'persons');
    assert.ok(glossary);
    const [person] = personSymbols(document, glossary, 'straight');
    assert.equal(person?.name, 'Straight, Michael');
    assert.deepEqual(personSymbols(document, glossary, 'nobody'), []);
    assert.deepEqual(personSymbols(document, glossary, 's'), []);
  });

  it('are none for other words, and no more than the limit', () => {
    assert.deepEqual(names('nothing of the kind'), []);
    assert.equal(names('', 1).length, 1);
    assert.deepEqual(workspaceSymbols(openText(''), '', 100), []);
  });
});
