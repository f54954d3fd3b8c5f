/** Lines by offsets, for scans that need no index of the whole text. Lines end with LF or CRLF. */

/** The end of the line that holds `offset`, its line break excluded. */
export function lineEndAt(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return end > offset && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
}

/** The start of the line behind a line's `end`; the text's length behind the last one. */
export function nextLineStart(text: string, end: number): number {
  let next = end;
  if (text.charCodeAt(next) === 13) next++;
  if (text.charCodeAt(next) === 10) next++;
  return next === end ? text.length : next;
}

/** The start of the line that holds `offset`. */
export function lineStartAt(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
