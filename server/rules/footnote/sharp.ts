import { isDigit, isLetter, isLower, isSpace } from '../../syntax/character';

/**
 * Whether digits from `start` to `end`, a whole number, can only be a marker by what stands on either side: they hang on
 * the letters or on the mark behind a word without a space (`agreed2`, `agreed.2`, `(Dulles),2`). In published volumes a
 * few dozen of thousands of such digits are something else. Digits behind another number, a single letter, an apostrophe
 * or an abbreviation (`May 4.2`, `B2`, `’58`, `No.2`) are not among them.
 */
export function isSharp(text: string, start: number, end: number): boolean {
  return hangsOnWord(text, start) && mayEnd(text, end);
}

function hangsOnWord(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  const further = text.charCodeAt(start - 2);
  if (isLower(before)) return isLower(further);
  switch (text.charAt(start - 1)) {
    case ')':
    case ']':
    case '”':
    case '?':
    case '!':
      return true;
    case ';':
      return !isSpace(further);
    case ',':
      return isLetter(further) || isClosing(further) || isLongNumber(text, start - 1);
    case ':':
      return isLetter(further) || isClosing(further);
    case '"':
    case '’':
    case "'":
      return isLower(further) || isClosing(further);
    case '.':
      return isClosing(further) || (isLower(further) && !isAbbreviation(text, start - 1));
    default:
      return false;
  }
}

/** Whether a number of three digits or more ends at `end`: `telegram 1335,2`; thousands would go on with three digits. */
function isLongNumber(text: string, end: number): boolean {
  return isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end - 2)) && isDigit(text.charCodeAt(end - 3));
}

function isClosing(code: number): boolean {
  return code === 41 || code === 93 || code === 0x201d || code === 46 || code === 44;
}

/** What is numbered by its abbreviation: `Item No.2`, `A/4921/Add.1`. */
const numbered =
  /(?:^|[^A-Za-z])(?:Nos?|Rev|Add|Corr|Ser|Vol|Vols|Ch|Sec|Secs|Art|Arts|Para|Paras|Doc|Docs|Fig|Figs|pp?|Pt|App|Encl|Ref)$/i;

function isAbbreviation(text: string, stop: number): boolean {
  return numbered.test(text.slice(Math.max(0, stop - 6), stop));
}

/** What may stand behind a marker; anything else makes the digits part of a number or a name. */
export function mayEnd(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (end >= text.length || next <= 32 || isSpace(next)) return true;
  switch (text.charAt(end)) {
    case '.':
    case ':':
    case ',':
      return !isDigit(text.charCodeAt(end + 1));
    case ')':
    case ']':
    case ';':
    case '—':
    case '…':
    case '”':
    case '"':
    case '’':
    case '?':
    case '!':
    case '[':
    case '*':
      return true;
    default:
      return false;
  }
}
