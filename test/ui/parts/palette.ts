import type { Locator, Page } from 'playwright-core';

const box = '.quick-input-widget:not([style*="display: none"])';
const entry = '.quick-input-list .monaco-list-row';

/** Runs a command by its title, as a user finds it in the palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await input(page).fill(`>${title}`);
  await entryNamed(page, title).click();
}

/** Opens a file of the workspace by its name. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await input(page).fill(name);
  await entryNamed(page, name).click();
}

/** The entries of the list that is open, such as the choices which a command offers. */
export async function readPicker(page: Page): Promise<readonly string[]> {
  const entries = page.locator(`${box} ${entry}`);
  await entries.first().waitFor();
  return entries.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
}

/** Types into the box that is open, and confirms. */
export async function answerPicker(page: Page, text: string): Promise<void> {
  await input(page).fill(text);
  await page.keyboard.press('Enter');
  await input(page).waitFor({ state: 'hidden' });
}

function input(page: Page): Locator {
  return page.locator(`${box} input`).first();
}

/** Not the first entry, which a moment ago was another; what follows a comma is a key or how recent it is. */
function entryNamed(page: Page, name: string): Locator {
  const quoted = JSON.stringify(name).slice(1, -1);
  return page.locator(`${box} ${entry}:is([aria-label="${quoted}"], [aria-label^="${quoted}, "])`).first();
}
