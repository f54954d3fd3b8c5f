import type { Attribute } from './encoding';

/**
 * An element as it stands in a file, of one document at a time. TEI's own elements have their local name, the series'
 * the prefix `frus:`; an instruction's name is `?` and its target, a comment's `!--`, and each holds its body.
 */
export interface TeiElement {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly children: (TeiElement | string)[];
}

export const commentName = '!--';

export function attributeOf({ attributes }: Pick<TeiElement, 'attributes'>, name: string): string | undefined {
  return attributes.find(([key]) => key === name)?.[1];
}

/** The words of an element, its notes, comments and instructions left out, on one line. */
export function wordsOf(element: TeiElement): string {
  return joined(element).replace(/\s+/gu, ' ').trim();
}

function joined({ children }: TeiElement): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child;
      return /^[?!]|^note$/u.test(child.name) ? '' : joined(child);
    })
    .join('');
}

/** All elements of that name below `element`, in reading order. */
export function descendants(element: TeiElement, name: string): readonly TeiElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const below = descendants(child, name);
    return child.name === name ? [child, ...below] : below;
  });
}
