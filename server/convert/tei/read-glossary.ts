import { namePart } from './document-ids';
import type { GlossaryEntry } from './glossary';

/** The volume's printed lists as transcribed, `V.terms.txt` and `V.persons.txt`: `Form, meaning` a line. */
export function readTerms(text: string): readonly GlossaryEntry[] {
  return read(text, /^[^,]*/u, (form) => `t_${form.replace(/[^\p{L}\d]/gu, '')}`);
}

/** Persons are listed by surname: `Dulles, John Foster, Secretary of State`. */
export function readPersons(text: string): readonly GlossaryEntry[] {
  return read(text, /^[^,]*(?:, [^,]*(?:, (?:Jr|Sr)\.|, I{2,3}(?=,))?)?/u, (form) => `p_${initials(form)}`);
}

function read(text: string, pattern: RegExp, idOf: (form: string) => string): readonly GlossaryEntry[] {
  const given = new Map<string, number>();
  return text.split(/\r?\n/u).flatMap((line) => {
    const form = pattern.exec(line.trim())?.[0] ?? '';
    if (form === '') return [];
    const base = namePart(idOf(form));
    const count = (given.get(base) ?? 0) + 1;
    given.set(base, count);
    return [{ form, meaning: line.trim().slice(form.length).replace(/^,\s*/u, ''), id: `${base}${count}` }];
  });
}

/** `DJF` for `Dulles, John Foster`. */
function initials(form: string): string {
  return Array.from(form.matchAll(/\p{Lu}/gu), ([letter]) => letter).join('') || 'X';
}
