import { weekdayNames } from '../../syntax/calendar';
import type { Span } from '../../syntax/span';

/** The full name of a weekday, and where it or its abbreviation is printed. */
interface PrintedWeekday {
  readonly name: string;
  readonly span: Span;
}

/** `Tuesday, `, `Tues. `, `Tuesday morning, the `, `Tuesday (` in front of a date. */
const inFront = new RegExp(
  `\\b(${weekdayNames.map((name) => `${name}|${name.slice(0, 3)}(?:[a-z]{1,2})?\\.`).join('|')})(?: (?:morning|afternoon|evening|night|noon))?,? ?(?:\\(|the )?$`,
);
/** ` (Tuesday)` behind it. */
const behind = new RegExp(`,? \\((${weekdayNames.join('|')})\\)`, 'y');
/** With it, the longest that may stand in front. */
const reach = 28;

const space = 32;
const bracket = 40;
const comma = 44;

/** The weekday printed in front of a date from `start` to `end`, or in parentheses behind it. */
export function weekdayAt(text: string, start: number, end: number): PrintedWeekday | undefined {
  if (mayEndBefore(text, start)) {
    const hit = inFront.exec(text.slice(Math.max(0, start - reach), start));
    const printed = hit?.[1];
    if (hit !== null && printed !== undefined) {
      const from = start - hit[0].length;
      const name = weekdayNames.find((each) => each.startsWith(printed.slice(0, 3))) ?? printed;
      return { name, span: { start: from, end: from + printed.length } };
    }
  }
  const next = text.charCodeAt(end);
  if (text.charCodeAt(next === comma ? end + 2 : end + 1) !== bracket) return undefined;
  behind.lastIndex = end;
  const hit = behind.exec(text);
  const name = hit?.[1];
  if (hit === null || name === undefined) return undefined;
  const from = end + hit[0].length - name.length - 1;
  return { name, span: { start: from, end: from + name.length } };
}

/** Whether what ends in front of a date may be a weekday: its last letter tells at once where it is none. */
function mayEndBefore(text: string, start: number): boolean {
  let end = start;
  const last = text.charCodeAt(end - 1);
  if (last !== space && last !== comma && last !== bracket) return false;
  if (last === space && text.startsWith('the ', end - 4)) end -= 4;
  else if (last === bracket) end--;
  if (text.charCodeAt(end - 1) === space) end--;
  if (text.charCodeAt(end - 1) === comma) end--;
  switch (text.charCodeAt(end - 1)) {
    case 46: // `Tues.`
    case 121: // `Tuesday`
    case 103: // `morning`, `evening`
    case 116: // `night`
      return true;
    case 110: // `noon`, `afternoon`
      return text.charCodeAt(end - 2) === 111 && text.charCodeAt(end - 3) === 111;
    default:
      return false;
  }
}
