import type { GlossaryEntry } from './glossary';
import { attributeOf, descendants, wordsOf, type TeiElement } from './tei-element';

/** The entries of a printed list of abbreviations or persons, `Form, meaning` a line. */
export function entriesOf(list: TeiElement): string {
  return descendants(list, 'item')
    .map((item) => wordsOf(withoutLists(item)))
    .filter((line) => line !== '')
    .map((line) => `${line.replace(/ ,/gu, ',')}\n`)
    .join('');
}

/** An entry without those that are listed below it: they are entries of their own. */
function withoutLists(item: TeiElement): TeiElement {
  return { ...item, children: item.children.filter((child) => typeof child === 'string' || child.name !== 'list') };
}

/** The entries with the ids under which they are published; those without an id are left out. */
export function publishedEntries(list: TeiElement): readonly GlossaryEntry[] {
  return descendants(list, 'item').flatMap((item) => {
    const own = withoutLists(item);
    const named = [...descendants(own, 'term'), ...descendants(own, 'persName')].find(
      (element) => attributeOf(element, 'xml:id') !== undefined,
    );
    const id = named && attributeOf(named, 'xml:id');
    if (!named || id === undefined) return [];
    const form = wordsOf(named).replace(/,$/u, '');
    const line = wordsOf(own);
    const meaning = line.startsWith(form) ? line.slice(form.length).replace(/^[\s,]+/u, '') : line;
    return [{ id, form, meaning }];
  });
}
