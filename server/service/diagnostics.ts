import type { Diagnostic, Range } from 'vscode-languageserver-types';
import type { Finding, Related, Severity } from '../rules/rule';
import type { Findings } from './checks';
import { DiagnosticSeverity } from './protocol-values';
import { inFile, type TelegramDocument } from './telegram-document';
import { fileAt, firstPlace, scopeOf, type VolumeScope } from './volume-scope';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What tells our problems from those of other extensions. */
const diagnosticSource = 'telegram';

/** The findings of every document as the editor shows them, in the order of their place. */
export function diagnostics(
  document: TelegramDocument,
  findings: Findings,
  scope: VolumeScope = scopeOf(document),
): Diagnostic[] {
  const all: Diagnostic[] = [];
  for (let entry = 0; entry < findings.length; entry++) {
    for (const finding of findings[entry]!) all.push(toDiagnostic(document, entry, finding, scope));
  }
  return all;
}

/** A finding at a range, without what is related to it. */
export function findingDiagnostic({ severity, rule, message }: Finding, range: Range): Diagnostic {
  return { range, severity: severities[severity], code: rule.id, source: diagnosticSource, message };
}

/** `entry` is the place of the finding's document in the file; what is related to it is named by its place in the scope. */
export function toDiagnostic(
  document: TelegramDocument,
  entry: number,
  finding: Finding,
  scope: VolumeScope = scopeOf(document),
): Diagnostic {
  const place = firstPlace(scope, document) + entry;
  const related = finding.related ?? [];
  return {
    ...findingDiagnostic(finding, document.positions.rangeOf(inFile(offsetOf(document, entry), finding.span))),
    ...(related.length > 0 && { relatedInformation: related.map((one) => toInformation(scope, place, one, document)) }),
  };
}

/** `own` is the document at `place`. */
function toInformation(scope: VolumeScope, place: number, related: Related, own: TelegramDocument) {
  const at = related.entry ?? place;
  const { uri, positions } = fileAt(scope, at) ?? own;
  const range = positions.rangeOf(inFile(scope.contents.entries[at]?.offset ?? 0, related.span));
  return { location: { uri, range }, message: related.message };
}

function offsetOf({ volume }: TelegramDocument, entry: number): number {
  return volume.entries[entry]?.offset ?? 0;
}
