import { availableParallelism, cpus } from 'node:os';
import { ratioOf, type Outcome, type Row } from './row';

/** The table, for a terminal and for Markdown alike; lines in the order of `rows`. */
export function table(rows: readonly Row[], outcomes: ReadonlyMap<string, Outcome>): string {
  const lines = rows.map((row) => cellsOf(row, outcomes.get(row.name)));
  const head = ['row', 'ours', '', 'compared with', '', 'ratio', 'target', ''];
  const widths = head.map((cell, column) => Math.max(cell.length, 3, ...lines.map((cells) => cells[column]!.length)));
  const numeric = new Set([2, 4, 5, 6]);
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (numeric.has(at) ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (numeric.has(at) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(head), rule, ...lines.map(line)].join('\n');
}

function cellsOf(row: Row, outcome: Outcome | undefined): readonly string[] {
  const target = row.target === undefined ? '' : `≤ ${row.target}`;
  if (outcome === undefined || 'missing' in outcome) {
    return [row.name, row.ours, '', row.peer, '', '', target, outcome?.missing ?? 'not measured'];
  }
  const ratio = ratioOf(outcome) ?? NaN;
  const verdict = row.target === undefined ? '' : ratio <= row.target ? 'met' : 'missed';
  const value = (number: number) => `${number.toFixed(number < 10 ? 2 : number < 100 ? 1 : 0)} ${row.unit}`;
  return [
    row.name,
    row.ours,
    value(outcome.ours),
    row.peer,
    value(outcome.peer),
    ratio.toPrecision(3),
    target,
    verdict,
  ];
}

/** What `bench/RESULT.md` says. */
export function resultPage(description: string, content: string): string {
  const processor = cpus()[0]?.model.trim() ?? 'an unknown processor';
  return `# Result of the bench

Written by \`npm run bench -- --write\`; what each row means and how it is measured is in [docs/performance.md](../docs/performance.md).

- Text: ${description}.
- Machine: ${availableParallelism()} × ${processor}, Node ${process.version}, ${process.platform}.

${content}
`;
}
