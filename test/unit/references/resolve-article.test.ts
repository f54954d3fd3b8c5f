import assert from 'node:assert/strict';
import { parseVolume } from '../../../server/volume/parse-volume';
import { resolveArticle } from '../../../server/volume/resolve-article';

const draft = (number: number, articles: readonly string[], words = 'We discussed it.'): string =>
  `${number}. Telegram From the Embassy in Norway to the Department of State\n\nOslo, May ${number}, 1958.\n\n${words}\n\n${articles.map((one) => `Article ${one}. The parties agree.\n`).join('\n')}`;

/** The document and line of the article that each reference in the first document leads to; its own labels aside. */
function targets(...documents: readonly string[]): readonly (string | undefined)[] {
  const volume = parseVolume(`${documents.join('\n')}\n`);
  const { references } = volume.entries[0]!.document;
  return references.flatMap((reference) => {
    if (reference.kind !== 'article') return [];
    const found = resolveArticle(volume, 0, reference);
    const isLabel =
      found?.place === 0 &&
      found.article.selection.start <= reference.start &&
      reference.end <= found.article.selection.end + 1;
    if (isLabel) return [];
    const entry = found && volume.entries[found.place];
    const words = entry?.document.tree.text.slice(found?.article.selection.start, found?.article.selection.end);
    return [found === undefined ? undefined : `${entry?.document.tree.heading?.number ?? ''}: ${words ?? ''}`];
  });
}

describe('a reference to an article', () => {
  it('leads to the article of the same document, by its value', () => {
    assert.deepEqual(targets(draft(1, ['V', 'VI'], 'He objects to Article VI and to Article 5.')), [
      '1: Article VI',
      '1: Article V',
    ]);
  });

  it('leads to the only other document that has the article', () => {
    const asking = draft(1, [], 'He objects to Article VI.');
    assert.deepEqual(targets(asking, draft(2, ['V', 'VI'])), ['2: Article VI']);
    assert.deepEqual(targets(asking, draft(2, ['V', 'VI']), draft(3, ['VI'])), [undefined]);
    assert.deepEqual(targets(asking, draft(2, ['V'])), [undefined]);
  });

  it('leads nowhere where another instrument is named', () => {
    assert.deepEqual(targets(draft(1, ['VI'], 'As in Article VI of the United Nations Charter, he said.')), [
      undefined,
    ]);
  });
});
