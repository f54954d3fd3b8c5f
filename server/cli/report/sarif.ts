import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Fix, Invocation, Location, Log, Notification, Region, Result, Run } from 'sarif';
import { version } from '../../../package.json';
import type { Fix as RuleFix } from '../../rules/rule';
import type { Span } from '../../syntax/span';
import { standardInput } from '../input/find-inputs';
import { rangeOf, type CheckedFile, type PlacedFinding } from './checked-file';
import { fingerprints } from './fingerprint';
import type { Report } from './report';
import { ruleIndex, sarifLevels, sarifRules } from './sarif-rules';
import { sourcePath } from './source-path';

const rootId = '%SRCROOT%';

/**
 * The Static Analysis Results Interchange Format 2.1.0, for code scanning and viewers:
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. Results are written a line each.
 */
export function sarifReport(root: string): Report {
  return {
    head: `${frame(root).slice(0, -frameEnd.length)},"results":[\n`,
    file: (file) => {
      const prints = fingerprints(file);
      const results = file.findings.map((finding, index) => result(file, finding, prints[index] ?? '', root));
      return results.map((one) => JSON.stringify(one)).join(',\n');
    },
    between: ',\n',
    tail: ({ complaints }) => `\n],"invocations":[${JSON.stringify(invocation(complaints))}]${frameEnd}\n`,
  };
}

const frameEnd = '}]}';

/** The log without its results, which are written as they come. */
function frame(root: string): string {
  const run: Run = {
    tool: { driver: { name: 'telegram', semanticVersion: version, rules: sarifRules() } },
    originalUriBaseIds: { [rootId]: { uri: `${pathToFileURL(root).href}/` } },
    columnKind: 'utf16CodeUnits',
    // A lone return ends a line too, as in the editor.
    newlineSequences: ['\r\n', '\n', '\r'],
  };
  const log: Log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return JSON.stringify(log);
}

function invocation(complaints: readonly string[]): Invocation {
  const toolExecutionNotifications = complaints.map((text): Notification => ({ level: 'error', message: { text } }));
  return {
    executionSuccessful: complaints.length === 0,
    ...(complaints.length > 0 && { toolExecutionNotifications }),
  };
}

/** What a place needs of its file. */
type PlacedIn = Pick<CheckedFile, 'path' | 'lines'>;

function result(file: CheckedFile, finding: PlacedFinding, fingerprint: string, root: string): Result {
  const artifactLocation = artifact(file.path, root);
  const place = (span: Span, at: PlacedIn = file): Location => ({
    physicalLocation: { artifactLocation: artifact(at.path, root), region: region(at, span) },
  });
  const { rule, severity, message, span, related, fixes } = finding;
  return {
    ruleId: rule,
    ruleIndex: ruleIndex.get(rule),
    level: sarifLevels[severity],
    message: { text: message },
    locations: [place(span)],
    ...(related.length > 0 && {
      relatedLocations: related.map((one, id) => ({
        id,
        ...place(one.span, one.file),
        message: { text: one.message },
      })),
    }),
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => sarifFix(file, fix, artifactLocation)) }),
  };
}

function sarifFix(file: CheckedFile, { title, safe, changes }: RuleFix, artifactLocation: ArtifactLocation): Fix {
  const replacements = changes.map(({ span, text }) => ({
    deletedRegion: region(file, span),
    insertedContent: { text },
  }));
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation, replacements }],
    properties: { safe },
  };
}

function region({ lines }: PlacedIn, span: Span): Region {
  const { start, end } = rangeOf(lines, span);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}

function artifact(path: string, root: string): ArtifactLocation {
  if (path === standardInput) return { uri: 'stdin:' };
  const behind = sourcePath(path, root);
  if (behind === undefined) return { uri: pathToFileURL(path).href };
  return { uri: behind.split('/').map(encodeURIComponent).join('/'), uriBaseId: rootId };
}
