import assert from 'node:assert/strict';
import { CodeActionRequest, type CodeAction, type Position } from 'vscode-languageserver/node';
import { open, openText, withEdits } from '../fixture';
import { TestClient } from './client';

const uri = 'file:///volume/sample.telegram';
const heading = '7. Telegram From the Embassy in Norway to the Department of State\n\n';

describe('code actions', () => {
  let client: TestClient;
  let version = 1;
  before(async () => {
    client = await TestClient.start();
    await client.open(uri, '');
  });
  after(() => client.stop());

  /** The actions of a kind at the cursor of a text, which is the file's from now on. */
  async function actionsAt(marked: string, kind: string): Promise<readonly CodeAction[]> {
    const { text, position } = open(marked);
    await client.change(uri, ++version, { text });
    return ask(position, kind);
  }

  const ask = async (position: Position, kind: string): Promise<readonly CodeAction[]> =>
    (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: { start: position, end: position },
      context: { diagnostics: [], only: [kind] },
    })) as CodeAction[];

  const applied = (marked: string, action: CodeAction | undefined): string =>
    withEdits(openText(open(marked).text), action?.edit?.changes?.[uri] ?? []);

  it('mend on save what can be mended safely, and nothing else', async () => {
    const faulty = `${heading}Oslo, March 4, 1957.\n\n[Pgae 77]\n\n|He came.[^9]\n`;
    const [all, ...more] = await actionsAt(faulty, 'source.fixAll.telegram');
    assert.equal(all?.kind, 'source.fixAll.telegram');
    assert.deepEqual(more, []);
    assert.equal(applied(faulty, all), open(faulty).text.replace('Pgae', 'Page'));
    assert.deepEqual(await actionsAt(`${heading}Oslo, March 4, 1957.\n\nHe ca|me.\n`, 'source.fixAll'), []);
  });

  it('split and join paragraphs at page breaks, and move labels', async () => {
    const pairs: readonly (readonly [string, string])[] = [
      ['He came in [|Page 78] the evening.', 'He came in\n\n[Page 78]\n\nthe evening.'],
      ['He came in\n\n[|Page 78]\n\nthe evening.', 'He came in [Page 78] the evening.'],
      ['(|1) He came.', '(1)\n\nHe came.'],
      ['(|1)\n\nHe came.', '(1) He came.'],
    ];
    for (const [from, to] of pairs) {
      const [action] = await actionsAt(heading + from, 'refactor.rewrite');
      assert.equal(applied(heading + from, action), heading + to, from);
    }
  });

  it('disable a rule for the line, the document, the file and everywhere', async () => {
    const titles = (await actionsAt(`${heading}[Pgae| 77]\n`, 'quickfix')).map(({ title }) => title);
    for (const scope of ['for this line', 'in this document', 'in this file', 'everywhere']) {
      assert.ok(
        titles.some((title) => title.startsWith('Disable page/malformed-break') && title.endsWith(scope)),
        `${scope}: ${titles.join(', ')}`,
      );
    }
  });

  it('are answered in the middle of an edit, and are none of a text that is gone', async () => {
    await client.change(uri, ++version, { text: `${heading}(1) He came.\n` });
    const asked = ask({ line: 2, character: 1 }, 'refactor.rewrite.label');
    await client.change(uri, ++version, { text: '' });
    const [before, after] = await Promise.all([asked, ask({ line: 2, character: 1 }, 'refactor.rewrite.label')]);
    assert.ok(before.length <= 1);
    assert.deepEqual(after, []);
  });
});
