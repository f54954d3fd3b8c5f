import type { Span } from '../syntax/span';

/** `text` on one line: every run of white space is a space, none at the ends. */
export function onOneLine(text: string): string {
  return text.split(/\s+/u).filter(Boolean).join(' ');
}

/** The words at the head of `text`, at most `limit` characters and an ellipsis; whole words where there is a space. */
export function openingWords(text: string, limit: number): string {
  // Enough for `limit` characters whatever white space is between them, and never a copy of a whole volume.
  const line = onOneLine(text.slice(0, limit * 4));
  if (line.length <= limit) return line;
  const cut = line.lastIndexOf(' ', limit);
  const end = cut > limit / 2 ? cut : limit;
  return `${line.slice(0, isHighSurrogate(line, end - 1) ? end - 1 : end).trimEnd()}…`;
}

/** The text of `span` without the markers (or whatever else, in order) that stand in it, on one line. */
export function withoutMarkers(text: string, span: Span, markers: readonly Span[]): string {
  const pieces: string[] = [];
  let from = span.start;
  for (const marker of markers) {
    if (marker.start < from || marker.end > span.end) continue;
    pieces.push(text.slice(from, marker.start));
    from = marker.end;
  }
  pieces.push(text.slice(from, span.end));
  return onOneLine(pieces.join(''));
}

function isHighSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff;
}
