import type { Page } from 'playwright-core';

const row = '.suggest-widget.visible .monaco-list-row';

/** Asks for suggestions where the cursor is; what fits on the screen. */
export async function readCompletions(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('Control+Space');
  await page.locator(row).first().waitFor();
  return page.locator(row).evaluateAll((rows) => rows.map((one) => one.getAttribute('aria-label') ?? ''));
}
