import type { Enumerator } from '../../syntax/enumerator';
import type { Section } from '../../syntax/tree';

/** A section that counts, with its enumerator. */
export interface CountedSection {
  readonly section: Section;
  readonly enumerator: Enumerator;
}

/**
 * The counts of a document: sections of one level and one style whose enumerators should follow each other. A count that
 * begins at 1 again is another one, unless the label behind that 1 goes on with the old count: then the 1 is a misprint.
 */
export function* counts(sections: readonly Section[]): Generator<readonly CountedSection[]> {
  const open = new Map<string, CountedSection[]>();
  for (const [place, section] of sections.entries()) {
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
    const follows = enumerator.value !== 1 || isMisprint(count, sections[place + 1]?.enumerator);
    if (count !== undefined && follows) count.push({ section, enumerator });
    else {
      if (count !== undefined) yield count;
      open.set(key, [{ section, enumerator }]);
    }
  }
  yield* open.values();
}

/** Whether `next` is the second behind `count`, so that what stands between should be the first. */
function isMisprint(count: readonly CountedSection[] | undefined, next: Enumerator | undefined): boolean {
  const last = count?.at(-1)?.enumerator;
  return (
    last !== undefined &&
    next?.style === last.style &&
    next.delimiter === last.delimiter &&
    next.value === last.value + 2
  );
}
