import { readFileNumber } from '../glossary/file-number';
import { isCalendarDay, monthNames } from '../syntax/calendar';
import { readFileDate } from '../syntax/source-note';
import { contains, touches, type Span } from '../syntax/span';
import type { CalendarDate, DocumentTree } from '../syntax/tree';
import type { AnalyzedDocument } from '../volume/analyzed-document';
import { upright, type Paragraph } from './markup';

/** Subject, with a country's letter and a word like `MSP`; stroke, month, dash, day and year. */
const pattern =
  /(?<![\w./])(\d{3}[A-Z]?(?:\.[\dA-Z]{1,12})?)(?:[–-][A-Z]{2,4}|\([A-Z]+\))?\/(\d{1,2}[–-]\d{3,5})(?![\d/])/gu;

/** Longer than any file number, so that a line of 10 MB is not searched as a whole. */
const reach = 60;

export interface FileNumberAt {
  readonly span: Span;
  /** `794.5/9–2958`, without a marker that is glued to it. */
  readonly text: string;
  readonly date: CalendarDate | undefined;
}

/** The central-files number that `offset` lies in or behind; undefined where there is none. */
export function fileNumberAt(document: AnalyzedDocument, offset: number): FileNumberAt | undefined {
  const from = Math.max(0, offset - reach);
  return fileNumbers(document, { start: from, end: offset + reach }).find(({ span }) => touches(span, offset));
}

/** The central-files numbers in `frame`, in order. */
export function fileNumbers({ tree, markers }: AnalyzedDocument, frame: Span): readonly FileNumberAt[] {
  const found: FileNumberAt[] = [];
  for (const hit of tree.text.slice(frame.start, frame.end).matchAll(pattern)) {
    const start = frame.start + hit.index;
    const whole = { start, end: start + hit[0].length };
    const marker = markers.find((one) => contains(whole, one));
    const span = { start, end: marker?.start ?? whole.end };
    const text = tree.text.slice(span.start, span.end);
    found.push({ span, text, date: readFileDate(text) });
  }
  return found;
}

/** What the number says, and whether the dateline says the same where the number is the document's own. */
export function explainFileNumber(tree: DocumentTree, { text, span, date }: FileNumberAt): readonly Paragraph[] {
  const reading = readFileNumber(text);
  const words = [
    reading && `Class ${reading.digit}: ${lowerFirst(reading.className)}.`,
    ...(reading?.countries ?? []).map(({ number, name }) => `Country ${number}: ${name}.`),
    reading?.subject && `Subject ${reading.subject.number}: ${reading.subject.name}.`,
    date === undefined || !isCalendarDay(date) ? 'Its end is no date.' : `Dated ${inWords(date)}.`,
  ];
  const compared = isOwn(tree, span) ? compare(tree, date) : undefined;
  return [
    { kind: 'heading', text, links: [] },
    { kind: 'text', content: upright(words.filter((one) => one !== undefined).join(' ')) },
    ...(compared === undefined ? [] : [{ kind: 'text', content: upright(compared) } as const]),
  ];
}

/** `September 29, 1958`. */
export function inWords({ year, month, day }: CalendarDate): string {
  return `${monthNames[month - 1] ?? ''} ${day}, ${year}`;
}

function isOwn({ source, blocks }: DocumentTree, span: Span): boolean {
  if (source?.fileNumber !== undefined && contains(source.fileNumber, span)) return true;
  return blocks.some(({ kind, content }) => kind === 'file-line' && contains(content, span));
}

function compare({ dateline }: DocumentTree, date: CalendarDate | undefined): string | undefined {
  const other = dateline?.date;
  if (date === undefined || other === undefined) return undefined;
  const same = date.year === other.year && date.month === other.month && date.day === other.day;
  return same ? 'The dateline has the same date.' : `The dateline has another date: ${inWords(other)}.`;
}

function lowerFirst(words: string): string {
  return words.startsWith('United') ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
