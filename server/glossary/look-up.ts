import { expandAbbreviation } from './abbreviations';
import type { Glossary, Person, Term } from './glossary';

interface Index {
  readonly terms: ReadonlyMap<string, Term>;
  readonly persons: ReadonlyMap<string, readonly Person[]>;
}

const indexes = new WeakMap<Glossary, Index>();

/** What a word stands for: in the volume's own list, alone or as a plural, else in the built-in one. */
export function expandTerm(glossary: Glossary, word: string): Term | undefined {
  const { terms } = indexOf(glossary);
  const singular = word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
  return terms.get(word) ?? terms.get(singular) ?? expandAbbreviation(word);
}

/** The persons of that surname, which several may share; empty when there is none. */
export function personsNamed(glossary: Glossary, surname: string): readonly Person[] {
  return indexOf(glossary).persons.get(surname) ?? [];
}

function indexOf(glossary: Glossary): Index {
  let index = indexes.get(glossary);
  if (index !== undefined) return index;
  const terms = new Map<string, Term>();
  for (const term of glossary.terms) if (!terms.has(term.form)) terms.set(term.form, term);
  const persons = new Map<string, Person[]>();
  for (const person of glossary.persons) {
    const known = persons.get(person.surname);
    if (known === undefined) persons.set(person.surname, [person]);
    else if (!known.some(({ name }) => name === person.name)) known.push(person);
  }
  indexes.set(glossary, (index = { terms, persons }));
  return index;
}
