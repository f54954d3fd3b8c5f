import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { resolveMarkers } from '../../server/footnotes/resolve-markers';
import { findBoundaries } from '../../server/syntax/boundaries';
import { parseDocument } from '../../server/syntax/parse-document';
import { contains, type Span } from '../../server/syntax/span';
import type { DocumentTree, Section } from '../../server/syntax/tree';
import { parseVolume } from '../../server/volume/parse-volume';
import { transcription } from './transcription';

const folder = join(import.meta.dirname, '../../samples');
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.telegram'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** A sample with stretches cut out, doubled or replaced by what damages it most. */
const damaged = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.array(
      fc.record({
        at: fc.nat(),
        length: fc.nat(60),
        put: fc.constantFrom('', '\n', '\r', '[', ']', '1', '  1. ', '“', '\ufeff', '\ud83d'),
      }),
      { maxLength: 8 },
    ),
  )
  .map(([sample, damages]) =>
    damages.reduce((text, { at, length, put }) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + put + text.slice(start + length);
    }, sample),
  );
const anyText = fc.oneof({ weight: 3, arbitrary: transcription }, { weight: 1, arbitrary: damaged });

function check(property: fc.IProperty<[string]>): void {
  fc.assert(property, { numRuns: 150, seed: 1957 });
}

function assertAscending(spans: readonly Span[], what: string): void {
  spans.forEach((span, index) => {
    assert.ok(span.start <= span.end, `${what} runs backwards`);
    assert.ok((spans[index - 1]?.end ?? 0) <= span.start, `${what} overlaps the one before`);
  });
}

function assertNested(sections: readonly Section[], outer: Span): void {
  assertAscending(sections, 'section');
  for (const section of sections) {
    assert.ok(contains(outer, section), 'a section leaves the one around it');
    assert.ok(contains(section, section.selection), 'a label leaves its section');
    assertNested(section.children, section);
  }
}

/** All spans of a tree besides those of blocks and sections. */
function spansOf({
  heading,
  dateline,
  serial,
  pages,
  insertions,
  signatures,
  notes,
  source,
}: DocumentTree): readonly Span[] {
  const one = [
    heading,
    heading?.numberSpan,
    heading?.title,
    heading?.from,
    heading?.to,
    dateline,
    dateline?.place,
    dateline?.dateSpan,
    serial,
    source,
  ];
  const fields =
    source && Object.values(source).filter((value): value is Span => typeof value === 'object' && 'start' in value);
  const ofNotes = notes.flatMap((note) => [note, note.numberSpan, note.content, ...note.paragraphs]);
  const many = [
    ...pages,
    ...pages.map(({ numberSpan }) => numberSpan),
    ...insertions,
    ...signatures,
    ...ofNotes,
    ...(fields ?? []),
  ];
  return [...one.filter((span) => span !== undefined), ...many];
}

/** What is found in a text, without where. */
function structure(text: string): unknown {
  return parseVolume(text).entries.map(({ document: { tree, markers } }) => ({
    heading: tree.heading?.number,
    kinds: tree.blocks.map(({ kind }) => kind),
    labels: tree.sections.map(({ label }) => label),
    notes: tree.notes.map(({ number, paragraphs }) => [number, paragraphs.length]),
    pages: tree.pages.map(({ number, alone }) => [number, alone]),
    insertions: tree.insertions.map(({ kind }) => kind),
    signatures: tree.signatures.map(({ text }) => text),
    markers: markers.map(({ label, note }) => [label, note]),
  }));
}

describe('the parser, on any text,', () => {
  it('finds documents that cover it without gap or overlap', () => {
    check(
      fc.property(anyText, (text) => {
        const offsets = findBoundaries(text).map(({ offset }) => offset);
        assert.equal(offsets[0], 0);
        assert.ok(offsets.every((offset, index) => index === 0 || offset > (offsets[index - 1] ?? 0)));
        assert.equal(
          parseVolume(text)
            .entries.map(({ document }) => document.tree.text)
            .join(''),
          text,
        );
      }),
    );
  });

  it('finds blocks that cover a document, with their content inside', () => {
    check(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end, content } of parseDocument(text).blocks) {
          assert.equal(start, at);
          assert.ok(start <= content.start && content.start <= content.end && content.end <= end);
          at = end;
        }
        assert.equal(at, text.length);
      }),
    );
  });

  it('finds nothing outside of it, and fields that say what stands there', () => {
    check(
      fc.property(anyText, (text) => {
        const tree = parseDocument(text);
        const whole = { start: 0, end: text.length };
        for (const span of spansOf(tree)) assert.ok(contains(whole, span) && span.start <= span.end);
        for (const { start, end, text: words } of tree.signatures) assert.equal(text.slice(start, end), words);
        for (const { number, numberSpan } of tree.notes)
          assert.equal(Number(text.slice(numberSpan.start, numberSpan.end)), number);
      }),
    );
  });

  it('nests sections in reading order, before the notes', () => {
    check(
      fc.property(anyText, (text) => {
        const { sections, notes } = parseDocument(text);
        assertNested(sections, { start: 0, end: notes[0]?.start ?? text.length });
        assertAscending(notes, 'note');
      }),
    );
  });

  it('finds markers in reading order, before the notes, plain ones each with a note of its own', () => {
    check(
      fc.property(anyText, (text) => {
        const tree = parseDocument(text);
        const markers = resolveMarkers(tree);
        assertAscending(markers, 'marker');
        assert.ok((markers.at(-1)?.end ?? 0) <= (tree.notes[0]?.start ?? text.length));
        assert.ok(markers.every(({ note = 1 }) => note >= 1 && note <= Math.max(tree.notes.length, 1)));
        // One that is written out calls the note that it names; all others ascend.
        const ascending = markers.flatMap(({ style, note }) => (style === 'plain' ? (note ?? []) : []));
        assert.ok(ascending.every((note, index) => note > (ascending[index - 1] ?? 0)));
      }),
    );
  });

  it('finds the same with CRLF as with LF', () => {
    check(
      fc.property(anyText, (any) => {
        const text = any.replaceAll('\r', '');
        assert.deepEqual(structure(text.replaceAll('\n', '\r\n')), structure(text));
      }),
    );
  });

  it('finds two documents where two were put one behind the other', () => {
    const document = fc
      .record({
        lines: fc.array(fc.constantFrom('He left.', 'We agree.1', '(1)', 'Merriwether', '[Page 7]'), {
          minLength: 1,
          maxLength: 6,
        }),
      })
      .map(
        ({ lines }) =>
          (number: number) =>
            `${number}. Editorial Note\n\n${lines.join('\n\n')}\n  1. Not printed.\n`,
      );
    fc.assert(
      fc.property(document, document, fc.integer({ min: 1, max: 900 }), (first, second, number) => {
        const [one, two] = [first(number), second(number + 1)];
        assert.deepEqual(
          findBoundaries(`${one}\n${two}`).map(({ offset }) => offset),
          [0, one.length + 1],
        );
        assert.deepEqual(structure(`${one}${two}`), [structure(one), structure(two)].flat());
      }),
      { numRuns: 100, seed: 1957 },
    );
  });
});
