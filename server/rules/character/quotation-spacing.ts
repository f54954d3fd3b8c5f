import { isDigit, isLetter, isSpace } from '../../syntax/character';
import type { AnalyzedDocument } from '../../volume/analyzed-document';
import type { DocumentRule, Problem } from '../rule';

const curly = /[“”]/g;
const straight = /["']/g;

export const quotationSpacing: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'character/quotation-spacing',
    severity: 'hint',
    title: 'A quotation mark with a space on its inner side, or of the wrong kind',
    why: 'A quotation mark belongs to the words that it encloses; a straight one among curly ones, or one that faces the wrong way, hides where the quotation begins and ends.',
    example: {
      wrong: 'The Minister said: “ We agree.” He added: "Not yet.”\n',
      right: 'The Minister said: “We agree.” He added: “Not yet.”\n',
    },
    fix: 'safe',
  },
  check(document, report) {
    const { text } = document.tree;
    for (const { 0: mark, index } of text.matchAll(curly)) {
      if (mark === '“') judgeOpening(text, index, report);
      else judgeClosing(text, index, report);
    }
    reportStraight(document, report);
  },
};

type Report = (problem: Problem) => void;

function judgeOpening(text: string, at: number, report: Report): void {
  let inner = at + 1;
  while (isSpace(text.charCodeAt(inner))) inner++;
  const next = text.charAt(inner);
  const before = text.charAt(at - 1);
  const outside = inner > at + 1 || next === '' || /[\s),.;:!?\]—]/.test(next);
  if (outside && /[\p{L}.,;:!?]/u.test(before)) {
    reportWrong(at, '“', '”', 'An opening quotation mark stands where a word ends', report);
  } else if (inner > at + 1 && next !== '' && !/[\s….]/.test(next)) {
    reportSpace(at + 1, inner, 'follows an opening quotation mark', report);
  }
}

function judgeClosing(text: string, at: number, report: Report): void {
  let inner = at;
  while (isSpace(text.charCodeAt(inner - 1))) inner--;
  const before = text.charAt(inner - 1);
  const next = text.charCodeAt(at + 1);
  const opensWord = isLetter(next) || isDigit(next) || '$£'.includes(text.charAt(at + 1) || ' ');
  if (text.charAt(at + 1) === '“') {
    const message =
      'These quotation marks face away from each other. Turn them round, or put a space between two quotations.';
    report({ span: { start: at, end: at + 2 }, message });
  } else if (opensWord && (inner < at || before === '' || /[\s([—–“]/.test(before) || before === '\n')) {
    reportWrong(at, '”', '“', 'A closing quotation mark stands where a word begins', report);
  } else if (inner < at && before !== '' && !/[\s([—–“]/.test(before)) {
    reportSpace(inner, at, 'stands before a closing quotation mark', report);
  }
}

function reportSpace(start: number, end: number, where: string, report: Report): void {
  const span = { start, end };
  report({
    span,
    message: `A space ${where}. Delete it.`,
    fixes: [{ title: 'Delete the space', safe: true, changes: [{ span, text: '' }] }],
  });
}

function reportWrong(at: number, found: string, meant: string, what: string, report: Report): void {
  const span = { start: at, end: at + 1 };
  report({
    span,
    message: `${what}. Write ${meant} instead of ${found}.`,
    fixes: [{ title: `Replace by ${meant}`, safe: true, changes: [{ span, text: meant }] }],
  });
}

/** Straight marks are a style of their own, and wrong only among curly ones of the same kind. */
function reportStraight({ tree: { text } }: AnalyzedDocument, report: Report): void {
  const curlyDouble = /[“”]/.test(text);
  const curlySingle = /[‘’]/.test(text);
  if (!curlyDouble && !curlySingle) return;
  for (const { 0: found, index } of text.matchAll(straight)) {
    if (found === '"' ? !curlyDouble : !curlySingle) continue;
    // Behind a digit it means inches or feet.
    if (isDigit(text.charCodeAt(index - 1))) continue;
    const opens = index === 0 || /[\s([—–“]/.test(text.charAt(index - 1));
    const decade = /^\d\d\b/.test(text.slice(index + 1, index + 4));
    const meant = found === '"' ? (opens ? '“' : '”') : opens && !decade ? '‘' : '’';
    const span = { start: index, end: index + 1 };
    report({
      span,
      message: `A straight quotation mark stands among curly ones. Write ${meant}.`,
      fixes: [{ title: `Replace by ${meant}`, safe: true, changes: [{ span, text: meant }] }],
    });
  }
}
