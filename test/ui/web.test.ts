import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { useEditor } from './use-editor';

describe('VS Code for the Web', () => {
  const editor = useEditor({ file: 'small-volume.telegram', web: true });

  it('runs the extension and its server in the page', async () => {
    await editor()
      .page.locator('.statusbar-item', { hasText: /^Document 1 of \d+, 3 notes/u })
      .waitFor();
    const scripts = [...editor().asked].filter((path) => path.endsWith('.js'));
    assert.deepEqual(scripts.sort(), ['/dist/client.browser.js', '/dist/server.browser.js']);
  });

  it('shows the outline', async () => {
    const labels = (await editor().outline()).map(({ label }) => label);
    assert.ok(
      labels.some((label) => label.startsWith('(a)Japan could provide')),
      labels.join('\n'),
    );
  });

  it('explains terms from the list beside the volume, and from what is added to it', async () => {
    const known = await editor().hover('POLAD');
    assert.match(known.join('\n'), /In the list[^]*Political Adviser/u);
    appendFileSync(join(editor().workspace, 'small-volume.terms.txt'), '\nDiet, Parliament of Japan\n');
    assert.match((await editor().hover('Diet')).join('\n'), /In the list[^]*Parliament of Japan/u);
  });

  it('lists problems', async () => {
    await editor().open('twenty-faults.telegram');
    const problems = await editor().problems();
    assert.ok(
      problems.some((problem) => /Marker 3 has no note.* at line 5 and character 131/u.test(problem)),
      problems.join('\n'),
    );
  });
});
