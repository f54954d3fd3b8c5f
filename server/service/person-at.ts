import type { Glossary, Person } from '../glossary/glossary';
import { personsInPosition, personsNamed } from '../glossary/look-up';
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

const position =
  /\b(?:Ambassador|Minister|Chargé|Consul General|Consul|Counselor|Secretary|President|Chancellor|Director|Commander|Chief|Adviser|Representative)\b[\p{L} ]{0,30}? (?:in|to|of|for) (?:the )?\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)*/gu;

/**
 * The persons whom the words at `offset` name, by surname or by position (`the Ambassador in Japan`); several where a
 * surname is shared. Undefined where the glossary knows nobody of that name.
 */
export function personsAt(document: AnalyzedDocument, offset: number, glossary: Glossary): PersonsAt | undefined {
  if (glossary.persons.length === 0) return undefined;
  const { tree, markers } = document;
  const from = Math.max(0, offset - reach);
  const window = tree.text.slice(from, offset + reach);
  const matches = (pattern: RegExp) =>
    [...window.matchAll(pattern)]
      .map(({ index, 0: words }) => ({ start: from + index, end: from + index + words.length }))
      .filter((span) => touches(span, offset));
  for (const span of matches(surname)) {
    const words = withoutMarkers(tree.text, span, markers).replace(/[’']s?$/u, '');
    const persons = personsNamed(glossary, words);
    if (persons.length > 0) return { span: { start: span.start, end: span.start + words.length }, words, persons };
  }
  for (const span of matches(position)) {
    const words = withoutMarkers(tree.text, span, markers);
    const persons = personsInPosition(glossary, words);
    if (persons.length > 0) return { span, words, persons };
  }
  return undefined;
}
