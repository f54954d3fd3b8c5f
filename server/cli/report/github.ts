import type { Severity } from '../../rules/rule';
import { rangeOf, type CheckedFile, type PlacedFinding } from './checked-file';
import type { Report } from './report';
import { sourcePath } from './source-path';

/**
 * Workflow commands, which GitHub Actions shows as annotations beside the lines:
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function githubReport(root: string): Report {
  return {
    head: '',
    file: (file) => file.findings.map((finding) => annotation(file, finding, root)).join(''),
    between: '',
    tail: () => '',
  };
}

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

function annotation(file: CheckedFile, finding: PlacedFinding, root: string): string {
  const { start, end } = rangeOf(file.lines, finding.span);
  const properties: readonly (readonly [name: string, value: string | number | undefined])[] = [
    ['file', file.path === '-' ? undefined : (sourcePath(file.path, root) ?? file.path)],
    ['line', start.line + 1],
    ['endLine', end.line + 1],
    ['col', start.character + 1],
    // Columns of several lines are none of the service's.
    ['endColumn', start.line === end.line ? end.character + 1 : undefined],
    ['title', finding.rule],
  ];
  const written = properties
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[finding.severity]} ${written.join(',')}::${escapeData(finding.message)}\n`;
}

// As @actions/core escapes them.
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
