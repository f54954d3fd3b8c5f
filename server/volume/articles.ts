import { Fact } from '../syntax/kept-facts';
import { parseRoman } from '../syntax/roman';
import type { DocumentTree, Section } from '../syntax/tree';

const known = new Fact<DocumentTree, readonly Section[]>();
const knownNumbers = new Fact<DocumentTree, ReadonlySet<number>>();

/** The articles of a document at every level, in reading order. */
export function articlesOf(tree: DocumentTree): readonly Section[] {
  let articles = known.get(tree);
  if (articles === undefined) known.set(tree, (articles = flatten(tree.sections)));
  return articles;
}

/** The numbers of a document's articles, each once. */
export function articleNumbers(tree: DocumentTree): ReadonlySet<number> {
  let numbers = knownNumbers.get(tree);
  if (numbers === undefined) {
    numbers = new Set(articlesOf(tree).flatMap(({ label }) => numberOf(label) ?? []));
    knownNumbers.set(tree, numbers);
  }
  return numbers;
}

function flatten(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [
    ...(section.kind === 'article' ? [section] : []),
    ...flatten(section.children),
  ]);
}

/** The number of an article's label, `Article VI` or `ARTICLE 6.`; undefined where it has none. */
export function numberOf(label: string): number | undefined {
  return articleNumber(/([ivxlcdm]+|\d+)[.:)\]]*\s*$/iu.exec(label)?.[1] ?? '');
}

/** The value of an article's number, roman or Arabic; undefined where it is none. */
export function articleNumber(number: string): number | undefined {
  return /^\d+$/u.test(number) ? Number(number) : parseRoman(number);
}
