import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { OpenDocuments } from '../../../server/lsp/open-documents';
import { flatOutline, outline } from '../../../server/service/outline';
import { describeCut } from '../../../server/service/outline-limit';
import { openText } from '../../fixture';
import { telegram, volume } from './telegrams';

const seed = new URL('../../../../shared/corpus/seed.telegram', import.meta.url);

/** One line a symbol: its depth, name and detail. */
function drawn(symbols: readonly DocumentSymbol[], indent = ''): readonly string[] {
  return symbols.flatMap(({ name, detail, children = [] }) => [
    [indent + name, detail].filter(Boolean).join(' · '),
    ...drawn(children, `${indent}  `),
  ]);
}

function find(symbols: readonly DocumentSymbol[], name: string): DocumentSymbol {
  for (const symbol of symbols) {
    if (symbol.name === name) return symbol;
    const inside = symbol.children?.length ? tryFind(symbol.children, name) : undefined;
    if (inside) return inside;
  }
  throw new Error(`no symbol ${name}`);
}

function tryFind(symbols: readonly DocumentSymbol[], name: string): DocumentSymbol | undefined {
  try {
    return find(symbols, name);
  } catch {
    return undefined;
  }
}

describe('outline', () => {
  it('names the parts of a document', () => {
    assert.deepEqual(drawn(outline(openText(telegram))), [
      '41. Telegram From the Embassy in Norway to the Department of State · March 4, 1957',
      '  Oslo, March 4, 1957, 6 p.m.',
      '  (1) · He raised the treaty of which we sent the draft. Article III of it is his…',
      '    Article III · Substitute “The waters shall be open to the fishing boats of either party.”',
      '    Article IV · will be dropped.',
      '  (2) · I said that GOI views differ. [3 lines of source text not declassified] He took…',
      '  Straight',
      '  Notes · 3 notes',
      '    Note 1 · Source: Department of State, Central Files, 657.00/3–457. Confidential;…',
      '    Note 2 · Not printed; see Document 42.',
      '    Note 3 · In telegram 618, March 6, the Embassy corrected this. See footnote 1 above.',
    ]);
  });

  it('gives each part its lines, and its label to select', () => {
    const symbols = outline(openText(telegram));
    const article = find(symbols, 'Article III');
    assert.deepEqual(article.range, { start: { line: 10, character: 0 }, end: { line: 10, character: 97 } });
    assert.deepEqual(article.selectionRange, { start: { line: 10, character: 0 }, end: { line: 10, character: 11 } });
    const section = find(symbols, '(1)');
    assert.deepEqual([section.range.start.line, section.range.end.line], [6, 12]);
    const notes = find(symbols, 'Notes');
    assert.deepEqual([notes.range.start.line, notes.range.end.line], [19, 21]);
  });

  it('tells the parts apart by kinds', () => {
    const symbols = outline(openText(telegram));
    const kinds = ['(1)', 'Article IV', 'Straight', 'Notes', 'Note 1'].map((name) => find(symbols, name).kind);
    assert.deepEqual(kinds, [
      SymbolKind.String,
      SymbolKind.Interface,
      SymbolKind.Constant,
      SymbolKind.Array,
      SymbolKind.Number,
    ]);
    assert.equal(symbols[0]?.kind, SymbolKind.File);
  });

  it('lists the documents of a volume', () => {
    const symbols = outline(openText(volume));
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['41. Telegram From the Embassy in Norway to the Department of State', '42. Editorial Note'],
    );
  });

  it('names a text without a heading by its opening words', () => {
    const symbols = outline(openText('Foreign Minister received me today.\n'));
    assert.deepEqual(drawn(symbols), ['Foreign Minister received me today.']);
  });

  it('is empty where there is no text', () => {
    assert.deepEqual(outline(openText('')), []);
    assert.deepEqual(outline(openText(' \n\t\n\n')), []);
  });

  it('is flat for clients that know no hierarchy', () => {
    const symbols = flatOutline(openText(telegram));
    assert.deepEqual(
      symbols.slice(3, 5).map(({ name, containerName }) => [name, containerName]),
      [
        ['Article III', '(1)'],
        ['Article IV', '(1)'],
      ],
    );
    assert.equal(symbols[0]?.containerName, undefined);
  });

  it('leaves out the finest parts of a file that has too many, and says so', () => {
    const document = openText(telegram);
    assert.equal(describeCut(document.volume, 12), undefined);
    assert.equal(drawn(outline(document, 12)).length, 11);
    assert.deepEqual(drawn(outline(document, 9)), [
      '41. Telegram From the Embassy in Norway to the Department of State · March 4, 1957',
      '  Oslo, March 4, 1957, 6 p.m.',
      '  (1) · He raised the treaty of which we sent the draft. Article III of it is his…',
      '    Article III · Substitute “The waters shall be open to the fishing boats of either party.”',
      '    Article IV · will be dropped.',
      '  (2) · I said that GOI views differ. [3 lines of source text not declassified] He took…',
      '  Straight',
      '  Notes · 3 notes',
    ]);
    assert.equal(
      describeCut(document.volume, 9),
      'The outline leaves out single notes, since it shows at most 9 entries',
    );
    assert.deepEqual(
      drawn(outline(document, 4)).map((line) => line.slice(0, 13)),
      ['41. Telegram ', '  Article III', '  Article IV ', '  Notes · 3 n'],
    );
    assert.equal(
      describeCut(document.volume, 4),
      'The outline leaves out single notes, datelines, signatures and numbered paragraphs, since it shows at most 4 entries',
    );
  });

  it('ends with the number of documents that it leaves out', () => {
    const document = openText([1, 2, 3].map((number) => `${number}. Editorial Note\n\nThe talks began.\n`).join('\n'));
    const [first, rest, ...others] = outline(document, 2);
    assert.deepEqual([first?.name, rest?.name, others.length], ['1. Editorial Note', '… 2 more documents', 0]);
    assert.deepEqual(rest?.range.start, { line: 4, character: 0 });
    assert.match(describeCut(document.volume, 2) ?? '', / and 2 more documents, since it shows at most 2 entries$/);
  });

  it('keeps the symbols of documents that an edit does not move', () => {
    const documents = new OpenDocuments('utf-16');
    const uri = 'file:///volume.telegram';
    documents.open({ uri, languageId: 'telegram', version: 1, text: volume });
    const before = outline(documents.get(uri)!);
    const at = { line: 25, character: 0 };
    documents.change(uri, 2, [{ range: { start: at, end: at }, text: 'x' }]);
    const after = outline(documents.get(uri)!);
    assert.equal(after[0], before[0]);
    documents.change(uri, 3, [
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: '\n' },
    ]);
    const moved = outline(documents.get(uri)!);
    assert.equal(moved[1]?.range.start.line, (after[1]?.range.start.line ?? 0) + 1);
  });

  it('shows the seed as its reader sees it', function () {
    if (!existsSync(seed)) {
      console.log('        there is no corpus beside the project');
      this.skip();
    }
    const [document, ...others] = outline(openText(readFileSync(seed, 'utf8')));
    assert.deepEqual(others, []);
    assert.ok(document);
    assert.equal(document.name, '28. Telegram From the Department of State to the Embassy in Japan');
    const names = (symbols: readonly DocumentSymbol[] | undefined) => symbols?.map(({ name }) => name);
    assert.deepEqual(names(document.children), ['(1)', '(2)', '(3)', '(4)', 'Dulles', 'Notes']);
    assert.deepEqual(names(find([document], '(1)').children), ['Article VI', 'Article IX', 'Article X']);
    assert.deepEqual(names(find([document], 'Notes').children), ['Note 1', 'Note 2']);
    assert.deepEqual(find([document], 'Article X').selectionRange, {
      start: { line: 12, character: 0 },
      end: { line: 12, character: 9 },
    });
  });
});
