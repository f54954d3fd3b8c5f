import assert from 'node:assert/strict';
import { useEditor } from './use-editor';

const citing = 'frus1958-60v18.telegram';
const cited = 'frus1955-57v27.telegram';
const rule = 'page/malformed-break';

const roots = {
  japan: {
    [citing]: '1. Editorial Note\n\nSee Foreign Relations, 1955–1957, vol. XXVII, Document 2. [Pgae 4]\n',
    '.vscode/settings.json': `{ "telegram.rules": { "${rule}": "off" } }`,
  },
  france: {
    [cited]: '1. Editorial Note\n\nThe beginning. [Pgae 7]\n\n2. Editorial Note\n\nNothing came of the talks.\n',
  },
};

describe('Several folders in one window', () => {
  const editor = useEditor({ roots, file: `japan/${citing}` });

  it('know of each other: a citation shows the document that lies in another', async () => {
    const shown = await editor().hover('vol. XXVII');
    assert.match(shown.join('\n'), /Document 2[^]*Nothing came of the talks/u);
  });

  it('lead to each other', async () => {
    await editor().moveCursor(3, roots.japan[citing].split('\n')[2]?.indexOf('vol.') ?? 1);
    await editor().run('Go to Definition');
    await editor().page.locator('.tabs-container .tab.active', { hasText: cited }).waitFor();
    await editor().waitForCursor(5, 1);
  });

  it('have settings of their own', async () => {
    await editor().page.locator('.squiggly-error').first().waitFor();
    const problems = (await editor().problems()).join('\n');
    assert.match(problems, /\[Page 7\]/u);
    assert.doesNotMatch(problems, /\[Page 4\]/u);
  });
});
