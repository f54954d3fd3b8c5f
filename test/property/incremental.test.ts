import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkVolume } from '../../server/rules/check-volume';
import { defaultChecks, findingsOf } from '../../server/service/checks';
import { diagnostics } from '../../server/service/diagnostics';
import { diagnosticsJson } from '../../server/service/diagnostics-json';
import { outline } from '../../server/service/outline';
import { outlineJson } from '../../server/service/outline-json';
import { semanticTokens } from '../../server/service/semantic-tokens';
import { telegramDocument } from '../../server/service/telegram-document';
import { scopeOf } from '../../server/service/volume-scope';
import { LineIndex } from '../../server/syntax/line-index';
import type { Lines } from '../../server/syntax/lines';
import { parseVolume } from '../../server/volume/parse-volume';
import { updateVolume } from '../../server/volume/update-volume';
import type { Volume } from '../../server/volume/volume';
import { madeOf, randomEdit, type MadeEdit, type RandomEdit } from './random-edits';

const samples = readdirSync(join(__dirname, '../../samples'))
  .filter((name) => name.endsWith('.telegram'))
  .map((name) => readFileSync(join(__dirname, '../../samples', name), 'utf8'));
const corpus = join(__dirname, '../../../shared/corpus');
const parts = existsSync(corpus)
  ? readdirSync(corpus)
      .filter((name) => /^frus.*\.telegram$/.test(name))
      .map((name) => readFileSync(join(corpus, name), 'utf8').slice(100_000, 130_000))
  : [];

/** How many edits are tried in all; `npm run test:property -- --edits N` asks for more than the suite needs daily. */
const asked = Number(process.env.TELEGRAM_TEST_EDITS ?? 0);
const mostInARow = 12;
const runs = (byDefault: number, share: number) => (asked > 0 ? Math.ceil((asked * share) / mostInARow) : byDefault);

/** All that is kept over edits, and all that is worked out from it. */
function contents(volume: Volume, lines: Lines = volume.lines): unknown {
  const { entries, habit, headings, text } = volume;
  const document = telegramDocument('file:///frus1958-60v18.telegram', 1, volume, 'utf-16');
  const symbols = outline(document);
  assert.deepEqual(JSON.parse(Buffer.concat(outlineJson(document)).toString()), JSON.parse(JSON.stringify(symbols)));
  const scope = scopeOf(document);
  const json = diagnosticsJson(document, findingsOf(document, checks), scope, true);
  const shown = diagnostics(document, findingsOf(document, checks), scope);
  assert.deepEqual(JSON.parse(new TextDecoder().decode(json)), JSON.parse(JSON.stringify(shown)));
  return JSON.parse(
    JSON.stringify(
      {
        entries,
        habit,
        headings,
        lines: Array.from({ length: lines.count }, (_, line) => [lines.startOf(line), lines.endOf(line)]),
        findings: checkVolume(volume, settings),
        outline: symbols,
        tokens: semanticTokens(document),
        length: text.length,
      },
      // A line index has nothing that JSON shows; a rule's pages are the same objects.
      (key, value: unknown) => (key === 'rule' ? (value as { readonly id: string }).id : value),
    ),
  );
}

const settings = {};
const checks = { ...defaultChecks, rules: settings };

function assertSameAsFromScratch(text: string, crlf: boolean, edits: readonly RandomEdit[]): void {
  let volume = parseVolume(crlf ? text.replaceAll('\n', '\r\n') : text);
  contents(volume);
  let last: (MadeEdit & { readonly before: string }) | undefined;
  for (const edit of edits) {
    const before = volume.text;
    const made = madeOf(edit, before, last);
    if (made === undefined) continue;
    volume = edited(volume, made);
    assert.equal(volume.text, made.text);
    last = { ...made, before };
    assert.deepEqual(contents(volume), contents(parseVolume(made.text), new LineIndex(made.text)));
  }
}

/** As an editor makes the edit, in the pieces of the text. */
function edited(volume: Volume, { text, replaced, length }: MadeEdit): Volume {
  const replacement = { ...replaced, text: text.slice(replaced.start, replaced.start + length) };
  return updateVolume(volume, volume.pieces.after([replacement]), replaced, length);
}

/** Each series in a turn of the event loop of its own: what a `WeakRef` was asked for stays alive until the turn ends. */
function series(texts: readonly string[], longest: number) {
  const edits = fc.array(randomEdit, { minLength: asked > 0 ? longest : 1, maxLength: longest });
  return fc.asyncProperty(fc.constantFrom(...texts), fc.boolean(), edits, async (text, crlf, made) => {
    await new Promise(setImmediate);
    assertSameAsFromScratch(text, crlf, made);
  });
}

describe('An edited volume', function () {
  this.timeout(asked > 0 ? 0 : 120_000);

  it('equals the volume parsed from scratch, whatever is typed, pasted, deleted or undone', async () => {
    await fc.assert(series([...samples, ''], mostInARow), { numRuns: runs(100, parts.length > 0 ? 0.5 : 1) });
  });

  it('equals it on parts of published volumes too', async function () {
    if (parts.length === 0) {
      console.log('      skipped: no corpus beside the project');
      this.skip();
    }
    await fc.assert(series(parts, asked > 0 ? mostInARow : 8), { numRuns: runs(25, 0.5) });
  });

  it('keeps the documents that the edit does not touch as the same objects', () => {
    const before = parseVolume(samples.find((text) => parseVolume(text).entries.length >= 8) ?? '');
    const third = before.entries[2];
    assert.ok(third);
    const at = third.offset + third.document.tree.text.lastIndexOf(' the ') + 1;
    const text = `${before.text.slice(0, at)}x${before.text.slice(at)}`;
    const after = edited(before, { text, replaced: { start: at, end: at }, length: 1 });
    assert.equal(after.entries.length, before.entries.length);
    for (const [index, entry] of after.entries.entries()) {
      if (index === 2) assert.notEqual(entry.document, before.entries[index]?.document);
      else assert.equal(entry.document, before.entries[index]?.document);
    }
  });
});
