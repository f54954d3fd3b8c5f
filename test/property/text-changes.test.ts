import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { OpenDocuments } from '../../server/lsp/open-documents';
import { applyContentChanges } from '../../server/lsp/text-changes';
import { LineIndex } from '../../server/syntax/line-index';
import { PiecedText } from '../../server/syntax/pieced-text';
import { parseVolume } from '../../server/volume/parse-volume';
import { transcription } from './transcription';

const position = fc.record({ line: fc.nat({ max: 60 }), character: fc.nat({ max: 60 }) });
const change = fc.record({
  range: fc.record({ start: position, end: position }),
  text: fc.oneof(fc.constantFrom('', 'x', '\n', '\r', '1', ' '), transcription),
});
const changes = fc.array(change, { maxLength: 8 });

/** In as many pieces as the text has lines. */
function afterChanges(text: string, made: readonly TextDocumentContentChangeEvent[]) {
  const pieces = (text.match(/[^\n]*\n|[^\n]+$/g) ?? ['']).map((line) => ({ text: line, lines: new LineIndex(line) }));
  const changed = applyContentChanges(new PiecedText(pieces), made, 'utf-16');
  return { ...changed, text: String(changed.text) };
}

describe('edits', () => {
  it('make the same text as the reference implementation', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), change), { maxLength: 8 });
    fc.assert(
      fc.property(transcription, edits, fc.boolean(), (text, places, backwards) => {
        let reference = TextDocument.create('file:///a', 'telegram', 1, text);
        const made: TextDocumentContentChangeEvent[] = [];
        let last = text.length;
        for (const [place, length, { text: replacement }] of places) {
          const start = place % ((backwards ? last : reference.getText().length) + 1);
          const end = backwards ? Math.min(start + length, last) : start + length;
          last = start;
          const range = { start: reference.positionAt(start), end: reference.positionAt(end) };
          made.push({ range, text: replacement });
          // Made anew each time: its index of lines goes wrong where a CR and an LF meet.
          const after = TextDocument.update(reference, [{ range, text: replacement }], 2).getText();
          reference = TextDocument.create('file:///a', 'telegram', 1, after);
        }
        assert.equal(afterChanges(text, made).text, reference.getText());
      }),
      { numRuns: 1000 },
    );
  });

  it('make the same text together as one by one, and say what of it stayed', () => {
    fc.assert(
      fc.property(transcription, changes, (text, edits) => {
        const { text: result, replaced } = afterChanges(text, edits);
        const oneByOne = edits.reduce((before, edit) => afterChanges(before, [edit]).text, text);
        assert.equal(result, oneByOne);
        assert.ok(replaced.start <= replaced.end);
        const tail = text.slice(replaced.end);
        assert.equal(result.slice(0, replaced.start), text.slice(0, replaced.start));
        assert.equal(result.slice(result.length - tail.length), tail);
      }),
      { numRuns: 1000 },
    );
  });

  it('leave a volume that equals one parsed from scratch', () => {
    fc.assert(
      fc.property(transcription, fc.array(fc.tuple(changes, fc.boolean()), { maxLength: 4 }), (text, bursts) => {
        const uri = 'file:///a.telegram';
        const documents = new OpenDocuments('utf-16');
        documents.open({ uri, languageId: 'telegram', version: 1, text });
        for (const [edits, isRead] of bursts) {
          if (isRead) documents.get(uri);
          documents.change(uri, 2, edits);
        }
        const volume = documents.get(uri)?.volume;
        assert.ok(volume);
        assert.deepEqual(volume.entries, parseVolume(volume.text).entries);
      }),
      { numRuns: 300 },
    );
  });
});
