import type { DocumentTree } from '../../syntax/tree';
import { paperYear } from '../paper-year';

/** Words of Romance languages that are none of English. */
const romance = /\b(?:de|del|la|le|les|el|los|las|que|du|des|il|dei|della|do|dos|et|en|au)\b|[áéíóúñàèùâêôç]/g;
const english = /\b(?:the|of|and|is|was|with)\b/;
/** An ordinal has its language around it within so many characters. */
const reach = 48;

const degree = /^\d{1,3}o$/;
/** Minutes of an arc, a quarter of the sky or a scale of temperature behind a degree. */
const behindDegree =
  /^ ?(?:\d{1,2} ?[′'’]|(?:north|south|east|west|latitude|longitude|parallel|meridian|Fahr|centigrade)|[NSEWFC]\b)/i;
const beforeDegree = /(?:lat(?:itude|\.)|long(?:itude|\.)|parallel|meridian|temperature)[^.;\n]{0,24}$/i;

const pounds = /^[\d,]*\dl$/;
/** The turn of a century, with its last figure misread: no sum of money. */
const yearLike = /^1[789]\dl$/;
const behindPounds = /^\.? ?(?:sterling|stg|\d{1,2} ?s\b)/;
const anyPounds = /(?<![\w,])\d[\d,]*l(?!\w)/g;
/** After it print has the sign of the pound in front. */
const lastYearOfPounds = 1920;

/**
 * Whether a numeral that ends with a letter like a digit is right so: `40o 30′` has lost its superscript with the markers,
 * as `Art. 1o` has in a text of a Romance language, and old print writes `500l.` for £500.
 */
export function isRightlyMixed(tree: DocumentTree, start: number, end: number): boolean {
  const { text } = tree;
  const found = text.slice(start, end);
  if (degree.test(found)) {
    const behind = text.slice(end, end + 12);
    const before = text.slice(Math.max(0, start - reach), start);
    if (behindDegree.test(behind) || beforeDegree.test(before)) return true;
    if (found.length > 3) return false;
    return isForeign(before + text.slice(end, end + reach)) || isEnumerated(text, found);
  }
  if (!pounds.test(found) || yearLike.test(found)) return false;
  if (behindPounds.test(text.slice(end, end + 12))) return true;
  return (paperYear(tree) ?? Infinity) < lastYearOfPounds && [...text.matchAll(anyPounds)].length > 1;
}

function isForeign(around: string): boolean {
  return !english.test(around) && [...around.matchAll(romance)].length > 1;
}

/** `1o. That …; 2o. That …`: points that are counted so, of which one alone would be a misread 10. */
function isEnumerated(text: string, found: string): boolean {
  return found.length === 2 && /(?<!\w)1o[ .,)]/.test(text) && /(?<!\w)2o[ .,)]/.test(text);
}
