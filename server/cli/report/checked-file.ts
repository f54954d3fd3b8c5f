import type { Range } from 'vscode-languageserver-types';
import type { Finding, Fix, Related, Severity } from '../../rules/rule';
import type { Span } from '../../syntax/span';
import type { Lines } from '../../syntax/lines';
import type { Volume } from '../../volume/volume';
import type { VolumeAround } from '../input/folder-volume';

/** A file that was checked, with its findings in the order of their place and in offsets of the file. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  readonly lines: Lines;
  readonly findings: readonly PlacedFinding[];
}

export interface PlacedFinding {
  readonly span: Span;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

/** The other side of a problem, in the same file or in another of the same volume. */
export interface RelatedPlace {
  readonly file: Pick<CheckedFile, 'path' | 'lines'> | undefined;
  readonly span: Span;
  readonly message: string;
}

/** The volume that a file is of, and the place in it of the file's first document. */
export interface Surroundings {
  readonly around: VolumeAround;
  readonly first: number;
}

/** The findings of a volume, entry by entry, as findings of its file. */
export function placeFindings(
  volume: Volume,
  findings: readonly (readonly Finding[])[],
  surroundings: Surroundings,
): readonly PlacedFinding[] {
  return findings
    .flatMap((ofEntry, entry) => ofEntry.map((finding) => place(finding, entry, volume, surroundings)))
    .sort((a, b) => a.span.start - b.span.start);
}

/** A finding whose offsets count from the start of the file already. */
export function placed(finding: Finding): PlacedFinding {
  const { span, severity, rule, message } = finding;
  return { span, severity, rule: rule.id, message, related: [], fixes: [] };
}

export function rangeOf(lines: Lines, { start, end }: Span): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

function place(finding: Finding, entry: number, volume: Volume, { around, first }: Surroundings): PlacedFinding {
  const moved = (span: Span, offset = volume.entries[entry]?.offset ?? 0): Span => {
    return { start: span.start + offset, end: span.end + offset };
  };
  const relatedPlace = ({ entry: at = first + entry, span, message }: Related): RelatedPlace => {
    const part = around.parts[around.firsts.findLastIndex((begin) => begin <= at)];
    const isOwn = at >= first && at < first + volume.entries.length;
    const file = part === undefined || isOwn ? undefined : { path: part.path, lines: part.volume.lines };
    return { file, span: moved(span, around.contents.entries[at]?.offset), message };
  };
  return {
    ...placed(finding),
    span: moved(finding.span),
    related: (finding.related ?? []).map(relatedPlace),
    fixes: (finding.fixes ?? []).map((fix) => ({
      ...fix,
      changes: fix.changes.map(({ span, text }) => ({ span: moved(span), text })),
    })),
  };
}
