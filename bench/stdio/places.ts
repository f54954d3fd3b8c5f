import type { Position } from 'vscode-languageserver/node';

/** A place to type at: in a long line of prose in the middle of the text. */
export function placeToType(text: string): Position {
  const lines = text.split(/\r?\n/);
  const middle = lines.length >> 1;
  const found = lines.findIndex((line, at) => at >= middle && line.length > 60 && /^[A-Za-z“]/.test(line));
  const line = found < 0 ? middle : found;
  return { line, character: Math.min(20, lines[line]?.length ?? 0) };
}

/** Up to `count` places spread over the text at which something refers to something. */
export function placesToAsk(text: string, count: number): readonly Position[] {
  const places = text.split(/\r?\n/).flatMap((content, line): readonly Position[] => {
    const at = content.search(/footnote \d|Document \d/);
    return at < 0 ? [] : [{ line, character: at + 2 }];
  });
  const step = Math.max(1, Math.floor(places.length / count));
  return places.filter((_, index) => index % step === 0).slice(0, count);
}
