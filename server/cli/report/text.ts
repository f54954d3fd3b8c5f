import type { Severity } from '../../rules/rule';
import type { Terminal } from '../terminal';
import { rangeOf, type CheckedFile, type PlacedFinding } from './checked-file';
import { excerptOf } from './excerpt';
import { printable } from './printable';
import type { Report } from './report';
import { table } from './table';
import type { Tally } from './tally';

type Colors = Terminal['colors'];

/** The findings for people: by file, each with its place, its words and a line that points into them, then a summary. */
export class TextReport implements Report {
  readonly #colors: Colors;
  readonly #files: string[] = [];

  constructor(colors: Colors) {
    this.#colors = colors;
  }

  add(file: CheckedFile): void {
    if (file.findings.length > 0) this.#files.push(fileReport(file, this.#colors));
  }

  *parts(tally: Tally): Iterable<string> {
    for (const file of this.#files) yield `${file}\n`;
    yield summary(tally, this.#colors);
  }
}

function fileReport(file: CheckedFile, colors: Colors): string {
  const findings = file.findings.map((finding) => findingReport(file, finding, colors));
  return `${colors.underline(printable(file.path))}\n${findings.join('')}`;
}

function findingReport(file: CheckedFile, finding: PlacedFinding, colors: Colors): string {
  const { line, character } = file.lines.positionAt(finding.span.start);
  const place = `${line + 1}:${character + 1}`.padStart(9);
  const severity = paint(finding.severity, finding.severity.padEnd(11), colors);
  const message = printable(finding.message);
  const head = `${colors.dim(place)}  ${severity}  ${message}  ${colors.dim(finding.rule)}\n`;
  const whole = { start: file.lines.startOf(line), end: file.lines.endOf(line) };
  const { words, pointer } = excerptOf(file.text, whole, finding.span);
  const indent = ' '.repeat(11);
  const excerpt = `${indent}${words}\n${indent}${paint(finding.severity, pointer, colors)}\n`;
  const related = finding.related.map((one) => {
    const start = rangeOf(file.lines, one.span).start;
    return `${indent}${colors.dim(`${start.line + 1}:${start.character + 1}  ${printable(one.message)}`)}\n`;
  });
  return head + excerpt + related.join('');
}

function paint(severity: Severity, words: string, colors: Colors): string {
  if (severity === 'error') return colors.red(words);
  if (severity === 'warning') return colors.yellow(words);
  return severity === 'information' ? colors.blue(words) : colors.dim(words);
}

function summary({ files, affected, bySeverity, byRule }: Tally, colors: Colors): string {
  const all = bySeverity.error + bySeverity.warning + bySeverity.information + bySeverity.hint;
  if (all === 0) return files === 0 ? '' : `No problems in ${counted(files, 'file', 'files')}.\n`;
  const counts = [
    counted(bySeverity.error, 'error', 'errors'),
    counted(bySeverity.warning, 'warning', 'warnings'),
    counted(bySeverity.information, 'informational', 'informational'),
    counted(bySeverity.hint, 'hint', 'hints'),
  ].filter((words) => !words.startsWith('0 '));
  const where = files === 1 ? '' : ` in ${affected} of ${files} files`;
  const line = `${counted(all, 'problem', 'problems')}${where}: ${counts.join(', ')}.`;
  const rules = table(byRule.map(([rule, count]) => ['', count, rule]));
  const hint = `“telegram explain ${byRule[0]?.[0] ?? 'RULE'}” tells what a rule wants, and why.`;
  return `${colors.bold(line)}\n${rules}${colors.dim(hint)}\n`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
