import type { Glossary, Person } from '../glossary/glossary';
import { personsNamed } from '../glossary/look-up';
import { positionsIn } from '../glossary/positions';
import { touches, type Span } from '../syntax/span';
import type { AnalyzedDocument } from '../volume/analyzed-document';
import { withoutMarkers } from './excerpt';

export interface PersonsAt {
  readonly span: Span;
  /** The surname or position as it stands in the text. */
  readonly words: string;
  readonly persons: readonly Person[];
}

/** Longer than any position. */
const reach = 100;

const surname = /[\p{Lu}][\p{L}’'-]+/gu;

/**
 * The persons whom the words at `offset` name, by surname or by position (`the Ambassador in Japan`); several where a
 * surname is shared. Undefined where the glossary knows nobody of that name.
 */
export function personsAt(document: AnalyzedDocument, offset: number, glossary: Glossary): PersonsAt | undefined {
  if (glossary.persons.length === 0) return undefined;
  const { tree, markers } = document;
  const from = Math.max(0, offset - reach);
  const window = tree.text.slice(from, offset + reach);
  for (const { index, 0: name } of window.matchAll(surname)) {
    const span = { start: from + index, end: from + index + name.length };
    if (!touches(span, offset)) continue;
    const words = withoutMarkers(tree.text, span, markers).replace(/[’']s?$/u, '');
    const persons = personsNamed(glossary, words);
    if (persons.length > 0) return { span: { start: span.start, end: span.start + words.length }, words, persons };
  }
  for (const { start, end, persons } of positionsIn(glossary, window)) {
    const span = { start: from + start, end: from + end };
    if (touches(span, offset)) return { span, words: withoutMarkers(tree.text, span, markers), persons };
  }
  return undefined;
}
