import type { Volume } from '../../volume/volume';

/**
 * The id of each document, `d28`, as the published volumes form it: by the printed number, or by the place where a
 * volume prints none. No id occurs twice.
 */
export function documentIds(volume: Volume): readonly string[] {
  const numbers = volume.entries.map(({ document }) => document.tree.heading?.number);
  const numbered = numbers.some((number) => number !== undefined);
  const taken = new Set(numbers.map((number) => `d${namePart(number ?? '')}`));
  const given = new Set<string>();
  return numbers.map((number, place) => {
    const plain = number === undefined ? `d${place + 1}` : `d${namePart(number)}`;
    let id = plain;
    const isTaken = (name: string): boolean => given.has(name) || (number === undefined && numbered && taken.has(name));
    for (let copy = 2; isTaken(id); copy++) id = `${plain}-${copy}`;
    given.add(id);
    return id;
  });
}

/** The id of a page by its printed number, `pg_89`. */
export function pageId(number: string): string {
  return `pg_${namePart(number)}`;
}

/** The characters of `text` that an XML name may have; others by their code. */
export function namePart(text: string): string {
  return Array.from(text, (character) => {
    return /^[\w.-]$/u.test(character) ? character : `u${character.codePointAt(0)!.toString(16)}`;
  }).join('');
}

/** Gives out ids, each once: XML forbids a second element of the same id. */
export class UniqueIds {
  readonly #given = new Set<string>();

  /** The attribute, or none where the id is given already. */
  claim(id: string): readonly (readonly [string, string])[] {
    if (this.#given.has(id)) return [];
    this.#given.add(id);
    return [['xml:id', id]];
  }
}
