import type { Abbreviation } from './abbreviation';

/** Where a list has an entry: the line, from 0, and how far its name is indented, in UTF-16 units. */
export interface ListPlace {
  readonly uri: string;
  readonly line: number;
  readonly indentation: number;
}

/** An abbreviation of a volume's list, or a built-in one, which has no place. */
export interface Term extends Abbreviation {
  readonly place?: ListPlace;
}

/** A person of a volume's list: `Allen, George V., Director, United States Information Agency`. */
export interface Person {
  readonly surname: string;
  /** As printed, with the given names: `Allen, George V.` */
  readonly name: string;
  readonly description: string;
  readonly place?: ListPlace;
}

/** The lists that a volume prints of its abbreviations and persons. */
export interface Glossary {
  readonly terms: readonly Term[];
  readonly persons: readonly Person[];
}

export const emptyGlossary: Glossary = { terms: [], persons: [] };

export type GlossaryKind = 'terms' | 'persons';

/** Longer lines are prose. */
const longestName = 120;

/**
 * Reads a list of one `Name, description` a line; blank lines and a byte-order mark are passed over. Entries have a place
 * where the `uri` of the list is given. Undefined for a text that is no such list: most of its lines have no comma, or it
 * is not text at all.
 */
export function parseGlossary(text: string, kind: GlossaryKind, uri?: string): Glossary | undefined {
  if (text.includes('\0')) return undefined;
  const lines = text.replace(/^\ufeff/u, '').split(/\r\n|\r|\n/u);
  const terms: Term[] = [];
  const persons: Person[] = [];
  let read = 0;
  let written = 0;
  lines.forEach((line, at) => {
    const entry = line.trim();
    if (entry === '') return;
    written++;
    const [, name, rest] = /^([^,]{1,120}),\s*(\S.*)$/u.exec(entry) ?? [];
    if (name === undefined || rest === undefined) return;
    read++;
    const indentation = line.length - line.trimStart().length;
    const placed = uri === undefined ? {} : { place: { uri, line: at, indentation } };
    if (kind === 'terms') terms.push({ form: name.trim(), meaning: rest, ...placed });
    else persons.push({ ...personOf(name.trim(), rest), ...placed });
  });
  return read * 2 < written ? undefined : { terms, persons };
}

/** The lists one behind the other; of two entries for a word the first counts. */
export function joinGlossaries(glossaries: readonly Glossary[]): Glossary {
  return {
    terms: glossaries.flatMap(({ terms }) => terms),
    persons: glossaries.flatMap(({ persons }) => persons),
  };
}

/** Behind the surname stand given names, with rank or suffix, and then what the person was. */
function personOf(surname: string, rest: string): Person {
  const [given = '', suffix = '', ...more] = rest.split(/,\s*/u);
  const hasSuffix = /^(?:Jr\.?|Sr\.?|I{2,3}|IV)$/u.test(suffix);
  const description = [...(hasSuffix ? [] : [suffix]), ...more].filter(Boolean).join(', ');
  if (description === '') return { surname, name: surname, description: rest };
  const name = [surname, given, ...(hasSuffix ? [suffix] : [])].join(', ').slice(0, longestName);
  return { surname, name, description };
}
