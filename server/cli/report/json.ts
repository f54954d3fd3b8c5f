import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { standardInput } from '../input/find-inputs';
import { rangeOf, type CheckedFile, type PlacedFinding } from './checked-file';
import type { Report } from './report';

/** The findings for programs: diagnostics as LSP has them, a file a line. */
export const jsonReport: Report = {
  head: '{"files":[\n',
  file: (file) => {
    const diagnostics = file.findings.map((finding) => diagnostic(file, finding));
    return JSON.stringify({ path: file.path, diagnostics });
  },
  between: ',\n',
  tail: () => '\n]}\n',
};

function diagnostic(file: CheckedFile, { span, severity, rule, message, related }: PlacedFinding): unknown {
  const relatedInformation = related.map((one) => {
    const { path, lines } = one.file ?? file;
    const uri = path === standardInput ? 'untitled:standard-input' : pathToFileURL(resolve(path)).href;
    return { location: { uri, range: rangeOf(lines, one.span) }, message: one.message };
  });
  return {
    range: rangeOf(file.lines, span),
    severity,
    code: rule,
    message,
    ...(relatedInformation.length > 0 && { relatedInformation }),
  };
}
