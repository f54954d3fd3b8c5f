import type { Finding, Related } from '../rules/rule';
import { Fact } from '../syntax/kept-facts';
import type { AnalyzedDocument } from '../volume/analyzed-document';
import type { Findings } from './checks';
import { toDiagnostic } from './diagnostics';
import { jsonList } from './json-list';
import { MovableJson } from './movable-json';
import type { TelegramDocument } from './telegram-document';
import { fileAt, firstPlace, type VolumeScope } from './volume-scope';

/** A finding's diagnostic as JSON, and what it holds good for. */
interface KnownJson {
  readonly finding: Finding;
  readonly json: MovableJson;
  /** The documents that its ranges lie in: its own, then those of what is related to it in other documents. */
  anchors: readonly Anchor[];
}

interface Anchor {
  readonly document: AnalyzedDocument;
  readonly uri: string;
  /** At which the document begins. */
  readonly line: number;
}

/** What is kept of the findings of a document, in their order. */
interface KnownOfDocument {
  readonly encoding: TelegramDocument['encoding'];
  readonly takesRelated: boolean;
  readonly width: number;
  readonly found: readonly (KnownJson | undefined)[];
}

const known = new Fact<AnalyzedDocument, KnownOfDocument>();

/**
 * The diagnostics as `diagnostics` has them, in JSON: an edit costs those of the documents that it touches, the line numbers
 * of those that it moves, and a copy. `takesRelated` says whether the client takes what is related to them.
 */
export function diagnosticsJson(
  document: TelegramDocument,
  findings: Findings,
  scope: VolumeScope,
  takesRelated: boolean,
): Uint8Array {
  const { encoding, volume } = document;
  const width = String(Math.max(volume.lines.count, ...scope.files.map((file) => file.volume.lines.count))).length;
  const first = firstPlace(scope, document);
  const pieces: Uint8Array[] = [];
  for (let entry = 0; entry < findings.length; entry++) {
    const ofEntry = findings[entry]!;
    if (ofEntry.length === 0) continue;
    const { document: analyzed } = volume.entries[entry]!;
    const before = known.get(analyzed);
    const isUsable = before?.width === width && before.encoding === encoding && before.takesRelated === takesRelated;
    const found = ofEntry.map((finding, index) => {
      const anchors = anchorsOf(document, scope, first + entry, takesRelated ? finding.related : undefined);
      const kept = isUsable ? before.found[index] : undefined;
      if (kept !== undefined && anchors !== undefined && isSame(kept.finding, finding)) {
        const lines = movedBy(kept.anchors, anchors);
        if (lines !== undefined) {
          if (lines !== 0) kept.json.move(lines);
          kept.anchors = anchors;
          pieces.push(kept.json.bytes);
          return kept;
        }
      }
      const { relatedInformation, ...bare } = toDiagnostic(document, entry, finding, scope);
      const json = new MovableJson(takesRelated && relatedInformation ? { ...bare, relatedInformation } : bare, width);
      pieces.push(json.bytes);
      return anchors && { finding, json, anchors };
    });
    known.set(analyzed, { encoding, takesRelated, width, found });
  }
  return jsonList(pieces);
}

/** Undefined where a range depends on what stands before its document, which begins within a line. */
function anchorsOf(
  own: TelegramDocument,
  scope: VolumeScope,
  place: number,
  related: readonly Related[] = [],
): readonly Anchor[] | undefined {
  const places = [place];
  for (const { entry } of related) if (entry !== undefined) places.push(entry);
  const anchors: Anchor[] = [];
  for (const at of places) {
    const { uri, volume } = at === place ? own : (fileAt(scope, at) ?? own);
    const entry = scope.contents.entries[at];
    if (entry === undefined) return undefined;
    const line = volume.lines.lineAt(entry.offset);
    if (volume.lines.startOf(line) !== entry.offset) return undefined;
    anchors.push({ document: entry.document, uri, line });
  }
  return anchors;
}

/** By how many lines all of them have moved; undefined where they are others, or were moved apart. */
function movedBy(before: readonly Anchor[], after: readonly Anchor[]): number | undefined {
  if (before.length !== after.length) return undefined;
  const lines = after[0]!.line - before[0]!.line;
  for (let index = 0; index < after.length; index++) {
    const [a, b] = [before[index]!, after[index]!];
    if (a.document !== b.document || a.uri !== b.uri || b.line - a.line !== lines) return undefined;
  }
  return lines;
}

/** Whether two findings at the same documents read the same; rules about the volume find theirs anew after each edit. */
function isSame(a: Finding, b: Finding): boolean {
  if (a === b) return true;
  if (a.rule.id !== b.rule.id || a.severity !== b.severity || a.message !== b.message) return false;
  if (a.span.start !== b.span.start || a.span.end !== b.span.end) return false;
  const [others, related] = [a.related ?? [], b.related ?? []];
  return (
    others.length === related.length &&
    related.every(({ entry, span, message }, index) => {
      const other = others[index]!;
      return (
        message === other.message &&
        span.start === other.span.start &&
        span.end === other.span.end &&
        (entry === undefined) === (other.entry === undefined)
      );
    })
  );
}
