import type { Range } from 'vscode-languageserver-types';
import type { Finding, Fix, Severity } from '../../rules/rule';
import type { Span } from '../../syntax/span';
import type { LineIndex } from '../../syntax/line-index';
import type { Volume } from '../../volume/volume';

/** A file that was checked, with its findings in the order of their place and in offsets of the file. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly findings: readonly PlacedFinding[];
}

export interface PlacedFinding {
  readonly span: Span;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly related: readonly { readonly span: Span; readonly message: string }[];
  readonly fixes: readonly Fix[];
}

/** The findings of a volume, entry by entry, as findings of its file. */
export function placeFindings(volume: Volume, findings: readonly (readonly Finding[])[]): readonly PlacedFinding[] {
  return findings
    .flatMap((ofEntry, entry) => ofEntry.map((finding) => place(finding, entry, volume)))
    .sort((a, b) => a.span.start - b.span.start);
}

/** A finding whose offsets count from the start of the file already. */
export function placed(finding: Finding): PlacedFinding {
  const { span, severity, rule, message } = finding;
  return { span, severity, rule: rule.id, message, related: [], fixes: [] };
}

export function rangeOf(lines: LineIndex, { start, end }: Span): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

function place(finding: Finding, entry: number, volume: Volume): PlacedFinding {
  const moved = (span: Span, by = entry): Span => {
    const offset = volume.entries[by]?.offset ?? 0;
    return { start: span.start + offset, end: span.end + offset };
  };
  return {
    ...placed(finding),
    span: moved(finding.span),
    related: (finding.related ?? []).map((one) => ({ span: moved(one.span, one.entry), message: one.message })),
    fixes: (finding.fixes ?? []).map((fix) => ({
      ...fix,
      changes: fix.changes.map(({ span, text }) => ({ span: moved(span), text })),
    })),
  };
}
