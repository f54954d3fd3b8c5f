import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import type { Log } from './log';

const flags = [
  '--no-sandbox', // Chromium's own needs rights that root in a container has not
  '--disable-gpu',
  '--disable-dev-shm-usage',
  // Nothing outside this machine is ever asked.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

export function chromiumOfKit(kit: string): string {
  return join(kit, 'chromium', 'chromium');
}

/** Starts the first Chromium that does start: the kit's own, or else one that Debian installed. */
export async function startBrowser(kit: string, log: Log): Promise<Browser> {
  const candidates = [chromiumOfKit(kit), '/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
  for (const executablePath of candidates.filter((candidate) => existsSync(candidate))) {
    try {
      return await chromium.launch({
        executablePath,
        args: flags,
        // Whoever starts it decides what a signal means.
        ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
      });
    } catch (error) {
      log.add('browser', `${executablePath} does not start: ${String(error)}`);
    }
  }
  throw new Error(
    'No Chromium starts. On Debian, `apt-get install libnss3 libnspr4 libexpat1` gives what the one from npm lacks; ' +
      `\`apt-get install chromium\` gives another.\n${log.tail()}`,
  );
}
