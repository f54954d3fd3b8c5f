import type { Context } from './context';
import type { Token } from './scanner';

const number = /^(?:[IVXLCDMivxlcdm1]{1,9}|\d{1,3})$/;

/** `Article XXVIII`, `Articles IV and V`, `Article 51`: a number that no article can have is taken too, for a rule to see. */
export function readArticles(context: Context, start: number, word: string): void {
  const { scanner, found } = context;
  const read = (): Token | undefined =>
    scanner.attempt(() => {
      const token = scanner.digits() ?? scanner.letters();
      return token && number.test(token.text) ? token : undefined;
    });
  let begin = start;
  let token = read();
  while (token) {
    found.push({ kind: 'article', start: begin, end: token.end, number: token.text, target: undefined });
    if (!word.endsWith('s')) return;
    token = scanner.attempt(() => {
      const comma = scanner.mark(',');
      const and = scanner.word('and', 'or', 'to', 'through');
      return comma || and || scanner.dash() ? read() : undefined;
    });
    begin = token?.start ?? begin;
  }
}
