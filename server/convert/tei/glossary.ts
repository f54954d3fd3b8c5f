import type { Span } from '../../syntax/span';
import type { Attribute } from './encoding';

/** A line of a printed list of abbreviations or persons, with the id under which it is published. */
export interface GlossaryEntry {
  readonly id: string;
  /** `Embtel`; `Dulles, John Foster`. */
  readonly form: string;
  readonly meaning: string;
}

/** A word of the text that a list explains. */
export interface GlossaryUse extends Span {
  readonly name: 'gloss' | 'persName';
  readonly attributes: readonly Attribute[];
}

/** Forms of one letter are initials as often as abbreviations. */
const shortestForm = 2;
const word = /[\p{L}\d][\p{L}\d&/.’'–-]*/gu;

/** The lists of abbreviations and persons of one volume. */
export class Glossary {
  readonly terms: readonly GlossaryEntry[];
  readonly persons: readonly GlossaryEntry[];
  /** What may begin with a word, the longest first. */
  readonly #byFirstWord = new Map<string, { readonly words: string; readonly use: Omit<GlossaryUse, keyof Span> }[]>();

  constructor(terms: readonly GlossaryEntry[], persons: readonly GlossaryEntry[]) {
    this.terms = terms;
    this.persons = persons;
    for (const { form, id } of terms) {
      if (form.length >= shortestForm) this.#add(form, { name: 'gloss', attributes: [['target', `#${id}`]] });
    }
    const surnames = new Map<string, number>();
    for (const { form } of persons) {
      const [surname] = namesOf(form);
      surnames.set(surname, (surnames.get(surname) ?? 0) + 1);
    }
    for (const { form, id } of persons) {
      const [surname, full] = namesOf(form);
      const use = { name: 'persName', attributes: [['corresp', `#${id}`]] } as const;
      if (full !== undefined) this.#add(full, use);
      // Of two who share a name the text does not tell which is meant.
      if (surnames.get(surname) === 1 && surname.length > shortestForm) this.#add(surname, use);
    }
    for (const uses of this.#byFirstWord.values()) uses.sort((one, other) => other.words.length - one.words.length);
  }

  /** The entries whose ids are wanted. */
  only(isWanted: (id: string) => boolean): Glossary {
    const wanted = ({ id }: GlossaryEntry): boolean => isWanted(id);
    return new Glossary(this.terms.filter(wanted), this.persons.filter(wanted));
  }

  /** The words of `text` that the lists explain, in order and without overlap. */
  find(text: string): readonly GlossaryUse[] {
    const found: GlossaryUse[] = [];
    let from = 0;
    for (const hit of text.matchAll(word)) {
      if (hit.index < from) continue;
      const candidates =
        this.#byFirstWord.get(firstWord(hit[0])) ?? this.#byFirstWord.get(firstWord(hit[0]).replace(/s$/u, ''));
      const use = candidates?.find(
        ({ words }) => text.startsWith(words, hit.index) && ends(text, hit.index + words.length),
      );
      if (!use) continue;
      from = hit.index + use.words.length;
      found.push({ ...use.use, start: hit.index, end: from });
    }
    return found;
  }

  #add(words: string, use: Omit<GlossaryUse, keyof Span>): void {
    const first = firstWord(words);
    const uses = this.#byFirstWord.get(first);
    if (uses) uses.push({ words, use });
    else this.#byFirstWord.set(first, [{ words, use }]);
  }
}

/** A word ends before anything but a letter or a plural’s s; a digit may be a marker. */
function ends(text: string, at: number): boolean {
  return !/^(?:s?\p{L}|s?[–-]\p{L})/u.test(text.slice(at, at + 3)) || /^s(?!\p{L})/u.test(text.slice(at, at + 2));
}

function firstWord(words: string): string {
  return /^[\p{L}\d]+/u.exec(words)?.[0] ?? words;
}

/** The surname, and the name in the order of running text: `Dulles`, `John Foster Dulles`. */
function namesOf(form: string): readonly [surname: string, full?: string] {
  const [surname = '', given, suffix] = form.split(', ');
  if (given === undefined) return [surname];
  return [surname, `${given} ${surname}${suffix === undefined ? '' : `, ${suffix}`}`];
}
