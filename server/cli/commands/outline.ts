import { openingWords } from '../../service/excerpt';
import { describeDocument } from '../../service/parsed-document';
import { partsOf, type Part } from '../../service/parts';
import { formatDate } from '../../syntax/calendar';
import type { AnalyzedDocument } from '../../volume/analyzed-document';
import type { ExitStatus } from '../failure';
import { openVolumes, type ReadVolume } from '../input/volumes';
import type { TextOrJson } from '../options/format';
import { printable } from '../report/printable';
import type { Terminal } from '../terminal';

const titleLength = 100;
const openingLength = 60;

/** Documents and sections, indented by their depth. */
export async function outline(paths: readonly string[], format: TextOrJson, terminal: Terminal): Promise<ExitStatus> {
  const reader = await openVolumes(paths, terminal, 'at the end');
  const files: string[] = [];
  for await (const read of reader.volumes) {
    files.push(format === 'json' ? JSON.stringify(fileAsJson(read)) : fileAsText(read, terminal));
  }
  if (format === 'json') await terminal.print(`{"files":[${files.join(',\n')}]}\n`);
  else for (const file of files) await terminal.print(file);
  return reader.failed ? 2 : 0;
}

function fileAsJson({ path, volume }: ReadVolume): unknown {
  const documents = volume.entries.map((_, entry) => {
    const { range, heading, dateline, notes, sections } = describeDocument(volume, entry, path);
    return {
      range,
      number: heading?.number ?? null,
      title: heading?.title ?? null,
      kind: heading?.kind ?? null,
      date: dateline?.date ?? null,
      notes: notes.length,
      sections,
    };
  });
  return { path, documents };
}

function fileAsText({ path, volume }: ReadVolume, { colors }: Terminal): string {
  const count = counted(volume.entries.length, 'document');
  const lines = [`${colors.bold(printable(path))} ${colors.dim(`(${count})`)}`];
  for (const { document } of volume.entries) {
    lines.push(`  ${titleOf(document)} ${colors.dim(`(${detailsOf(document)})`)}`);
    addSections(partsOf(document)?.children ?? [], '    ', lines);
  }
  return `${lines.join('\n')}\n`;
}

function titleOf({ title }: AnalyzedDocument): string {
  if (title === undefined) return 'without a heading';
  const number = title.number === undefined ? '' : `${title.number}. `;
  return printable(number + openingWords(title.title, titleLength));
}

function detailsOf({ tree: { dateline, notes } }: AnalyzedDocument): string {
  const count = counted(notes.length, 'note');
  return dateline?.date === undefined ? count : `${formatDate(dateline.date)}, ${count}`;
}

/** The parts that the document's author made; what the outline of the editor shows besides is left out. */
function addSections(parts: readonly Part[], indent: string, lines: string[]): void {
  for (const { kind, name, detail, children } of parts) {
    if (kind !== 'section' && kind !== 'article' && kind !== 'attachment') continue;
    const opening = openingWords(detail, openingLength);
    lines.push(indent + printable(opening === name ? name : `${name} ${opening}`.trim()));
    addSections(children, `${indent}  `, lines);
  }
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
