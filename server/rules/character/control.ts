import type { DocumentRule } from '../rule';
import { beyondAscii } from '../../syntax/beyond-ascii';

/** Line separators and bidirectional marks count too: nobody sees them, and every program reads them differently. */
const control =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff\p{Co}\p{Cs}]/gu;

/** What Windows-1252 has in the place of the C1 controls, where a conversion took the one encoding for the other. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export const controlCharacter: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'character/control',
    severity: 'error',
    title: 'A character that prints nothing or stands for a lost one',
    why: 'Control and private-use characters come from broken conversions. They are invisible here, and a page set from this text shows gaps, boxes or nothing at all.',
    example: {
      wrong: 'The Ambassador called\u0007 this morning to deliver the caf\uFFFD memorandum.\n',
      right: 'The Ambassador called this morning to deliver the café memorandum.\n',
    },
    fix: 'safe',
  },
  check({ tree }, report) {
    if (!beyondAscii(tree).hasRare) return;
    for (const { 0: character, index } of tree.text.matchAll(control)) {
      // A byte-order mark opens the file.
      if (character === '\uFEFF' && index === 0) continue;
      const code = character.codePointAt(0) ?? 0;
      const span = { start: index, end: index + character.length };
      const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      if (code === 0xfffd) {
        report({ span, message: `A character was lost here in a conversion (${name}). Put back what the print has.` });
        continue;
      }
      const meant = code >= 0x80 && code <= 0x9f ? windows.charAt(code - 0x80) : '';
      const known = meant !== '' && meant !== character;
      const message = known
        ? `This is the control character ${name}, put in the place of ${meant} by a conversion. Replace it.`
        : `This is ${describe(code)} (${name}), which prints nothing. Delete it, or put in its place what the print has.`;
      const removable = known || !isLost(code);
      const title = known ? `Replace by ${meant}` : 'Delete the character';
      const changes = [{ span, text: known ? meant : '' }];
      report({ span, message, fixes: removable ? [{ title, safe: true, changes }] : [] });
    }
  },
};

/** Private-use characters and halves of a pair stand for something that only the print can tell. */
function isLost(code: number): boolean {
  return isSurrogate(code) || isPrivate(code);
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function isPrivate(code: number): boolean {
  return (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
}

function describe(code: number): string {
  if (isSurrogate(code)) return 'half of a character';
  if (isPrivate(code)) return 'a private-use character';
  return code < 0xa0 ? 'a control character' : 'an invisible character';
}
