import assert from 'node:assert/strict';
import { useEditor } from './use-editor';

describe('Problems', () => {
  const editor = useEditor({ file: 'twenty-faults.telegram' });

  it('are listed with their words and places', async () => {
    await editor().page.locator('.squiggly-error').first().waitFor();
    const problems = await editor().problems();
    assert.ok(
      problems.some((problem) => problem.includes('footnote/unresolved-marker')),
      problems.join('\n'),
    );
    await editor().screenshot('problems');
  });

  it('are counted for the document at the cursor', async () => {
    const { page } = editor();
    await editor().moveCursor(5, 1);
    await page.locator('.statusbar-item', { hasText: /^Document 1 of \d+, 2 notes, 1 problem$/ }).waitFor();
  });

  it('are mended from the keyboard', async () => {
    const { page } = editor();
    const wrong = page.locator('.editor-instance .view-line', { hasText: '[Pgae' });
    const line = await lineOf('[Pgae 12]');
    await editor().moveCursor(line, 3);
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget').waitFor();
    await editor().screenshot('quick-fix');
    await page.keyboard.press('Enter');
    await wrong.waitFor({ state: 'detached' });
    await page.locator('.editor-instance .view-line', { hasText: '[Page 12]' }).waitFor();
  });

  async function lineOf(words: string): Promise<number> {
    const { readFileSync } = await import('node:fs');
    const text = readFileSync(`${editor().workspace}/twenty-faults.telegram`, 'utf8');
    return text.slice(0, text.indexOf(words)).split('\n').length;
  }
});
