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
 * Behind a list within a list the outer count goes on, as behind the points that a paper quotes.
 */
export function counts(sections: readonly Section[]): readonly (readonly CountedSection[])[] {
  const all: (readonly CountedSection[])[] = [];
  collect(sections, all);
  return all;
}

function collect(sections: readonly Section[], all: (readonly CountedSection[])[]): void {
  if (sections.length === 0) return;
  const open = new Map<string, CountedSection[][]>();
  for (let place = 0; place < sections.length; place++) {
    const section = sections[place]!;
    collect(section.children, all);
    const { enumerator } = section;
    if (enumerator === undefined) {
      // An attachment or an article begins a text of its own.
      closeAll(open, all);
      open.clear();
      continue;
    }
    const key = `${enumerator.style} ${enumerator.delimiter}`;
    const next = sections[place + 1]?.enumerator;
    const lists = open.get(key);
    if (lists === undefined) open.set(key, [[{ section, enumerator }]]);
    else if (enumerator.value === 1 && !isMisprint(lists.at(-1), next)) lists.push([{ section, enumerator }]);
    else {
      const goesOn = outerCount(lists, enumerator, next);
      if (goesOn !== undefined) for (const list of lists.splice(goesOn + 1)) all.push(list);
      lists.at(-1)?.push({ section, enumerator });
    }
  }
  closeAll(open, all);
}

function closeAll(open: ReadonlyMap<string, readonly CountedSection[][]>, all: (readonly CountedSection[])[]): void {
  for (const lists of open.values()) for (const list of lists) all.push(list);
}

/** The place of the count that `enumerator` goes on with, where the innermost does not and the next label agrees. */
function outerCount(
  lists: readonly (readonly CountedSection[])[],
  enumerator: Enumerator,
  next: Enumerator | undefined,
): number | undefined {
  const { value, style, delimiter } = enumerator;
  const reached = reachedIn(lists.at(-1));
  if (lists.length < 2 || value === reached + 1) return undefined;
  // It is the last label that is misread, not this one, where the count behind that goes on: 1, 5, 3.
  if (value === (lists.at(-1)?.at(-2)?.enumerator.value ?? value) + 2) return undefined;
  // This one is where the innermost count goes on behind it, or the outer one with just this.
  const isAlike = next?.style === style && next.delimiter === delimiter;
  if (isAlike && (next.value === reached + 1 || next.value === reached + 2 || next.value === value)) return undefined;
  for (let place = lists.length - 2; place >= 0; place--) if (reachedIn(lists[place]) === value - 1) return place;
  return undefined;
}

function reachedIn(count: readonly CountedSection[] | undefined): number {
  return count?.at(-1)?.enumerator.value ?? 0;
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
