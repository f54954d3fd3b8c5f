type Row = readonly (string | number)[];

/** Rows with their columns aligned: columns with numbers to the right, others to the left. */
export function table(rows: readonly Row[]): string {
  const widths: number[] = [];
  const numeric: boolean[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, String(cell).length);
      numeric[column] ||= typeof cell === 'number';
    });
  }
  const align = (cell: string | number, column: number): string =>
    numeric[column] ? String(cell).padStart(widths[column] ?? 0) : String(cell).padEnd(widths[column] ?? 0);
  return rows.map((row) => `${row.map(align).join('  ').trimEnd()}\n`).join('');
}
