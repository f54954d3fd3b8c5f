import { draft, type Attribute, type Encoding, type EncodingDraft } from './encoding';
import { hashOf, linesOf, restore, type SidecarDocument } from './sidecar';

/** What encoders mark within lines. */
const inline: ReadonlySet<string> = new Set(
  'persName placeName orgName name gloss term hi ref date time q foreign title del unclear emph'.split(' '),
);

/** Marks that survive an edit, and the lines that they were in: what those are not marked with was not meant to be. */
export interface KeptMarkup {
  /** Of the document itself. */
  readonly attributes: readonly Attribute[];
  readonly markup: readonly EncodingDraft[];
  readonly isKept: (offset: number) => boolean;
}

/** What a document that was edited since its import keeps: the marks within each line that is as it was. */
export function keptMarkup(text: string, document: SidecarDocument): KeptMarkup {
  const shifts = matchLines(text, document);
  const markup: EncodingDraft[] = [];
  const collect = (encoding: Encoding): void => {
    const line = inline.has(encoding.name)
      ? shifts.find(({ from, to }) => encoding.start >= from && encoding.end <= to)
      : undefined;
    if (line && encoding.end > encoding.start) {
      const { by } = line;
      markup.push(draft(encoding.name, { start: encoding.start + by, end: encoding.end + by }, encoding.attributes));
    }
    encoding.children.forEach(collect);
  };
  const restored = restore(document.encoding);
  collect(restored);
  const isKept = (offset: number): boolean =>
    shifts.some(({ from, to, by }) => offset >= from + by && offset < to + by);
  return { attributes: restored.attributes, markup, isKept };
}

interface Shift {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/** Lines of `text` that the document had before, each with how far it has moved; of equal lines the first to the first. */
function matchLines(text: string, { lines }: SidecarDocument): readonly Shift[] {
  const before = new Map<number, number[]>();
  let start = 0;
  for (const [hash, length] of lines) {
    const starts = before.get(hash);
    if (starts) starts.push(start);
    else before.set(hash, [start]);
    start += length;
  }
  const shifts: Shift[] = [];
  let at = 0;
  for (const line of linesOf(text)) {
    const from = line.trim() === '' ? undefined : before.get(hashOf(line))?.shift();
    if (from !== undefined) shifts.push({ from, to: from + line.length, by: at - from });
    at += line.length;
  }
  return shifts;
}
