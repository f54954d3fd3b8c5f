import { addSentence, pick, spoil, type Injector, type Random } from './fault';

/** Gives the words that take the place of what a pattern found; undefined where that cannot be spoilt. */
export type Change = (match: RegExpExecArray, random: Random) => string | undefined;

/** An injector that replaces words anywhere in the document. */
export function anywhere(rule: string, name: string, pattern: RegExp, by: Change): Injector {
  return { rule, name, inject: ({ document }, random) => spoil(document.text, pattern, by, random) };
}

/** An injector that adds a sentence, one of several, to a paragraph or a note. */
export function sentence(rule: string, name: string, ...sentences: readonly string[]): Injector {
  return { rule, name, inject: ({ document }, random) => addSentence(document, pick(sentences, random)!, random) };
}

/** Puts one of `others` into the place of what was found. */
export function oneOf(...others: readonly string[]): Change {
  return ([found], random) => {
    const other = pick(others, random);
    return other === found ? undefined : other;
  };
}
