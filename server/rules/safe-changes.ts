import type { Finding, TextChange } from './rule';

/**
 * The changes of all safe fixes of one document's findings, in the order of their place and without overlap: of two
 * fixes that touch the same text the first wins, and the other comes up again when the text is checked anew.
 */
export function safeChanges(findings: readonly Finding[]): readonly TextChange[] {
  const chosen = new ChosenChanges();
  for (const { fixes = [] } of findings) {
    const fix = fixes.find(({ safe }) => safe);
    if (fix !== undefined && !fix.changes.some((change) => chosen.meets(change))) chosen.add(fix.changes);
  }
  return chosen.inOrder;
}

/**
 * Changes that do not overlap, in the order of their place: a further one can meet only its neighbours. Findings come in
 * that order too, so that as a rule a change is added at the end.
 */
class ChosenChanges {
  readonly #changes: TextChange[] = [];

  get inOrder(): readonly TextChange[] {
    return this.#changes;
  }

  meets(change: TextChange): boolean {
    const place = this.#placeOf(change);
    const neighbours = [this.#changes[place - 1], this.#changes[place]];
    return neighbours.some((other) => other !== undefined && overlap(change, other));
  }

  add(changes: readonly TextChange[]): void {
    for (const change of changes) this.#changes.splice(this.#placeOf(change), 0, change);
  }

  /** Behind all that start before it or where it does. */
  #placeOf({ span }: TextChange): number {
    let low = 0;
    let high = this.#changes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#changes[middle]!.span.start <= span.start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** `text` with `changes` made, which do not overlap; their offsets count from the start of `text`. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  const inOrder = [...changes].sort((a, b) => a.span.start - b.span.start);
  const parts: string[] = [];
  let from = 0;
  for (const { span, text: replacement } of inOrder) {
    parts.push(text.slice(from, span.start), replacement);
    from = span.end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** Two insertions at one place overlap too: which of them comes first would be chance. */
function overlap(a: TextChange, b: TextChange): boolean {
  return (a.span.start < b.span.end && b.span.start < a.span.end) || a.span.start === b.span.start;
}
