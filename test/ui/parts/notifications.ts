import type { Page } from 'playwright-core';

const message = '.notification-toast .notification-list-item-message';

/** The messages that pop up in the corner, once there is one. */
export async function readNotifications(page: Page): Promise<readonly string[]> {
  await page.locator(message).first().waitFor();
  return page.locator(message).allInnerTexts();
}
