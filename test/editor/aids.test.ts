import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { closeAll, find, open, openSample, telegram, workspaceFolder } from './sample';

describe('Reading aids', () => {
  let document: vscode.TextDocument;
  before(async () => ({ document } = await openSample('small-volume.telegram')));
  after(closeAll);

  async function hoverOn(one: vscode.TextDocument, words: string, into = 1): Promise<string> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      one.uri,
      find(one, words, { into }),
    );
    return hovers
      .flatMap(({ contents }) => contents as vscode.MarkdownString[])
      .map(({ value }) => value)
      .join('\n');
  }

  it('previews a document by heading, date and first lines', async () => {
    const said = await hoverOn(document, 'Document 4. On the reply');
    for (const words of ['Letter From the Ambassador', 'Tokyo, March 6, 1958', 'You will have seen']) {
      assert.ok(said.includes(words), said);
    }
  });

  it('previews a note, and tells what a file number means and whether the dateline agrees', async () => {
    assert.match(await hoverOn(document, 'footnote 3, Document 4'), /Robertson replied on March 18/u);
    const number = await hoverOn(document, '994.501/7–1058');
    assert.match(number, /class 9/iu);
    assert.match(number, /Japan/u);
    assert.match(number, /July 10, 1958/u);
    assert.match(number, /dateline/u);
  });

  it('shows the printed line of a person or term, and the built-in meaning of others', async () => {
    assert.match(await hoverOn(document, 'Drafted by Sorrell', 13), /Officer in Charge of Japanese Affairs/u);
    assert.match(await hoverOn(document, 'CINCPAC for'), /Commander/u);
    assert.match(await hoverOn(document, 'COMUS/Japan'), /United States Forces in Japan/u);
  });

  it('shows everybody who shares a surname', async () => {
    const file = (name: string): string => join(workspaceFolder(), name);
    writeFileSync(file('namesakes.telegram'), '1. Editorial Note\n\nBerg told the Ambassador in Denmark.\n');
    writeFileSync(file('namesakes.persons.txt'), 'Berg, Lars, Ambassador in Denmark\nBerg, Olaf, General\n');
    const editor = await open(file('namesakes.telegram'));
    const both = await hoverOn(editor.document, 'Berg');
    assert.ok(both.includes('Berg, Lars') && both.includes('Berg, Olaf'), both);
    const one = await hoverOn(editor.document, 'Ambassador in Denmark');
    assert.ok(one.includes('Berg, Lars') && !one.includes('Berg, Olaf'), one);
    await closeAll();
    for (const name of ['namesakes.telegram', 'namesakes.persons.txt']) rmSync(file(name));
  });

  it('colours markers, notes, pages and references, in the whole file and in a part of it', async () => {
    const { uri } = document;
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      uri,
    );
    const whole = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      uri,
    );
    const words = tokensIn(document, whole, legend);
    for (const one of ['decorator 2', 'number 2', 'macro [Page 4]', 'variable footnote 3, Document 4']) {
      assert.ok(words.includes(one), one);
    }
    const part = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentRangeSemanticTokens',
      uri,
      new vscode.Range(0, 0, 1, 0),
    );
    const found = tokensIn(document, part, legend);
    assert.deepEqual(found, words.slice(0, found.length));
    assert.ok(found.length > 0 && found.length < words.length);
  });

  it('shows lenses where it is told to, of the kinds that are wanted', async () => {
    const settings = vscode.workspace.getConfiguration('telegram');
    const lenses = async (): Promise<readonly string[]> => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        100,
      );
      return found.map(({ command }) => command?.title ?? '');
    };
    assert.deepEqual(await lenses(), []);
    const set = async (name: string, value: boolean | undefined): Promise<void> => {
      await settings.update(name, value, vscode.ConfigurationTarget.Workspace);
      await (await telegram()).whenReady();
    };
    await set('codeLens.enabled', true);
    const all = await eventually(lenses, (titles) => titles.length > 8);
    assert.ok(
      all.some((title) => title.startsWith('referred to')),
      all.join(),
    );
    assert.ok(
      all.some((title) => title.startsWith('3 notes')),
      all.join(),
    );
    await set('codeLens.contents', false);
    const some = await eventually(lenses, (titles) => titles.length < all.length);
    assert.ok(
      some.every((title) => title.startsWith('referred to')),
      some.join(),
    );
    for (const name of ['codeLens.enabled', 'codeLens.contents']) await set(name, undefined);
    await eventually(lenses, (titles) => titles.length === 0);
  });

  it('hints at the document of a page and the value of a numeral, until a setting turns them off', async () => {
    const hints = async (): Promise<readonly string[]> => {
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
      );
      return found.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
    };
    assert.ok((await hints()).includes('Document 8'));
    const settings = vscode.workspace.getConfiguration('telegram');
    await settings.update('inlayHints.pages', false, vscode.ConfigurationTarget.Workspace);
    const without = await eventually(hints, (labels) => !labels.includes('Document 8'));
    assert.ok(without.includes('July 10, 1958'));
    await settings.update('inlayHints.pages', undefined, vscode.ConfigurationTarget.Workspace);
    await eventually(hints, (labels) => labels.includes('Document 8'));
  });

  it('folds long lists and documents, and unfolds them', async () => {
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    for (const words of ['1. Telegram From', '8. Telegram From', '1. Source:']) {
      assert.ok(
        ranges.some(({ start }) => start === find(document, words).line),
        words,
      );
    }
  });

  it('finds documents, titles, articles and persons of all files', async () => {
    const named = async (query: string): Promise<readonly string[]> =>
      (
        await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query)
      ).map(({ name }) => name);
    assert.ok((await named('d7')).some((name) => name.startsWith('7. Airgram')));
    assert.ok((await named('Intelligence Estimate')).some((name) => name.includes('National Intelligence Estimate')));
    assert.ok((await named('Article VII')).some((name) => name.startsWith('Article VII')));
    assert.ok((await named('Sorrell')).some((name) => name.startsWith('Sorrell')));
  });
});

/** Type and words of each token. */
function tokensIn(
  document: vscode.TextDocument,
  { data }: vscode.SemanticTokens,
  { tokenTypes }: vscode.SemanticTokensLegend,
): readonly string[] {
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = data.subarray(at, at + 4);
    line += lines;
    character = lines === 0 ? character + characters : characters;
    const words = document.getText(new vscode.Range(line, character, line, character + length));
    found.push(`${tokenTypes[type] ?? ''} ${words}`);
  }
  return found;
}

/** What `ask` answers once `isRight` says that a setting has come through; asked again when the configuration changes. */
async function eventually<T>(ask: () => Promise<T>, isRight: (answer: T) => boolean): Promise<T> {
  let answer = await ask();
  for (let tries = 0; tries < 50 && !isRight(answer); tries++) answer = await ask();
  assert.ok(isRight(answer), JSON.stringify(answer));
  return answer;
}
