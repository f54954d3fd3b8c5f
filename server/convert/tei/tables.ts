import type { Span } from '../../syntax/span';
import type { Block } from '../../syntax/tree';
import { draft, type EncodingDraft } from './encoding';
import type { FoundList } from './head-lists';

/**
 * Rows below each other whose cells are parted by tabs, as many in each. Undefined where the line at `from` begins none:
 * a tab before a paragraph is an indent.
 */
export function readTable(text: string, blocks: readonly Block[], from: number, to: number): FoundList | undefined {
  const columns = columnsOf(text, blocks[from]);
  if (columns < 2) return undefined;
  let next = from + 1;
  while (next < to && columnsOf(text, blocks[next]) === columns) next++;
  const rows = blocks.slice(from, next).map((block) => lineOf(text, block));
  if (rows.length < 2 || rows.every(({ start }) => text.charAt(start) === '\t')) return undefined;
  const table = draft('table', { start: rows[0]!.start, end: rows.at(-1)!.end }, [
    ['rows', String(rows.length)],
    ['cols', String(columns)],
  ]);
  const hosts = rows.flatMap((line) => {
    const row = draft('row', line);
    table.children.push(row);
    row.children.push(...cellsOf(text, line));
    return row.children;
  });
  return { element: table, hosts, next };
}

function cellsOf(text: string, line: Span): readonly EncodingDraft[] {
  const cells: EncodingDraft[] = [];
  for (let start = line.start; start <= line.end;) {
    const tab = text.indexOf('\t', start);
    const end = tab < 0 || tab > line.end ? line.end : tab;
    cells.push(draft('cell', { start, end }));
    start = end + 1;
  }
  return cells;
}

function columnsOf(text: string, block: Block | undefined): number {
  if (block?.kind !== 'paragraph') return 0;
  const { start, end } = lineOf(text, block);
  return text.slice(start, end).split('\t').length;
}

/** The line without its break; an empty cell at its margin is a part of it. */
function lineOf(text: string, { start, end }: Block): Span {
  let to = end;
  while (to > start && '\r\n'.includes(text.charAt(to - 1))) to--;
  return { start, end: to };
}
