import { isSpace, skipDigits } from './character';
import type { Serial } from './tree';

const series = /^(?:[A-Z][a-z]{2,8} |[A-Z]{1,3}[-–]|No\. )?/;

/**
 * The telegram's own number at the start of its first paragraph: `474.`, `Polto 1034.`, `A–123.`, without the full
 * stop. Undefined when the paragraph opens with something else.
 */
export function readSerial(text: string, start: number, end: number): Serial | undefined {
  const prefix = series.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0;
  const digits = start + prefix;
  const stop = skipDigits(text, digits, end);
  if (stop === digits || stop - digits > 6 || text.charCodeAt(stop) !== 46) return undefined;
  if (stop + 1 < end && !isSpace(text.charCodeAt(stop + 1))) return undefined;
  return { start, end: stop, text: text.slice(start, stop) };
}
