import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, find, openSample, place } from './sample';

/** Both markers of the sample: the `0` of the source note in the heading, and the `1` behind a quotation. */
describe('Markers and notes', () => {
  let document: vscode.TextDocument;
  before(async () => ({ document } = await openSample('joint-message.telegram')));
  after(closeAll);

  const marker0 = (): vscode.Position => find(document, 'Portugal 0', { into: 'Portugal '.length });
  const marker1 = (): vscode.Position => find(document, 'before.”1', { into: 'before.”'.length });
  const note1 = (): vscode.Position => find(document, '1. Source:');
  const note2 = (): vscode.Position => find(document, '2. The earlier draft');

  it('shows the source note when the mouse is over the marker in the heading', async () => {
    const { text, range } = await hoverAt(document, marker0());
    assert.match(text, /Source note/);
    assert.match(text, /Drafted by Lindqvist/);
    assert.equal(document.getText(range), '0');
  });

  it('shows the second note when the mouse is over the marker behind the quotation', async () => {
    const { text, range } = await hoverAt(document, marker1());
    assert.match(text, /Note 2/);
    assert.match(text, /silent on withdrawal/);
    assert.equal(document.getText(range), '1');
  });

  it('shows the sentence that calls a note when the mouse is over its number', async () => {
    assert.match((await hoverAt(document, note2())).text, /After six years either party may withdraw/);
  });

  it('shows nothing over plain words', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      find(document, 'Portuguese acceptance'),
    );
    assert.deepEqual(hovers, []);
  });

  it('goes from both markers to their notes', async () => {
    assert.equal(await definitionAt(document, marker0()), place(note1()));
    assert.equal(await definitionAt(document, marker1()), place(note2()));
  });

  it('goes from both notes to their markers', async () => {
    assert.equal(await definitionAt(document, note1()), place(marker0()));
    assert.equal(await definitionAt(document, note2()), place(marker1()));
  });
});

async function hoverAt({ uri }: vscode.TextDocument, position: vscode.Position) {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  assert.equal(hovers.length, 1);
  const [{ contents, range }] = hovers as [vscode.Hover];
  const text = (contents as vscode.MarkdownString[]).map(({ value }) => value).join('\n');
  return { text, range };
}

async function definitionAt({ uri }: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    uri,
    position,
  );
  return found
    .map((one) => place('targetUri' in one ? (one.targetSelectionRange ?? one.targetRange).start : one.range.start))
    .join(' ');
}
