import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { Finding, Related, Severity } from '../rules/rule';
import type { Findings } from './checks';
import { inFile, type TelegramDocument } from './telegram-document';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What tells our problems from those of other extensions. */
const diagnosticSource = 'telegram';

/** The findings of every document as the editor shows them, in the order of their place. */
export function diagnostics(document: TelegramDocument, findings: Findings): Diagnostic[] {
  return findings.flatMap((ofEntry, entry) => ofEntry.map((finding) => toDiagnostic(document, entry, finding)));
}

/** `entry` is the place of the finding's document in the volume. */
export function toDiagnostic(document: TelegramDocument, entry: number, finding: Finding): Diagnostic {
  const related = finding.related ?? [];
  return {
    range: document.positions.rangeOf(inFile(offsetOf(document, entry), finding.span)),
    severity: severities[finding.severity],
    code: finding.rule.id,
    source: diagnosticSource,
    message: finding.message,
    ...(related.length > 0 && { relatedInformation: related.map((one) => toInformation(document, entry, one)) }),
  };
}

function toInformation(document: TelegramDocument, entry: number, related: Related) {
  const range = document.positions.rangeOf(inFile(offsetOf(document, related.entry ?? entry), related.span));
  return { location: { uri: document.uri, range }, message: related.message };
}

function offsetOf({ volume }: TelegramDocument, entry: number): number {
  return volume.entries[entry]?.offset ?? 0;
}
