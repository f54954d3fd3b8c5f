import { beyondAscii } from '../syntax/beyond-ascii';
import { Fact } from '../syntax/kept-facts';
import type { Span } from '../syntax/span';
import type { DocumentTree } from '../syntax/tree';

export const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Where a marker that is written out or a symbol may begin; `^` of `[^2]`. Only tested, as a match makes an object. */
const opening = /[⁰¹²³⁴-⁹*†‡§¶^]/g;
const sign = /\[\^[^\]\s]{1,4}\]|[⁰¹²³⁴-⁹]+|[*†‡§¶]+/y;

const known = new Fact<DocumentTree, readonly Span[]>();
const none: readonly Span[] = [];

/**
 * Symbols and markers that are written out, `[^2]` and `²`, between the heading's number and the list of notes, in
 * reading order. Few documents have any. Found once for a tree.
 */
export function signsOf(tree: DocumentTree): readonly Span[] {
  let signs = known.get(tree);
  if (signs === undefined) {
    const from = tree.heading?.numberSpan?.end ?? 0;
    const end = tree.notes[0]?.start ?? tree.text.length;
    signs = hasAny(tree, from, end) ? find(tree.text, from, end) : none;
    known.set(tree, signs);
  }
  return signs;
}

/** What is of ASCII is looked for by itself, as fast as memory is read. */
function hasAny(tree: DocumentTree, from: number, end: number): boolean {
  return beyondAscii(tree).hasSigns || occurs(tree.text, '*', from, end) || occurs(tree.text, '^', from, end);
}

function occurs(text: string, sign: string, from: number, end: number): boolean {
  const at = text.indexOf(sign, from);
  return at >= 0 && at < end;
}

function find(text: string, from: number, end: number): readonly Span[] {
  const found: Span[] = [];
  opening.lastIndex = from;
  while (opening.test(text)) {
    const at = opening.lastIndex - 1;
    if (at >= end) break;
    const start = text.charCodeAt(at) === 94 && text.charCodeAt(at - 1) === 91 ? at - 1 : at;
    sign.lastIndex = start;
    const stop = sign.test(text) ? sign.lastIndex : start;
    if (stop > start) found.push({ start, end: stop });
    opening.lastIndex = Math.max(stop, at + 1);
  }
  return found;
}
