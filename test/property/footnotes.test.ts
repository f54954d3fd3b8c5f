import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { deleteFootnote } from '../../server/service/delete-footnote';
import { insertFootnote } from '../../server/service/insert-footnote';
import type { TelegramDocument } from '../../server/service/telegram-document';
import type { AnalyzedDocument } from '../../server/volume/analyzed-document';
import { absent, hasCorpus, readPublished, volumeIds } from '../corpus/published-volumes';
import { openText, withEdits } from '../fixture';
import { transcription } from './transcription';

/** What a note says, by the markers that call it: without the figures, which the edits count on. */
function calls({ markers, tree }: AnalyzedDocument): readonly string[] {
  return markers.flatMap(({ note }) => {
    const called = note === undefined ? undefined : tree.notes[note - 1];
    return called === undefined ? [] : [wordsOf(tree.text.slice(called.content.start, called.content.end))];
  });
}

/** The text without all that an edit of footnotes may touch: figures and their full stops, markers, spaces. */
function wordsOf(text: string): string {
  return text.replaceAll(/\[\^\d+\]|[\d⁰¹²³⁴-⁹*†‡§¶.\s]/gu, '');
}

/** How often the edit was made, and not refused with a reason. */
interface Count {
  made: number;
  rewritten: number;
  all: number;
}

function writtenOut(text: string): number {
  return text.split('[^').length;
}

/**
 * Inserts a footnote at the `offset` of the file in its document at `index`, and deletes it again. After the first every
 * marker has its note and the new marker the new one; after the second the text is as it was.
 */
function insertAndDelete(document: TelegramDocument, index: number, offset: number, count: Count): void {
  count.all++;
  const { volume, positions } = document;
  const before = volume.entries[index]!.document;
  const answer = insertFootnote(document, positions.positionAt(offset));
  if (answer?.kind !== 'edits') return;
  count.made++;
  const text = withEdits(document, answer.edits);
  const after = openText(text);
  const place = `at ${offset}: ${volume.text.slice(offset - 20, offset)}|${volume.text.slice(offset, offset + 20)}`;
  assert.equal(after.volume.entries.length, volume.entries.length, place);
  const { tree, markers } = after.volume.entries[index]!.document;
  const line = answer.caret!.line - after.positions.positionAt(after.volume.entries[index]!.offset).line;
  const fresh = tree.notes.findIndex(({ start }) => tree.lines.lineAt(start) === line);
  assert.notEqual(fresh, -1, place);
  const own = markers.filter(({ note }) => note === fresh + 1);
  assert.equal(own.length, 1, place);
  const others = calls({ ...after.volume.entries[index]!.document, markers: markers.filter((one) => one !== own[0]) });
  assert.deepEqual(others, calls(before), place);
  assert.equal(wordsOf(text), wordsOf(volume.text), place);

  const deletion = deleteFootnote(
    after,
    after.positions.positionAt(after.volume.entries[index]!.offset + own[0]!.start),
  );
  assert.ok(deletion?.kind === 'edits', place);
  const back = withEdits(after, deletion.edits);
  if (writtenOut(text) <= writtenOut(volume.text) + 1) assert.equal(back, volume.text, place);
  else {
    // A marker that had to be written out, since its next number would be misread, stays so.
    count.rewritten++;
    assert.equal(wordsOf(back), wordsOf(volume.text), place);
  }
}

/** An offset between heading and notes of the document; undefined where there is nothing between them. */
function bodyOf(
  document: TelegramDocument,
  index: number,
): { readonly start: number; readonly end: number } | undefined {
  const { offset, document: entry } = document.volume.entries[index]!;
  const start = entry.tree.heading?.end ?? 0;
  const end = entry.tree.notes[0]?.start ?? entry.tree.text.length;
  return end > start + 1 ? { start: offset + start + 1, end: offset + end } : undefined;
}

/** Tries some places in the body of the document, of which nearly all must take a footnote: the same ones every time. */
function tryBody(document: TelegramDocument, index: number, runs: number, count: Count): void {
  const body = bodyOf(document, index);
  if (body === undefined) return;
  const places = fc.integer({ min: body.start, max: body.end - 1 });
  fc.assert(
    fc.property(places, (offset) => {
      insertAndDelete(document, index, offset, count);
    }),
    { numRuns: runs, seed: index },
  );
}

describe('a footnote inserted anywhere in the body and deleted again', function () {
  this.timeout(120_000);
  const samples = join(import.meta.dirname, '../../samples');
  for (const name of readdirSync(samples).filter((file) => file.endsWith('.telegram'))) {
    // In a file with faults an edit may mend what another fault hides.
    if (name === 'twenty-faults.telegram') continue;
    it(`leaves ${name} as it was`, () => {
      const document = openText(readFileSync(join(samples, name), 'utf8'));
      const count = { made: 0, rewritten: 0, all: 0 };
      document.volume.entries.forEach((_, index) => {
        tryBody(document, index, 25, count);
      });
      assert.ok(count.made > 0.75 * count.all, `${count.made} of ${count.all} made`);
    });
  }

  it('leaves documents of the published volumes as they were', function () {
    if (!hasCorpus) {
      console.log(`      ${absent}`);
      this.skip();
    }
    const count = { made: 0, rewritten: 0, all: 0 };
    for (const id of volumeIds()) {
      const { documents } = readPublished(id);
      for (let at = 3; at < documents.length; at += 23) {
        const document = openText(documents[at]!.text);
        if (document.volume.entries.length === 1) tryBody(document, 0, 4, count);
      }
    }
    assert.ok(count.all > 200 && count.made > 0.85 * count.all, `${count.made} of ${count.all} made`);
    assert.ok(count.rewritten < 0.03 * count.all, `${count.rewritten} of ${count.all} wrote out other markers`);
  });

  it('makes nothing throw, whatever the text', () => {
    fc.assert(
      fc.property(transcription, fc.nat(), (text, at) => {
        const document = openText(text);
        const position = document.positions.positionAt(at % (text.length + 1));
        for (const answer of [insertFootnote(document, position), deleteFootnote(document, position)]) {
          if (answer?.kind === 'edits') openText(withEdits(document, answer.edits));
        }
      }),
      { numRuns: 300 },
    );
  });
});
