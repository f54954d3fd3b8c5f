import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { closeAll, open, openSample, place } from './sample';

/** Given by whoever has the corpus; beside the repository otherwise. */
const corpus = process.env['TELEGRAM_CORPUS'] ?? join(__dirname, '..', '..', '..', '..', 'shared', 'corpus');
const seed = join(corpus, 'seed.telegram');

describe('Outline', () => {
  after(closeAll);

  it('shows every part of a telegram, by name and range', async () => {
    const { document } = await openSample('joint-message.telegram');
    assert.deepEqual(await outlineOf(document), [
      'File 41. Telegram From the Department of State to the Embassy in Portugal 1:1-31:86',
      '  Event Washington, March 12, 1959, 7:42 p.m. 3:1-3:38',
      '  String (1) 7:1-15:202',
      '    Interface Article II 11:1-11:343',
      '    Interface Article V 13:1-13:118',
      '    Interface Article VII 15:1-15:202',
      '  String (2) 17:1-21:175',
      '  String (3) 23:1-25:267',
      '  String (4) 27:1-28:210',
      '  Constant Herter 29:1-29:7',
      '  Array Notes 30:1-31:86',
      '    Number Note 1 30:1-30:195',
      '    Number Note 2 31:1-31:86',
    ]);
  });

  it('puts the cursor on the label: the selection lies inside the part and is its name', async () => {
    const { document } = await openSample('joint-message.telegram');
    for (const { name, range, selectionRange, kind } of flat(await symbolsOf(document))) {
      assert.ok(range.contains(selectionRange), name);
      if (kind === vscode.SymbolKind.String || kind === vscode.SymbolKind.Interface) {
        assert.equal(document.getText(selectionRange), name);
      }
    }
  });

  it('shows the documents of a volume side by side', async () => {
    const { document } = await openSample('small-volume.telegram');
    const symbols = await symbolsOf(document);
    assert.deepEqual(
      symbols.map(({ name }) => name.split(' ', 1)[0]),
      ['1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.'],
    );
  });

  it('shows the seed', async function () {
    if (!existsSync(seed)) {
      console.log(`      there is no corpus at ${corpus}`);
      this.skip();
    }
    const { document } = await open(seed);
    assert.deepEqual(await outlineOf(document), [
      'File 28. Telegram From the Department of State to the Embassy in Japan 1:1-31:80',
      '  String (1) 5:1-13:261',
      '    Interface Article VI 9:1-9:310',
      '    Interface Article IX 11:1-11:168',
      '    Interface Article X 13:1-13:261',
      '  String (2) 15:1-19:786',
      '  String (3) 21:1-25:379',
      '  String (4) 27:1-28:288',
      '  Constant Dulles 29:1-29:7',
      '  Array Notes 30:1-31:80',
      '    Number Note 1 30:1-30:154',
      '    Number Note 2 31:1-31:80',
    ]);
  });
});

async function symbolsOf({ uri }: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
}

/** A line a symbol: how deep it lies, its kind, name and range. */
async function outlineOf(document: vscode.TextDocument): Promise<readonly string[]> {
  const lines: string[] = [];
  const visit = (symbols: readonly vscode.DocumentSymbol[], indent: string): void => {
    for (const { name, kind, range, children } of symbols) {
      lines.push(`${indent}${vscode.SymbolKind[kind]} ${name} ${place(range.start)}-${place(range.end)}`);
      visit(children, `${indent}  `);
    }
  };
  visit(await symbolsOf(document), '');
  return lines;
}

function flat(symbols: readonly vscode.DocumentSymbol[]): readonly vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
}
