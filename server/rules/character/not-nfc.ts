import type { DocumentRule } from '../rule';
import { beyondAscii } from '../../syntax/beyond-ascii';

/** A letter with what combines with it; Hangul syllables are composed of letters that are no marks. */
const cluster =
  /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\uac00-\ud7a3][\u11a8-\u11c2]|\P{M}\p{M}+|[^\0-\u02ff]/gu;

export const notNfc: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'character/not-nfc',
    severity: 'warning',
    title: 'A character that is not in its composed form',
    why: 'The same word in two spellings looks alike and compares unequal: a search for “Guzmán” misses the one whose accent is a character of its own.',
    example: {
      wrong: 'President Arbenz Guzma\u0301n received the Ambassador.\n',
      right: 'President Arbenz Guzmán received the Ambassador.\n',
    },
    fix: 'safe',
  },
  check({ tree }, report) {
    const { text } = tree;
    if (!beyondAscii(tree).hasRare || text.normalize('NFC') === text) return;
    for (const { 0: found, index } of text.matchAll(cluster)) {
      const composed = found.normalize('NFC');
      if (composed === found) continue;
      const span = { start: index, end: index + found.length };
      report({
        span,
        message: `“${found}” is written with ${describe(found)}, so searches miss it. Write the composed character “${composed}” (Unicode form NFC).`,
        fixes: [{ title: `Replace by “${composed}”`, safe: true, changes: [{ span, text: composed }] }],
      });
    }
  },
};

function describe(found: string): string {
  return found.length > 1 ? `${Array.from(found).length} characters` : 'a character kept only for old encodings';
}
