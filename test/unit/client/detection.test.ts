import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { looksLikeTelegram } from '../../../client/detection';

const samples = join(__dirname, '..', '..', '..', 'samples');

describe('Detection of telegrams in plain text', () => {
  for (const name of readdirSync(samples).filter((one) => one.endsWith('.telegram'))) {
    it(`knows the sample ${name}`, () => {
      assert.equal(looksLikeTelegram(readFileSync(join(samples, name), 'utf8')), true);
    });
  }

  const telegrams: Readonly<Record<string, string>> = {
    'a heading with its number, kind and parties':
      '7. Telegram From the Embassy in Portugal to the Department of State1\n',
    'a heading with nothing behind it': '7. Editorial Note',
    'a heading with the mark of its note glued on': '12. National Intelligence Estimate1\n\nWashington, May 6, 1958.\n',
    'a byte-order mark, carriage returns and blank lines':
      '\uFEFF\r\n\r\n7. Airgram From the Embassy in Chile to the Department of State\r\n',
    'a page that begins ahead of the heading': '[Page 271]\n\n7. Circular Telegram to Certain Diplomatic Missions1\n',
    'a heading without a number, with a dateline': 'Memorandum of Conversation\n\nLisbon, March 3, 1959.\n',
    'an older heading and its file number':
      'The Ambassador in Burma (Key) to the Secretary of State\n\n790B.56/3–1251: Telegram\n',
    'a file number alone': '790B.56/3-1251: Telegram\n\nRangoon, March 12, 1951—4 p. m.\n',
    'a report that is dated': '20. Contact Report1\n\nGuatemala City, undated.\n',
  };
  for (const [name, text] of Object.entries(telegrams)) {
    it(`knows ${name}`, () => {
      assert.equal(looksLikeTelegram(text), true);
    });
  }

  const others: Readonly<Record<string, string>> = {
    'an empty file': '',
    'blank lines': '\n \n\t\n',
    'a to-do list': '1. Report on travel\n2. Letter to Anna\n3. Draft the agenda\n',
    'a letter': 'Dear Anna,\n\nthank you for the telegram from the embassy.\n',
    'minutes of another house': 'Minutes\n\n1. Welcome\n2. Summary of the last meeting\n',
    'a sentence about a letter from one to another': 'I wrote a letter from Rome to the landlord about the report.\n',
    'a heading far down': `${'Some words.\n'.repeat(20)}7. Telegram From the Embassy in Chile to the Department of State\n`,
    'one very long line': '7'.repeat(1_000_000),
    'a log': '2024-05-01 10:00:00 INFO message from worker to Queue\n',
  };
  for (const [name, text] of Object.entries(others)) {
    it(`does not take ${name} for one`, () => {
      assert.equal(looksLikeTelegram(text), false);
    });
  }
});
