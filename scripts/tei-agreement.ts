import { attributeOf, descendants, type TeiElement } from '../server/convert/tei/tei-element';

/** What is counted of a document; each is compared by what a reader or a program takes from it. */
export const measured = ['head', 'note', 'pb', 'dateline', 'date', 'p', 'signed', 'ref'] as const;
export type Measured = (typeof measured)[number];

/** How many there are on either side, and how many of them are the same. */
export interface Agreement {
  readonly same: number;
  readonly ours: number;
  readonly theirs: number;
}

/** Elements of `ours` and `theirs`, the same document in two encodings, that agree. */
export function compareElements(ours: TeiElement, theirs: TeiElement, name: Measured): Agreement {
  const counts = new Map<string, number>();
  const wanted = keysOf(theirs, name);
  for (const key of wanted) counts.set(key, (counts.get(key) ?? 0) + 1);
  let same = 0;
  const found = keysOf(ours, name);
  for (const key of found) {
    const left = counts.get(key) ?? 0;
    if (left === 0) continue;
    counts.set(key, left - 1);
    same++;
  }
  return { same, ours: found.length, theirs: wanted.length };
}

export function keysOf(document: TeiElement, name: Measured): readonly string[] {
  return descendants(document, name).flatMap((element) => {
    const key = keyOf(element, name);
    return key === undefined ? [] : [key];
  });
}

function keyOf(element: TeiElement, name: Measured): string | undefined {
  switch (name) {
    case 'pb':
      return attributeOf(element, 'n');
    case 'date':
      return attributeOf(element, 'when');
    case 'ref':
      return attributeOf(element, 'target');
    case 'note':
      return `${attributeOf(element, 'n') ?? ''} ${textOf(element, 'in place')}`;
    default:
      return textOf(element, 'left out');
  }
}

/** The words of an element, on one line; notes in brackets with their number where they stand, or left out. */
export function textOf(element: TeiElement, notes: 'in place' | 'left out'): string {
  return pieces(element, notes)
    .replace(/\s+/gu, ' ')
    .replace(/ ?(⟦[^:]*:) ?/gu, '$1')
    .replace(/ ?⟧ ?/gu, '⟧')
    .trim();
}

function pieces({ children }: TeiElement, notes: 'in place' | 'left out'): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (/^[?!]/u.test(child.name)) return '';
      if (child.name === 'note') {
        return notes === 'left out' ? '' : `⟦${attributeOf(child, 'n') ?? ''}:${pieces(child, notes)}⟧`;
      }
      const parted = /^(?:p|item|label|list|head|table|row|cell|dateline|opener|closer|signed|pb|lb|div|seg)$/u.test(
        child.name,
      );
      return parted ? ` ${pieces(child, notes)} ` : pieces(child, notes);
    })
    .join('');
}
