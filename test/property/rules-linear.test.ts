import { checkVolume } from '../../server/rules/check-volume';
import { parseVolume } from '../../server/volume/parse-volume';
import { assertLinear, repeat } from './growth';

function check(text: string): void {
  checkVolume(parseVolume(`1. Telegram From A to B\n\nTripoli, May 1, 1957.\n\n${text}\n  1. Source: C.\n`), {});
}

describe('the rules take time in proportion to the text', () => {
  for (const piece of [
    '[',
    '“',
    'lO1',
    '[pgae 1]',
    '(Page ',
    '1, ',
    '(1) a\n\n',
    'word1 ',
    'word[^1] ',
    'Document 9, ',
    'p. 900 ',
    '19S8 ',
    ' ,',
    '[a b c] ',
    'Page 9\n',
    'May 5–',
    '1–2 to 3 ',
    'article    ',
    'A ',
    'V ',
    '611.94/',
  ]) {
    it(`for ${JSON.stringify(piece)}`, () => {
      assertLinear(check, repeat(piece));
    });
  }
});
