import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseVolume } from '../../server/volume/parse-volume';
import { updateVolume } from '../../server/volume/update-volume';
import type { Volume } from '../../server/volume/volume';

const samples = readdirSync(join(__dirname, '../../samples'))
  .filter((name) => name.endsWith('.telegram'))
  .map((name) => readFileSync(join(__dirname, '../../samples', name), 'utf8'));
const corpus = join(__dirname, '../../../shared/corpus');

/** What is typed, pasted and deleted: pieces that make and break headings, notes, pages and markers. */
const pieces = [
  '',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '1',
  '2 ',
  '[^1]',
  '[Page 12]',
  '\n\n[Page 13]\n\n',
  'Word',
  '“',
  '”',
  '(1)',
  '*',
  '\n\n7. Telegram From the Embassy in France to the Department of State 1\n\nParis, March 3, 1959, 4 p.m.\n\n',
  '\n  1. Source: Department of State, Central Files, 751.00/3–359. Secret.\n',
  '\n\nEditorial Note\n\n',
  '    ',
  '\n\nThe Ambassador in France (Houghton) to the Secretary of State\n\n751.00/3–359: Telegram\n\nParis, March 3, 1951.\n\n',
  '\n12. Report\n',
  '28',
  '. ',
  '\ufeff',
  '\t',
  '\ud800',
  'No. 44\n',
  '\n[Attachment]\n',
  'Article IV–',
  '\n\nDulles\n',
];

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(1_000_000),
  remove: fc.oneof({ weight: 6, arbitrary: fc.nat(4) }, { weight: 1, arbitrary: fc.nat(3000) }),
  insert: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string() }),
});

function apply(volume: Volume, { at, remove, insert }: Edit): Volume {
  const start = volume.text.length === 0 ? 0 : at % (volume.text.length + 1);
  const end = Math.min(volume.text.length, start + remove);
  const text = volume.text.slice(0, start) + insert + volume.text.slice(end);
  return updateVolume(volume, text, { start, end }, insert.length);
}

function contents(volume: Volume): unknown {
  const { entries, habit, headings } = volume;
  return JSON.parse(
    JSON.stringify({ entries, habit, headings }, (key, value: unknown) => (key === 'lines' ? undefined : value)),
  );
}

function assertSameAsFromScratch(text: string, edits: readonly Edit[]): void {
  let volume = parseVolume(text);
  for (const one of edits) {
    volume = apply(volume, one);
    assert.deepEqual(contents(volume), contents(parseVolume(volume.text)));
  }
}

describe('An edited volume', function () {
  this.timeout(120_000);

  it('equals the volume parsed from scratch, whatever is typed, pasted or deleted', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples, ''),
        fc.array(edit, { minLength: 1, maxLength: 12 }),
        assertSameAsFromScratch,
      ),
      { numRuns: 150 },
    );
  });

  it('equals it on parts of published volumes too', function () {
    if (!existsSync(corpus)) {
      console.log('      skipped: no corpus beside the project');
      this.skip();
    }
    const parts = readdirSync(corpus)
      .filter((name) => /^frus.*\.telegram$/.test(name))
      .map((name) => readFileSync(join(corpus, name), 'utf8').slice(100_000, 130_000));
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.array(edit, { minLength: 1, maxLength: 8 }), assertSameAsFromScratch),
      { numRuns: 40 },
    );
  });

  it('keeps the documents that the edit does not touch as the same objects', () => {
    const before = parseVolume(samples.find((text) => parseVolume(text).entries.length >= 8) ?? '');
    const third = before.entries[2];
    assert.ok(third);
    const at = third.offset + third.document.tree.text.lastIndexOf(' the ') + 1;
    const after = updateVolume(
      before,
      `${before.text.slice(0, at)}x${before.text.slice(at)}`,
      { start: at, end: at },
      1,
    );
    assert.equal(after.entries.length, before.entries.length);
    for (const [index, entry] of after.entries.entries()) {
      if (index === 2) assert.notEqual(entry.document, before.entries[index]?.document);
      else assert.equal(entry.document, before.entries[index]?.document);
    }
  });
});
