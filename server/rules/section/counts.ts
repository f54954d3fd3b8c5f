import type { Enumerator } from '../../syntax/enumerator';
import type { Section } from '../../syntax/tree';

/** A section that counts, with its enumerator. */
export interface CountedSection {
  readonly section: Section;
  readonly enumerator: Enumerator;
}

/**
 * The counts of a document: sections of one level and one style whose enumerators should follow each other. A count that
 * begins at 1 again is another one.
 */
export function* counts(sections: readonly Section[]): Generator<readonly CountedSection[]> {
  const open = new Map<string, CountedSection[]>();
  for (const section of sections) {
    yield* counts(section.children);
    const { enumerator } = section;
    if (enumerator === undefined) {
      // An attachment or an article begins a text of its own.
      yield* open.values();
      open.clear();
      continue;
    }
    const key = `${enumerator.style} ${enumerator.delimiter}`;
    const count = open.get(key);
    if (count !== undefined && enumerator.value !== 1) count.push({ section, enumerator });
    else {
      if (count !== undefined) yield count;
      open.set(key, [{ section, enumerator }]);
    }
  }
  yield* open.values();
}
