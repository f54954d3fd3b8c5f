import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatDocument } from '../../server/service/formatting';
import type { TelegramDocument } from '../../server/service/telegram-document';
import { absent, hasCorpus, readPublished, volumeIds } from '../corpus/published-volumes';
import { openText, withEdits } from '../fixture';
import { transcription } from './transcription';

/** The words of a text, with the signs that formatting may write for others. */
function wordsOf(text: string): string {
  return text.replaceAll(/[“”]/gu, '"').replaceAll(/[‘’]/gu, "'").replaceAll('–', '-').replaceAll(/\s/gu, '');
}

/** Each document by its number, and the words of the note that each marker calls. */
function readingOf({ volume }: TelegramDocument): unknown {
  return volume.entries.map(({ document: { tree, title, markers } }) => [
    title?.number,
    markers.map(({ label, note }) => [label, note]),
    tree.notes.map(({ number }) => number),
  ]);
}

function assertFormats(text: string): void {
  const document = openText(text);
  const after = openText(withEdits(document, formatDocument(document)));
  assert.equal(wordsOf(after.volume.text), wordsOf(text));
  assert.deepEqual(readingOf(after), readingOf(document));
  assert.deepEqual(formatDocument(after), []);
}

describe('formatting', function () {
  this.timeout(60_000);

  it('changes no word and no reading, and once is enough', () => {
    fc.assert(fc.property(transcription, assertFormats), { numRuns: 300 });
  });

  it('nor in documents of the published volumes that were pasted badly', function () {
    if (!hasCorpus) {
      console.log(`      ${absent}`);
      this.skip();
    }
    for (const id of volumeIds()) {
      const { documents } = readPublished(id);
      for (let at = 5; at < documents.length; at += 37) {
        const { text } = documents[at]!;
        assertFormats(text);
        assertFormats(text.replaceAll(/\n{2,}/gu, '\n'));
        assertFormats(text.replaceAll('–', '-').replaceAll('\n', ' \n\n').replaceAll('] ', ']'));
      }
    }
  });
});
