import type { Span } from '../syntax/span';
import type { Block, DocumentTree } from '../syntax/tree';

/** A quotation of fewer paragraphs is read at a glance, and its fold would hide what one looks for. */
const fewest = 3;

/** Lines that a quotation goes on behind. */
const between = new Set(['blank', 'page-break']);
const outside = new Set(['heading', 'note', 'note-paragraph']);

/**
 * The long quotations of a document, in order: runs of three paragraphs or more that each open with a quotation mark, of
 * which at most the last closes what it opens, as the print quotes several paragraphs. Offsets count from the document's
 * start.
 */
export function longQuotations({ text, blocks }: DocumentTree): readonly Span[] {
  const quotations: Span[] = [];
  let run: Block[] = [];
  const end = (): void => {
    const last = run.at(-1);
    if (last !== undefined && run.length >= fewest)
      quotations.push({ start: run[0]!.content.start, end: last.content.end });
    run = [];
  };
  for (const block of blocks) {
    if (between.has(block.kind)) continue;
    if (outside.has(block.kind) || !opensQuotation(text, block.content)) end();
    else {
      run.push(block);
      if (!staysOpen(text, block.content)) end();
    }
  }
  end();
  return quotations;
}

function opensQuotation(text: string, { start }: Span): boolean {
  const code = text.charCodeAt(start);
  return code === opening || code === straight;
}

/** `“`, `”`, `"` */
const opening = 0x201c;
const closing = 0x201d;
const straight = 0x22;

/** Whether the paragraph opens one quotation more than it closes. */
function staysOpen(text: string, { start, end }: Span): boolean {
  let depth = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === opening) depth++;
    else if (code === closing) depth--;
    else if (code === straight) depth = depth > 0 ? depth - 1 : depth + 1;
  }
  return depth > 0;
}
