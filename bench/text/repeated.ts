import { parseVolume } from '../../server/volume/parse-volume';

/** A volume of `times` as many documents: the text one time after the other, with numbers that count on. */
export function repeated(text: string, times: number): string {
  const { entries } = parseVolume(text);
  const numbers = entries.map(({ document, offset }) => {
    const { number, numberSpan } = document.tree.heading ?? {};
    return number === undefined || numberSpan === undefined
      ? undefined
      : { value: Number.parseInt(number, 10), start: offset + numberSpan.start, end: offset + numberSpan.end };
  });
  const present = numbers.filter((number) => number !== undefined);
  const last = present.reduce((highest, { value }) => Math.max(highest, value), 0);
  const whole = text.endsWith('\n') ? `${text}\n` : `${text}\n\n`;
  return Array.from({ length: times }, (_, time) => {
    const pieces: string[] = [];
    let from = 0;
    for (const { value, start, end } of present) {
      pieces.push(whole.slice(from, start), String(value + time * last));
      from = end;
    }
    pieces.push(whole.slice(from));
    return pieces.join('');
  }).join('');
}
