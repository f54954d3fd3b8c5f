import type { Span } from '../../syntax/span';
import { instructionBody, instructionName, type Instruction } from './instruction';

/** An attribute's qualified name and its value. */
export type Attribute = readonly [name: string, value: string];

/**
 * An element of a TEI document, tied to the transcription that it encodes: `start` to `end` is the stretch that it stands
 * for. Its own text is what its children leave over. Children do not overlap and ascend. This is what export infers from
 * a transcription, what import reads off a published document, and what the sidecar keeps.
 */
export interface Encoding extends Span {
  /** Qualified name, `frus:attachment`; a processing instruction's is `?` and its target. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /**
   * Where its text is, if not in its own stretch: a note stands where its marker does and has its text in the list of
   * notes. A milestone (`pb`, `lb`) has an empty one: the element says what its stretch says.
   */
  readonly content: Span | undefined;
  readonly children: readonly Encoding[];
}

/** An encoding that is still being made. */
export interface EncodingDraft extends Encoding {
  start: number;
  end: number;
  content: Span | undefined;
  readonly children: EncodingDraft[];
}

export function draft(name: string, span: Span, attributes: readonly Attribute[] = []): EncodingDraft {
  return { name, attributes, start: span.start, end: span.end, content: undefined, children: [] };
}

/** An instruction that stands for the words of `span`; without one, the words are told by something else. */
export function instructionFor(span: Span, instruction: Instruction | undefined): EncodingDraft {
  const attributes: readonly Attribute[] = instruction ? [['', instructionBody(instruction)]] : [];
  return milestone(instructionName, span, attributes);
}

/** An element without text that stands for the words of `span`. */
export function milestone(name: string, span: Span, attributes: readonly Attribute[]): EncodingDraft {
  return { ...draft(name, span, attributes), content: { start: span.end, end: span.end } };
}

/** Elements that hold elements only: between them there is nothing but white space. */
const containers: ReadonlySet<string> = new Set(['div', 'frus:attachment', 'list', 'table', 'row', 'opener', 'closer']);

export function isContainer(name: string): boolean {
  return containers.has(name);
}

/** The stretch that holds an element's text and children. */
export function contentOf(encoding: Encoding): Span {
  return encoding.content ?? encoding;
}

/**
 * Puts `inner` in its place in `outer`. False when it would cross another element, and then nothing is changed: of two
 * readings of the same words the first one stays.
 */
export function nest(outer: EncodingDraft, inner: EncodingDraft): boolean {
  const { start, end } = contentOf(outer);
  if (inner.start < start || inner.end > end) return false;
  const { children } = outer;
  let at = firstBehind(children, inner.start);
  const next = children[at];
  if (next && next.start <= inner.start && next.end >= inner.end && next.end > next.start && inner.end > inner.start) {
    // Nothing is twice the same: a name in a name.
    return next.content === undefined && next.name !== inner.name && nest(next, inner);
  }
  // A milestone of no width between two elements stays between them.
  while (at < children.length && children[at]!.end <= inner.start) at++;
  const behind = children[at];
  if (behind && behind.start < inner.end) return false;
  children.splice(at, 0, inner);
  return true;
}

/** The first child that ends behind `offset`. */
function firstBehind(children: readonly Encoding[], offset: number): number {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (children[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
