import { isDigit } from '../../syntax/character';
import type { Span } from '../../syntax/span';

const measure =
  / (?:[mb]illion|thousand|hundred|percent|per cent|(?:long |short |metric )?tons|miles|kilometers|meters|feet)\b/y;

/** Whether digits are the decimals of a number that a measure stands behind, `2.2 million`, and so no marker. Offsets. */
export function isDecimal(text: string, { start, end }: Span): boolean {
  if (text.charCodeAt(start - 1) !== 46 || !isDigit(text.charCodeAt(start - 2))) return false;
  measure.lastIndex = end;
  return measure.test(text);
}
