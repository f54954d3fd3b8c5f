import type { Page } from 'playwright-core';
import { runCommand } from './palette';

/** The Problems view: a line for each file and each finding, as a screen reader hears it. */
export async function readProblems(page: Page): Promise<readonly string[]> {
  await runCommand(page, 'Problems: Focus on Problems View');
  const rows = page.locator('.markers-panel .monaco-list-row');
  await rows.first().waitFor();
  return rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
}
