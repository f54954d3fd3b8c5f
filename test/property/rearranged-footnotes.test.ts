import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { Marker } from '../../server/footnotes/marker';
import { convertMarkers } from '../../server/service/convert-markers';
import type { EditAnswer } from '../../server/service/edit-answer';
import { moveNote } from '../../server/service/move-note';
import { rename } from '../../server/service/rename';
import { renumberFootnotes } from '../../server/service/renumber';
import type { TelegramDocument } from '../../server/service/telegram-document';
import { applyChanges } from '../../server/rules/safe-changes';
import type { AnalyzedDocument } from '../../server/volume/analyzed-document';
import { isFound, resolveReference } from '../../server/volume/resolve-reference';
import { absent, hasCorpus, readPublished, volumeIds } from '../corpus/published-volumes';
import { openText, withEdits } from '../fixture';
import { transcription } from './transcription';

/** The text without all that these edits may touch: figures and their full stops, markers, spaces. */
function wordsOf(text: string): string {
  return text.replaceAll(/\[\^\d+\]|[\d⁰¹²³⁴-⁹*†‡§¶.\s]/gu, '');
}

function notesOf({ tree: { text, notes } }: AnalyzedDocument): readonly string[] {
  return notes.map(({ content }) => wordsOf(text.slice(content.start, content.end)));
}

/** In reading order what the notes say that the markers call; then, sorted, what the notes say that references name. */
function meaning(document: TelegramDocument): {
  readonly called: readonly string[];
  readonly named: readonly string[];
} {
  const { volume } = document;
  const [entry] = volume.entries;
  assert.ok(entry);
  const notes = notesOf(entry.document);
  const called = entry.document.markers.flatMap(({ note }) => (note === undefined ? [] : [notes[note - 1] ?? '']));
  const named = entry.document.references.flatMap((reference) => {
    const found = reference.kind === 'footnote' ? resolveReference(volume, 0, reference) : undefined;
    if (found === undefined || !isFound(found)) return [];
    return [notes[entry.document.tree.notes.findIndex(({ start }) => start === found.span.start)] ?? ''];
  });
  return { called, named: named.sort() };
}

function bodyOf({ tree: { text, notes } }: AnalyzedDocument): string {
  return wordsOf(text.slice(0, notes[0]?.start ?? text.length));
}

function after(document: TelegramDocument, edits: readonly TextEdit[]): TelegramDocument {
  return openText(withEdits(document, edits));
}

function first({ volume }: TelegramDocument): AnalyzedDocument {
  return volume.entries[0]!.document;
}

function atNote(document: TelegramDocument, place: number): Position {
  return document.positions.positionAt(first(document).tree.notes[place - 1]!.content.start);
}

/** The document with its markers written out, so that they can be moved without being read anew; undefined where they cannot. */
function writtenOut(document: TelegramDocument): TelegramDocument | undefined {
  const answer = convertMarkers(document, { line: 0, character: 0 }, 'explicit', 'document');
  const result = answer?.kind === 'edits' ? after(document, answer.edits) : document;
  const isWritten = first(result).markers.every(({ style, note }) => style === 'explicit' && note !== undefined);
  return isWritten && result.volume.entries.length === 1 ? result : undefined;
}

/** Two markers of the body exchanged, as by cut and paste. */
function exchanged(document: TelegramDocument, one: Marker, other: Marker): TelegramDocument {
  const { text } = document.volume;
  const written = ({ start, end }: Marker) => text.slice(start, end);
  return openText(
    applyChanges(text, [
      { span: one, text: written(other) },
      { span: other, text: written(one) },
    ]),
  );
}

interface Count {
  made: number;
  all: number;
}

