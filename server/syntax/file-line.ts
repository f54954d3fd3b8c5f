import { skipSpaces, trimEnd } from './character';

const central = /^\d{3}[A-Z]?(?:\.[\dA-Z]+)?[^/]{0,24}\/\d/;
const files =
  /(?:Files?|Memoranda|Series|Papers|Library|Collection|Records)\b.{0,60}(?:Lot|Series|Box|Telegram|$)|^Lot \d/;
const kindBehind = /: (?:Circular )?(?:Telegram|Airgram|Despatch|Instruction|Letter|Memorandum)$/;

/**
 * Whether a line says where the paper is filed, as volumes before 1955 print it below the heading:
 * `693.94/12–2951: Telegram`, `S/P Files: Lot 64 D 563`.
 */
export function isFileLine(text: string, start: number, end: number): boolean {
  const from = skipSpaces(text, start, end);
  const to = trimEnd(text, from, end);
  if (to - from < 5 || to - from > 120) return false;
  const line = text.slice(from, to);
  if (/[.?!]$/.test(line) && !/\bNo\.$/.test(line)) return false;
  return central.test(line) || kindBehind.test(line) || files.test(line);
}
