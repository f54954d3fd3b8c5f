import type { Page } from 'playwright-core';
import { answerPicker } from './palette';

/** As the status bar shows it: both begin with 1. */
export interface Cursor {
  readonly line: number;
  readonly column: number;
}

/** The lines that are on the screen, from top to bottom. */
export async function readLines(page: Page): Promise<readonly string[]> {
  await page.locator('.editor-instance .view-line').first().waitFor();
  return page.locator('.editor-instance .view-line').evaluateAll((lines) =>
    lines
      .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent }))
      .sort((one, other) => one.top - other.top)
      .map(({ text }) => text.replaceAll('\u00a0', ' ')),
  );
}

export async function readCursor(page: Page): Promise<Cursor | undefined> {
  const status = page.locator('#status\\.editor\\.selection');
  const [, line, column] = /Ln (\d+), Col (\d+)/.exec(await status.innerText()) ?? [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column) };
}

export async function waitForCursor(page: Page, { line, column }: Cursor): Promise<void> {
  await page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
}

/** A key that is pressed while the workbench is still busy is lost, so it is pressed until it has worked. */
export async function focusEditor(page: Page): Promise<void> {
  const focused = page.locator('.editor-instance .monaco-editor.focused');
  for (let attempt = 1; attempt <= 15; attempt += 1) {
    await page.keyboard.press('Control+1');
    const isFocused = await focused.waitFor({ timeout: 1000 }).then(
      () => true,
      () => false,
    );
    if (isFocused) {
      return;
    }
  }
  throw new Error('The editor does not take the focus.');
}

/** Also scrolls there, so that the line is on the screen. */
export async function moveCursor(page: Page, cursor: Cursor): Promise<void> {
  await page.keyboard.press('Control+g');
  await answerPicker(page, `:${cursor.line}:${cursor.column}`);
  await waitForCursor(page, cursor);
}

/** Where on the page some words of a line on the screen are; the first such line, if several have them. */
export async function centreOf(page: Page, words: string): Promise<{ readonly x: number; readonly y: number }> {
  const centre = await page.waitForFunction((wanted) => {
    const lines = [...document.querySelectorAll('.editor-instance .view-line')];
    const line = lines.find((one) => one.textContent.replaceAll('\u00a0', ' ').includes(wanted));
    if (line === undefined) {
      return undefined;
    }
    const start = line.textContent.replaceAll('\u00a0', ' ').indexOf(wanted);
    const end = start + wanted.length;
    // A line is cut into many elements, one for each colour.
    const range = document.createRange();
    const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let offset = 0;
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const after = offset + (node.textContent?.length ?? 0);
      if (offset <= start && start < after) {
        range.setStart(node, start - offset);
      }
      if (offset < end && end <= after) {
        range.setEnd(node, end - offset);
      }
      offset = after;
    }
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, words);
  return (await centre.jsonValue()) ?? { x: 0, y: 0 };
}
