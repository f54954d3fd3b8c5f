import type { Page } from 'playwright-core';
import { centreOf } from './text';

const popUp = '.monaco-hover:not(.hidden) .hover-contents';

/** Rests the pointer on some words, and reads the parts of what pops up there. */
export async function hover(page: Page, words: string): Promise<readonly string[]> {
  const shown = page.locator(popUp).first();
  // The editor asks only those who have something to say at that moment; a server that still starts is asked once more.
  for (let attempt = 1; attempt <= 7; attempt += 1) {
    await page.mouse.move(1, 1);
    await shown.waitFor({ state: 'hidden' });
    const { x, y } = await centreOf(page, words);
    await page.mouse.move(x, y);
    const hasShown = await shown.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false,
    );
    if (hasShown) {
      const parts = await page.locator(popUp).allInnerTexts();
      return parts.map((part) => part.replaceAll('\u00a0', ' ').trim()).filter((part) => part !== '');
    }
  }
  throw new Error(`Nothing pops up on '${words}'.`);
}
