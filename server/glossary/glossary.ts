import type { Abbreviation } from './abbreviation';

/** A person of a volume's list: `Allen, George V., Director, United States Information Agency`. */
export interface Person {
  readonly surname: string;
  /** As printed, with the given names: `Allen, George V.` */
  readonly name: string;
  readonly description: string;
}

/** The lists that a volume prints of its abbreviations and persons. */
export interface Glossary {
  readonly terms: readonly Abbreviation[];
  readonly persons: readonly Person[];
}

export const emptyGlossary: Glossary = { terms: [], persons: [] };

export type GlossaryKind = 'terms' | 'persons';

/** Longer lines are prose. */
const longestName = 120;

/**
 * Reads a list of one `Name, description` a line; blank lines and a byte-order mark are passed over. Undefined for a text
 * that is no such list: most of its lines have no comma, or it is not text at all.
 */
export function parseGlossary(text: string, kind: GlossaryKind): Glossary | undefined {
  const lines = text
    .replace(/^\ufeff/u, '')
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter(Boolean);
  if (text.includes('\0')) return undefined;
  const read = lines.map((line) => /^([^,]{1,120}),\s*(\S.*)$/u.exec(line)).filter((hit) => hit !== null);
  if (read.length * 2 < lines.length) return undefined;
  const entries = read.map(([, name = '', rest = '']) => ({ name: name.trim(), rest }));
  if (kind === 'terms') {
    return { ...emptyGlossary, terms: entries.map(({ name, rest }) => ({ form: name, meaning: rest })) };
  }
  return { ...emptyGlossary, persons: entries.map(({ name, rest }) => personOf(name, rest)) };
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
