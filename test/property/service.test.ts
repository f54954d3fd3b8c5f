import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DocumentSymbol, Position, Range } from 'vscode-languageserver-types';
import { createLanguageService } from '../../server/service';
import { defaultChecks } from '../../server/service/checks';
import type { PositionEncoding } from '../../server/service/positions';
import { renumberFootnotes } from '../../server/service/renumber';
import type { TelegramDocument } from '../../server/service/telegram-document';
import type { AnalyzedDocument } from '../../server/volume/analyzed-document';
import { openText, withEdits } from '../fixture';
import { transcription } from './transcription';

const service = createLanguageService();
const encoding = fc.constantFrom<PositionEncoding>('utf-16', 'utf-8', 'utf-32');
const runs = { numRuns: 300 };

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}

function holds(outer: Range, inner: Range): boolean {
  return isBefore(outer.start, inner.start) && isBefore(inner.start, inner.end) && isBefore(inner.end, outer.end);
}

function assertNested(symbols: readonly DocumentSymbol[], frame: Range): void {
  let last = frame.start;
  for (const { name, range, selectionRange, children = [] } of symbols) {
    assert.notEqual(name.trim(), '');
    assert.ok(holds(frame, range), `${name} lies outside of what holds it`);
    assert.ok(holds(range, selectionRange), `the label of ${name} lies outside of it`);
    assert.ok(isBefore(last, range.start), `${name} begins before its sibling ends`);
    last = range.end;
    assertNested(children, range);
  }
}

/** All objects in `value` that are ranges. */
function rangesIn(value: unknown): readonly Range[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(rangesIn);
  return 'start' in value && 'end' in value ? [...inside, value as Range] : inside;
}

/** Everything that the service says of a text and of a place in it. */
async function answers(document: TelegramDocument, position: Position): Promise<readonly unknown[]> {
  const range = { start: { line: 0, character: 0 }, end: position };
  const request = { range, only: undefined, diagnostics: [] };
  return [
    service.getOutline(document),
    service.getFlatOutline(document),
    await service.getHover(document, position, 'markdown'),
    await service.getHover(document, position, 'plaintext'),
    await service.getDefinition(document, position),
    await service.getReferences(document, position, true),
    await service.getDocumentHighlights(document, position),
    service.getDiagnostics(document, defaultChecks),
    await service.getCodeActions(document, request, defaultChecks),
    await service.renumberFootnotes(document, position),
    await service.moveNote(document, position, 'up'),
    await service.prepareRename(document, position),
    service.getStatus(document, position, defaultChecks),
  ];
}

describe('for any text', () => {
  it('the symbols of the outline nest', () => {
    fc.assert(
      fc.property(transcription, encoding, (text, encoding) => {
        const document = openText(text, { encoding });
        assertNested(service.getOutline(document), document.positions.rangeOf({ start: 0, end: text.length }));
      }),
      runs,
    );
  });

  it('every range of every answer lies in the text', async () => {
    await fc.assert(
      fc.asyncProperty(transcription, encoding, fc.nat(), async (text, encoding, at) => {
        const document = openText(text, { encoding });
        const whole = document.positions.rangeOf({ start: 0, end: text.length });
        const position = document.positions.positionAt(at % (text.length + 1));
        for (const range of rangesIn(await answers(document, position))) assert.ok(holds(whole, range));
      }),
      runs,
    );
  });

  it('a position that the text does not have is answered without a throw', async () => {
    await fc.assert(
      fc.asyncProperty(transcription, fc.integer(), fc.integer(), async (text, line, character) => {
        await answers(openText(text), { line, character });
      }),
      runs,
    );
  });

  it('folds nest or lie apart, and begin on lines of their own', () => {
    fc.assert(
      fc.property(transcription, fc.nat({ max: 20 }), (text, limit) => {
        const document = openText(text);
        const open: number[] = [];
        const folds = service.getFoldingRanges(document, limit);
        assert.ok(folds.length <= limit);
        let previous = -1;
        for (const { startLine, endLine } of folds) {
          assert.ok(startLine > previous && endLine > startLine && endLine < document.volume.lines.count);
          previous = startLine;
          while ((open.at(-1) ?? Infinity) < startLine) open.pop();
          assert.ok(endLine <= (open.at(-1) ?? Infinity));
          open.push(endLine);
        }
      }),
      runs,
    );
  });

  it('semantic tokens are in order, on one line each, and those of a range are among them', () => {
    fc.assert(
      fc.property(transcription, encoding, (text, encoding) => {
        const document = openText(text, { encoding });
        const all = service.getSemanticTokens(document);
        assert.equal(all.length % 5, 0);
        let behind = 0;
        for (let at = 0; at < all.length; at += 5) {
          const [down = 0, right = 0, length = 0] = all.slice(at, at + 3);
          assert.ok(down >= 0 && length > 0 && (down > 0 || right >= behind || at === 0));
          behind = length;
        }
        const whole = document.positions.rangeOf({ start: 0, end: text.length });
        assert.deepEqual(service.getSemanticTokens(document, whole), all);
      }),
      runs,
    );
  });

  it('offsets become positions and again the same offsets', () => {
    fc.assert(
      fc.property(transcription, encoding, fc.array(fc.nat(), { maxLength: 20 }), (text, encoding, places) => {
        const { positions } = openText(text, { encoding });
        for (const place of places) {
          const offset = place % (text.length + 1);
          const position = positions.positionAt(offset);
          const back = positions.offsetAt(position);
          // Between the halves of a character, or of a line break, there is no position of its own.
          assert.ok(back === offset || back === offset - 1);
          if (back < offset) assert.ok(/^[\n\udc00-\udfff]/.test(text.slice(offset)));
        }
      }),
      runs,
    );
  });

  it('renumbering keeps the number of notes and of markers that have one, and once is enough', () => {
    fc.assert(
      fc.property(transcription, (text) => {
        const document = openText(text);
        for (const [index, { offset, document: before }] of document.volume.entries.entries()) {
          const answer = renumberFootnotes(document, document.positions.positionAt(offset));
          assert.ok(answer);
          if (answer.kind === 'refused') continue;
          const after = openText(withEdits(document, answer.edits));
          const again = after.volume.entries[index]!.document;
          assert.equal(again.tree.notes.length, before.tree.notes.length);
          const called = ({ markers }: AnalyzedDocument) => markers.filter(({ note }) => note !== undefined).length;
          assert.ok(called(again) >= called(before));
          assert.deepEqual(
            again.tree.notes.map(({ number }) => number),
            again.tree.notes.map((_, at) => at + 1),
          );
          const { offset: start } = after.volume.entries[index]!;
          const twice = renumberFootnotes(after, after.positions.positionAt(start));
          assert.deepEqual(twice, { kind: 'edits', label: 'Renumber footnotes', edits: [] });
        }
      }),
      runs,
    );
  });
});
