import type { Page } from 'playwright-core';
import { runCommand } from './palette';

export interface OutlineEntry {
  /** 1 for what stands at the top. */
  readonly level: number;
  readonly label: string;
}

const row = '.outline-tree .monaco-list-row';

/** What the Outline view shows, as far as it fits on the screen. */
export async function readOutline(page: Page): Promise<readonly OutlineEntry[]> {
  await runCommand(page, 'Explorer: Focus on Outline View');
  await page.locator(row).first().waitFor();
  return page.locator(row).evaluateAll((rows) =>
    rows
      .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
      .map((one) => ({
        level: Number(one.getAttribute('aria-level')),
        label: (one.querySelector('.monaco-icon-label')?.textContent ?? '').replaceAll('\u00a0', ' ').trim(),
      })),
  );
}

/** Goes to an entry of the Outline view, as a click does. */
export async function openOutlineEntry(page: Page, label: string): Promise<void> {
  await runCommand(page, 'Explorer: Focus on Outline View');
  await page.locator(row, { hasText: label }).first().click();
}
