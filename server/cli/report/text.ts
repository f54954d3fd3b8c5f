import { createColors } from 'picocolors';
import type { Severity } from '../../rules/rule';
import { rangeOf, type CheckedFile, type PlacedFinding } from './checked-file';
import { excerptOf } from './excerpt';
import { printable } from './printable';
import type { Report } from './report';
import { summary, type Colors } from './summary';

/** The findings for people: by file, each with its place, its words and a line that points into them, then a summary. */
export function textReport(usesColor: boolean): Report {
  const colors = createColors(usesColor);
  return {
    head: '',
    file: (file) => (file.findings.length === 0 ? '' : fileReport(file, colors)),
    between: '',
    tail: ({ tally }) => summary(tally, colors),
  };
}

function fileReport(file: CheckedFile, colors: Colors): string {
  const findings = file.findings.map((finding) => findingReport(file, finding, colors));
  return `${colors.underline(printable(file.path))}\n${findings.join('')}\n`;
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
    const { start } = rangeOf((one.file ?? file).lines, one.span);
    const path = one.file === undefined ? '' : `${printable(one.file.path)}:`;
    return `${indent}${colors.dim(`${path}${start.line + 1}:${start.character + 1}  ${printable(one.message)}`)}\n`;
  });
  return head + excerpt + related.join('');
}

function paint(severity: Severity, words: string, colors: Colors): string {
  if (severity === 'error') return colors.red(words);
  if (severity === 'warning') return colors.yellow(words);
  return severity === 'information' ? colors.blue(words) : colors.dim(words);
}
