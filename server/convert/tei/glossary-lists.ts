import { descendants, wordsOf, type TeiElement } from './tei-element';

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