/** A note moved down and up again: the same words, with markers and references that name what they named. */
function moveThereAndBack(document: TelegramDocument, place: number, count: Count): void {
  count.all++;
  const answer = moveNote(document, atNote(document, place), 'down');
  if (answer?.kind !== 'edits') return;
  count.made++;
  const there = after(document, answer.edits);
  const before = notesOf(first(document));
  const wanted = [...before.slice(0, place - 1), before[place], before[place - 1], ...before.slice(place + 1)];
  assert.deepEqual(notesOf(first(there)), wanted);
  assert.equal(bodyOf(first(there)), bodyOf(first(document)));
  assert.equal(meaning(there).called.length, meaning(document).called.length);
  assert.deepEqual(meaning(there).named, meaning(document).named);
  const back = moveNote(there, atNote(there, place + 1), 'up');
  assert.ok(back?.kind === 'edits');
  const again = after(there, back.edits);
  assert.deepEqual(meaning(again), meaning(document));
  if (!there.volume.text.includes('[^') || document.volume.text.includes('[^')) {
    assert.equal(again.volume.text, document.volume.text);
  }
}

/** Two markers pasted at each other's place: afterwards the list is in their order, and each has kept its note. */
function order(document: TelegramDocument, places: readonly [number, number], count: Count): void {
  const source = writtenOut(document);
  const markers = source && first(source).markers.filter(({ note }) => note !== undefined && note > 1);
  const one = markers?.[places[0] % markers.length];
  const other = markers?.[places[1] % markers.length];
  if (source === undefined || one === undefined || other === undefined || one.start >= other.start) return;
  count.all++;
  const pasted = exchanged(source, one, other);
  const answers: (EditAnswer | undefined)[] = [renumberFootnotes(pasted, { line: 0, character: 0 })];
  if (Math.abs((one.note ?? 0) - (other.note ?? 0)) === 1) {
    answers.push(moveNote(pasted, pasted.positions.positionAt(one.start + 2), 'marker'));
  }
  for (const answer of answers) {
    if (answer?.kind !== 'edits' || answer.edits.length === 0) continue;
    count.made++;
    const result = after(pasted, answer.edits);
    assert.deepEqual(meaning(result), meaning(pasted));
    const numbers = first(result).markers.map(({ label }) => Number(label));
    assert.deepEqual(
      numbers,
      [...numbers].sort((a, b) => a - b),
    );
    assert.equal(bodyOf(first(result)), bodyOf(first(source)));
    assert.deepEqual(
      first(result).tree.notes.map(({ number }) => number),
      first(source).tree.notes.map(({ number }) => number),
    );
  }
}

/** The last footnote renamed and back again. */
function renameThereAndBack(document: TelegramDocument, by: number, count: Count): void {
  const { markers, tree } = first(document);
  const last = markers.findLast(({ note, style }) => note === tree.notes.length && style !== 'symbol');
  if (last === undefined || !/^\d+$/u.test(last.label)) return;
  count.all++;
  const renamed = (from: TelegramDocument, at: Marker, name: number) => {
    const offset = at.start + (at.style === 'explicit' ? 2 : 0);
    return rename(from, from.positions.positionAt(offset), String(name));
  };
  const answer = renamed(document, last, Number(last.label) + by);
  if (answer?.kind !== 'answer') return;
  count.made++;
  const there = after(
    document,
    answer.value.flatMap(({ edits }) => [...edits]),
  );
  assert.deepEqual(meaning(there), meaning(document));
  assert.equal(wordsOf(there.volume.text), wordsOf(document.volume.text));
  const own = first(there).markers.findLast(({ note }) => note === tree.notes.length);
  assert.equal(own?.label, String(Number(last.label) + by));
  const back = renamed(there, own, Number(last.label));
  assert.ok(back?.kind === 'answer');
  const again = after(
    there,
    back.value.flatMap(({ edits }) => [...edits]),
  );
  // A number with a gap before it may have to be written out, and stays so.
  if (there.volume.text.split('[^').length === document.volume.text.split('[^').length) {
    assert.equal(again.volume.text, document.volume.text);
  }
  assert.deepEqual(meaning(again), meaning(document));
}

const moves = { moved: { made: 0, all: 0 }, ordered: { made: 0, all: 0 }, renamed: { made: 0, all: 0 } };

