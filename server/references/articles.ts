import type { Context } from './context';
import type { Scanner, Token } from './scanner';

const number = /^(?:[IVXLCDMivxlcdm1]{1,9}|\d{1,3})$/;

/** `Article XXVIII`, `Articles IV and V`, `Article 51`: a number that no article can have is taken too, for a rule to see. */
export function readArticles(context: Context, start: number, word: string): void {
  const { scanner, found } = context;
  let begin = start;
  let token = readArticleNumber(scanner);
  while (token) {
    found.push({ kind: 'article', start: begin, end: token.end, number: token.text, target: undefined });
    if (!word.endsWith('s')) return;
    token = readNext(scanner);
    begin = token?.start ?? begin;
  }
}

function readArticleNumber(scanner: Scanner): Token | undefined {
  const before = scanner.at;
  const token = scanner.digits() ?? scanner.letters();
  if (token && number.test(token.text)) return token;
  scanner.at = before;
  return undefined;
}

/** The next of several, behind a comma, `and`, `to` or a dash. */
function readNext(scanner: Scanner): Token | undefined {
  const before = scanner.at;
  const comma = scanner.mark(',') !== undefined;
  const and = scanner.word('and', 'or', 'to', 'through') !== undefined;
  const token = comma || and || scanner.dash() ? readArticleNumber(scanner) : undefined;
  if (token === undefined) scanner.at = before;
  return token;
}
