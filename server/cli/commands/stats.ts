import type { Volume } from '../../volume/volume';
import type { ExitStatus } from '../failure';
import { openVolumes } from '../input/volumes';
import type { TextOrJson } from '../options/format';
import { printable } from '../report/printable';
import { table } from '../report/table';
import type { Terminal } from '../terminal';

interface Counts {
  readonly documents: number;
  readonly notes: number;
  readonly markers: number;
  readonly pages: number;
  readonly references: number;
  readonly words: number;
}

const columns = ['documents', 'notes', 'markers', 'pages', 'references', 'words'] as const satisfies (keyof Counts)[];
const nothing: Counts = { documents: 0, notes: 0, markers: 0, pages: 0, references: 0, words: 0 };

/** How much of what is in each file, and in all of them. */
export async function stats(paths: readonly string[], format: TextOrJson, terminal: Terminal): Promise<ExitStatus> {
  const reader = await openVolumes(paths, terminal, 'at the end');
  const files: ({ readonly path: string } & Counts)[] = [];
  for await (const { path, volume } of reader.volumes) {
    files.push({ path, ...countsOf(volume) });
  }
  const total = files.reduce(sum, nothing);
  if (format === 'json') await terminal.print(`${JSON.stringify({ files, total }, undefined, 2)}\n`);
  else if (files.length > 0) {
    const rows = files.map((file) => [printable(file.path), ...columns.map((column) => file[column])]);
    const last = files.length > 1 ? [['total', ...columns.map((column) => total[column])]] : [];
    await terminal.print(table([['file', ...columns], ...rows, ...last]));
  }
  return reader.failed ? 2 : 0;
}

function countsOf(volume: Volume): Counts {
  const counts = volume.entries.map(({ document }) => ({
    documents: 1,
    notes: document.tree.notes.length,
    markers: document.markers.length,
    pages: document.tree.pages.length,
    references: document.references.length,
    words: wordCount(document.tree.text),
  }));
  return counts.reduce(sum, nothing);
}

function sum(a: Counts, b: Counts): Counts {
  return {
    documents: a.documents + b.documents,
    notes: a.notes + b.notes,
    markers: a.markers + b.markers,
    pages: a.pages + b.pages,
    references: a.references + b.references,
    words: a.words + b.words,
  };
}

/** Stretches between white space, as `wc -w` counts them. */
function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
