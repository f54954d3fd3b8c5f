import type { TimeOfDay } from './tree';

/** Every form has a digit or one of two words; places have none. */
const any = /\d|noon|midnight/i;
const clock = /(\d{1,2})(?:[:.](\d{2}))?(?: ?[-–—] ?\d{1,2}(?:[:.]\d{2})?)? ?([ap])\.? ?m\b/i;
const ranged = /(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.? ?m\b/i;
const military = /\b(\d{2}):?(\d{2}) ?(Z\b|GMT\b|hours\b|hrs\b)/;
const word = /\b(noon|midnight)\b/i;
const zone = /\b(Z|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|[A-Z][a-z]+ time)\b/;

/**
 * The time of day in the rest of a dateline: `9:59 p.m.`, `noon`, `1421Z`, of a span of time its begin (`3–4:05 p.m.`
 * is 15:00). Undefined when the text names none or one that no clock has.
 */
export function findTime(text: string): TimeOfDay | undefined {
  if (!any.test(text)) return undefined;
  const named = word.exec(text);
  const twelve = ranged.exec(text);
  const span = clock.exec(text);
  const hit = span && (!twelve || span.index <= twelve.index) ? span : twelve;
  if (hit && (!named || hit.index < named.index)) {
    const hour = Number(hit[1]);
    const minute = Number(hit[2] ?? 0);
    if (hour < 1 || hour > 12 || minute > 59) return undefined;
    const afternoon = hit[3]?.toLowerCase() === 'p';
    return { hour: (hour % 12) + (afternoon ? 12 : 0), minute, zone: zone.exec(text)?.[1] };
  }
  if (named) return { hour: named[1]?.toLowerCase() === 'noon' ? 12 : 0, minute: 0, zone: zone.exec(text)?.[1] };
  const day = military.exec(text);
  if (!day) return undefined;
  const hour = Number(day[1]);
  const minute = Number(day[2]);
  if (hour > 24 || minute > 59) return undefined;
  return { hour: hour % 24, minute, zone: day[3] === 'Z' || day[3] === 'GMT' ? day[3] : undefined };
}
