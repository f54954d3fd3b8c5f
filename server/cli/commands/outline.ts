import { openingWords } from '../../service/excerpt';
import { describeDocument, type ParsedDocument, type ParsedSection } from '../../service/parsed-document';
import type { ExitStatus } from '../failure';
import { openVolumes, type ReadVolume } from '../input/volumes';
import type { TextOrJson } from '../options/format';
import { printable } from '../report/printable';
import { showProgress } from '../progress';
import type { Terminal } from '../terminal';

const titleLength = 100;
const openingLength = 60;

/** Documents and sections, indented by their depth. */
export async function outline(paths: readonly string[], format: TextOrJson, terminal: Terminal): Promise<ExitStatus> {
  const reader = await openVolumes(paths, terminal);
  const progress = await showProgress(reader.count, terminal.showsProgress('at the end'));
  const files: string[] = [];
  for await (const read of reader.volumes()) {
    progress.next(read.path);
    files.push(format === 'json' ? JSON.stringify(fileAsJson(read)) : fileAsText(read, terminal));
  }
  progress.end();
  if (format === 'json') await terminal.print(`{"files":[${files.join(',\n')}]}\n`);
  else for (const file of files) await terminal.print(file);
  return reader.failed ? 2 : 0;
}

function documentsOf({ path, volume }: ReadVolume): readonly ParsedDocument[] {
  return volume.entries.map((_, entry) => describeDocument(volume, entry, path));
}

function fileAsJson(read: ReadVolume): unknown {
  const documents = documentsOf(read).map(({ range, heading, dateline, notes, sections }) => ({
    range,
    number: heading?.number ?? null,
    title: heading?.title ?? null,
    kind: heading?.kind ?? null,
    date: dateline?.date ?? null,
    notes: notes.length,
    sections,
  }));
  return { path: read.path, documents };
}

function fileAsText(read: ReadVolume, { colors }: Terminal): string {
  const documents = documentsOf(read);
  const lines = [`${colors.bold(printable(read.path))} ${colors.dim(`(${counted(documents.length, 'document')})`)}`];
  for (const document of documents) {
    lines.push(`  ${titleOf(document)} ${colors.dim(`(${detailsOf(document)})`)}`);
    addSections(document.sections, '    ', lines);
  }
  return `${lines.join('\n')}\n`;
}

function titleOf({ heading }: ParsedDocument): string {
  if (heading === null) return 'without a heading';
  const number = heading.number === null ? '' : `${heading.number}. `;
  return printable(number + openingWords(heading.title, titleLength));
}

function detailsOf({ dateline, notes }: ParsedDocument): string {
  const count = counted(notes.length, 'note');
  return dateline?.date == null ? count : `${dateline.date}, ${count}`;
}

function addSections(sections: readonly ParsedSection[], indent: string, lines: string[]): void {
  for (const { label, title, children } of sections) {
    lines.push(indent + printable(`${label} ${openingWords(title, openingLength)}`.trim()));
    addSections(children, `${indent}  `, lines);
  }
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
