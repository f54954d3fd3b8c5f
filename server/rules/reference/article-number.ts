import { markerEndingAt } from '../../footnotes/marker';
import { formatRoman, parseRoman } from '../../syntax/roman';
import type { AnalyzedDocument } from '../../volume/analyzed-document';
import { letterDistance } from '../near';
import type { DocumentRule } from '../rule';
import { articleWords } from './article-words';

/** A word that is or may be meant as “Article”, and the number behind it. */
const article = /\b([Aa][a-z]{4,8}|ARTICLES?|Arts?\.)([ \t\u00a0]+)([IVXLCDMivxlcdm\d][\p{L}\d]*)/uy;
/** The next of several numbers: `Articles VI, IX and X`. */
const further = /^(?:,? and |,? or |, ?| to |[–-])([\p{L}\d]+)/u;
/** The word in other languages, near enough to be taken for a slip. */
const foreign = /^art(?:i[kc]ul[oi]s?|ikel[ns]?|icol[oi]?|iklen?)$/i;
const romanLetters = /^(?:[IVXLCDMl1]+|[ivx]+)$/;

export const articleNumber: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'reference/article-number',
    severity: 'warning',
    title: 'Not a number that an article can have',
    why: 'VIV and IIX are no numerals, and lV begins with a small L: nobody can tell which article is meant, and no search finds it.',
    example: {
      wrong: 'Note that Article VIV of the draft treaty states the contrary, and Artcle X repeats it.\n',
      right: 'Note that Article VIII of the draft treaty states the contrary, and Article X repeats it.\n',
    },
    fix: 'safe',
  },
  check(document, report) {
    const { text } = document.tree;
    let from = 0;
    for (const at of articleWords(document.tree)) {
      if (at < from) continue;
      article.lastIndex = at;
      const hit = article.exec(text);
      if (hit === null) continue;
      from = article.lastIndex;
      const [whole, word = '', gap = '', number = ''] = hit;
      const kind = kindOf(word);
      if (kind === undefined) continue;
      let start = hit.index + word.length + gap.length;
      if (kind !== 'exact') {
        if (!isNumeral(number)) continue;
        const span = { start: hit.index, end: hit.index + word.length };
        report({
          span,
          message: `“${word}” before a number is “${kind}” misspelt, and no search finds it. Write “${kind}”.`,
          fixes: [{ title: `Replace by “${kind}”`, safe: true, changes: [{ span, text: kind }] }],
        });
      }
      let end = hit.index + whole.length;
      for (let more: RegExpExecArray | null | undefined; ;) {
        const numeralEnd = trimmedEnd(document, start, end);
        const fault = faultOf(text.slice(start, numeralEnd));
        if (fault !== undefined) {
          const span = { start, end: numeralEnd };
          const { message, meant, certain } = fault;
          const fixes =
            meant === undefined
              ? []
              : [{ title: `Replace by “${meant}”`, safe: certain, changes: [{ span, text: meant }] }];
          report({ span, message, fixes });
        }
        if (!/^(?:articles|Articles|ARTICLES|Arts\.)$/.test(word)) break;
        more = further.exec(text.slice(end, end + 24));
        if (more === null) break;
        end += more[0].length;
        start = end - (more[1] ?? '').length;
        if (!romanLetters.test(more[1] ?? '')) break;
      }
    }
  },
};

/** `exact` for “Article” itself, the word that is meant for a misspelt one, undefined for other words. */
function kindOf(word: string): string | undefined {
  if (/^(?:Articles?|articles?|ARTICLES?|Arts?\.)$/.test(word)) return 'exact';
  if (foreign.test(word)) return undefined;
  const plural = word.endsWith('s') ? 'Articles' : 'Article';
  const meant = /^A/.test(word) ? plural : plural.toLowerCase();
  return letterDistance(word, meant, 2) <= 2 ? meant : undefined;
}

function isNumeral(word: string): boolean {
  return /^\d{1,3}$/.test(word) || /^[IVXLC]+\d?$/.test(word);
}

/** Where a numeral ends whose last digits are a marker: `Article VI4`. */
function trimmedEnd({ markers }: AnalyzedDocument, start: number, end: number): number {
  const marker = markerEndingAt(markers, end);
  return marker !== undefined && marker.start > start ? marker.start : end;
}

interface Fault {
  readonly message: string;
  readonly meant: string | undefined;
  readonly certain: boolean;
}

/** What is wrong with a numeral; undefined for a right one and for a word that is none. */
function faultOf(numeral: string): Fault | undefined {
  if (/^0+$/.test(numeral))
    return { message: 'No article has the number 0. Correct the number.', meant: undefined, certain: false };
  // A small L alone is a misread 1 before it is a roman 50.
  const isRoman = numeral !== 'l' && parseRoman(numeral) !== undefined;
  if (!romanLetters.test(numeral) || /^\d+$/.test(numeral) || isRoman) return undefined;
  // A roman numeral with a digit behind it carries a marker that was not told from it.
  if (/^[IVXLC]+1+$/.test(numeral) && parseRoman(numeral.replace(/1+$/, '')) !== undefined) return undefined;
  const plain = numeral.replaceAll(/[l1]/g, 'I');
  if (plain !== numeral && parseRoman(plain) !== undefined) {
    const slip = numeral.includes('l') ? 'a small L' : 'the digit 1';
    return { message: `“${numeral}” has ${slip} in the place of I. Write “${plain}”.`, meant: plain, certain: true };
  }
  const value = additiveValue(plain.toUpperCase());
  const meant = value === undefined ? undefined : cased(formatRoman(value), numeral);
  const hint = meant === undefined ? 'Check the number against the print.' : `If ${meant} is meant, write so.`;
  return { message: `“${numeral}” is no roman numeral, so no article can have it. ${hint}`, meant, certain: false };
}

/** The value of a numeral written against the rules, where its letters leave no doubt: `IIX` is 8, `VIIII` is 9. */
function additiveValue(numeral: string): number | undefined {
  const before = /^(I{2,3})([VX])$/.exec(numeral);
  if (before) return (before[2] === 'X' ? 10 : 5) - (before[1]?.length ?? 0);
  const four = /^(X{0,3})(V?)IIII$/.exec(numeral);
  if (four) return (four[1]?.length ?? 0) * 10 + (four[2] === 'V' ? 5 : 0) + 4;
  return undefined;
}

function cased(numeral: string, like: string): string {
  return like === like.toLowerCase() ? numeral.toLowerCase() : numeral;
}
