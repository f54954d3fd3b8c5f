import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { PiecedText, type Replacement } from '../syntax/pieced-text';
import type { Span } from '../syntax/span';
import { positionMap, type PositionEncoding, type PositionMap } from '../service/positions';

/** A text after edits, and the one stretch of the text before that they lie in. */
export interface ChangedText {
  readonly text: PiecedText;
  /** In offsets of the text before. */
  readonly replaced: Span;
}

/**
 * `text` after the changes of one notification, each of which counts in the text that the one before it left. Positions
 * that the text does not have are clamped into it. Editors send the edits of a “replace all” from the end to the start:
 * such a run is applied in one pass over what it touches.
 */
export function applyContentChanges(
  text: PiecedText,
  changes: readonly TextDocumentContentChangeEvent[],
  encoding: PositionEncoding,
): ChangedText {
  let current = text;
  let prefix = text.length;
  let suffix = text.length;
  let run: Run | undefined;
  for (const change of changes) {
    if (!('range' in change)) {
      [current, prefix, suffix, run] = [PiecedText.of(change.text), 0, 0, undefined];
      continue;
    }
    const { start, end } = ordered(change.range.start, change.range.end);
    if (run && !isBefore(end, run.first)) {
      current = run.apply();
      run = undefined;
    }
    run ??= new Run(current, encoding);
    const span = run.add(start, end, change.text);
    prefix = Math.min(prefix, span.start);
    suffix = Math.min(suffix, span.behind);
  }
  if (run) current = run.apply();
  // Both may reach over the same characters, as when one of two equal letters goes.
  prefix = Math.min(prefix, text.length, current.length);
  suffix = Math.min(suffix, text.length - prefix, current.length - prefix);
  return { text: current, replaced: { start: prefix, end: text.length - suffix } };
}

/** No edit lies before it. */
const nowhere: Position = { line: -1, character: -1 };

/** Edits of one text, each before the last: none of them moves the places of those that follow. */
class Run {
  first: Position = { line: Infinity, character: Infinity };
  readonly #text: PiecedText;
  readonly #positions: PositionMap;
  readonly #edits: Replacement[] = [];

  constructor(text: PiecedText, encoding: PositionEncoding) {
    this.#text = text;
    this.#positions = positionMap(text, text.lines, encoding);
  }

  /** Where the edit starts, and how much of the text behind it stays. */
  add(from: Position, to: Position, text: string): { readonly start: number; readonly behind: number } {
    const last = this.#edits.at(-1)?.start ?? this.#text.length;
    const start = Math.min(this.#positions.nearestOffset(from), last);
    const end = Math.min(Math.max(start, this.#positions.nearestOffset(to)), last);
    this.#edits.push({ start, end, text });
    // Where the edit really starts: what the client calls character 99 of a short line is the line's end. Behind a CR
    // an LF may come to stand, and lines count differently: the run ends there.
    this.first = this.#text.codePointAt(start - 1) === 13 ? nowhere : this.#positions.positionAt(start);
    return { start, behind: this.#text.length - end };
  }

  apply(): PiecedText {
    return this.#text.after(this.#edits.reverse());
  }
}

function ordered(a: Position, b: Position): { readonly start: Position; readonly end: Position } {
  return isBefore(a, b) ? { start: a, end: b } : { start: b, end: a };
}

/** Before, or at the same place. */
function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}