/** `seed` makes the choices the same every time, for those who count what comes of them. */
function tryAll(document: TelegramDocument, runs: number, counts: typeof moves, seed?: number): void {
  const { notes } = first(document).tree;
  if (notes.length < 3 || document.volume.entries.length !== 1) return;
  const place = fc.nat({ max: 1000 });
  fc.assert(
    fc.property(place, place, fc.integer({ min: 1, max: 3 }), (one, other, by) => {
      moveThereAndBack(document, 1 + (one % (notes.length - 1)), counts.moved);
      order(document, [one, other], counts.ordered);
      renameThereAndBack(document, by, counts.renamed);
    }),
    { numRuns: runs, ...(seed !== undefined && { seed }) },
  );
}

describe('footnotes moved, put in order and renamed', function () {
  this.timeout(120_000);
  const samples = join(import.meta.dirname, '../../samples');
  for (const name of readdirSync(samples).filter((file) => file.endsWith('.telegram'))) {
    // In a file with faults an edit may mend what another fault hides.
    if (name === 'twenty-faults.telegram') continue;
    it(`keep what they say and what names them in ${name}`, () => {
      for (const { document } of openText(readFileSync(join(samples, name), 'utf8')).volume.entries) {
        tryAll(openText(document.tree.text), 20, moves);
      }
    });
  }

  it('keep it in documents of the published volumes', function () {
    if (!hasCorpus) {
      console.log(`      ${absent}`);
      this.skip();
    }
    const counts = { moved: { made: 0, all: 0 }, ordered: { made: 0, all: 0 }, renamed: { made: 0, all: 0 } };
    for (const id of volumeIds()) {
      const { documents } = readPublished(id);
      for (let at = 5; at < documents.length; at += 29) tryAll(openText(documents[at]!.text), 4, counts, at);
    }
    for (const [what, { made, all }] of Object.entries(counts)) {
      assert.ok(all > 50 && made > 0.6 * all, `${what}: ${made} of ${all}`);
    }
  });

  it('make nothing throw, whatever the text', () => {
    fc.assert(
      fc.property(transcription, fc.nat(), (text, at) => {
        const document = openText(text);
        const position = document.positions.positionAt(at % (text.length + 1));
        const answers = [
          moveNote(document, position, 'up'),
          moveNote(document, position, 'down'),
          moveNote(document, position, 'marker'),
          renumberFootnotes(document, position),
        ];
        for (const answer of answers) if (answer?.kind === 'edits') withEdits(document, answer.edits);
        const renamed = rename(document, position, '7');
        if (renamed?.kind !== 'answer') return;
        withEdits(
          document,
          renamed.value.flatMap(({ edits }) => [...edits]),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('a document of a published volume that gets another number', function () {
  this.timeout(120_000);

  it('takes all references with it, and gives them back', function () {
    if (!hasCorpus) {
      console.log(`      ${absent}`);
      this.skip();
    }
    for (const id of volumeIds()) {
      const { documents } = readPublished(id);
      const text = documents
        .slice(0, 40)
        .map((document) => document.text)
        .join('\n');
      const volume = openText(text, { volume: id });
      const entry = volume.volume.entries.find(
        ({ document }) => document.references.length > 2 && document.title?.number,
      );
      const number = entry?.document.tree.heading?.number;
      if (entry === undefined || number === undefined) continue;
      const there = renamedTo(volume, entry.offset, '1799', id);
      const back = renamedTo(there, entry.offset, number, id);
      const changed = there.volume.text.split('1799').length - text.split('1799').length;
      assert.ok(changed > 0, id);
      assert.equal(there.volume.text.replaceAll('1799', number), text.replaceAll('1799', number));
      assert.equal(back.volume.text, text);
    }
  });
});

function renamedTo(document: TelegramDocument, offset: number, name: string, volume: string): TelegramDocument {
  const { tree } = document.volume.entries.find((entry) => entry.offset === offset)!.document;
  const at = offset + (tree.heading?.numberSpan?.start ?? 0);
  const answer = rename(document, document.positions.positionAt(at), name);
  assert.ok(answer?.kind === 'answer', answer?.kind === 'refused' ? answer.message : '');
  return openText(
    withEdits(
      document,
      answer.value.flatMap(({ edits }) => [...edits]),
    ),
    { volume },
  );
}
