import type { AnalyzedDocument } from '../../volume/analyzed-document';
import type { DocumentRule, Problem } from '../rule';

const afterOpening = /“[ \t\u00a0]+(?=[^\s….])/g;
const beforeClosing = /(?<=[^\s(\[—–“])[ \t\u00a0]+”(?![\p{L}\d])/gu;
/** A closing quote where a word begins, an opening one where it ends. */
const closingFirst = /(?<=^|[\s(\[—–“])”(?=[\p{L}\d$£])/gmu;
const openingLast = /(?<=[\p{L}.,;:!?])“(?=[\s),.;:!?\]—]|$)/gmu;
const pair = /”“/g;
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
    for (const { 0: found, index } of text.matchAll(afterOpening)) {
      reportSpace(index + 1, index + found.length, 'follows an opening quotation mark', report);
    }
    for (const { 0: found, index } of text.matchAll(beforeClosing)) {
      reportSpace(index, index + found.length - 1, 'stands before a closing quotation mark', report);
    }
    for (const { index } of text.matchAll(closingFirst))
      reportWrong(index, '”', '“', 'A closing quotation mark stands where a word begins', report);
    for (const { index } of text.matchAll(openingLast))
      reportWrong(index, '“', '”', 'An opening quotation mark stands where a word ends', report);
    for (const { index } of text.matchAll(pair)) {
      const span = { start: index, end: index + 2 };
      report({
        span,
        message:
          'These quotation marks face away from each other. Turn them round, or put a space between two quotations.',
      });
    }
    reportStraight(document, report);
  },
};

type Report = (problem: Problem) => void;

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
    if (/\d/.test(text.charAt(index - 1))) continue;
    const opens = index === 0 || /[\s(\[—–“]/.test(text.charAt(index - 1));
    const meant =
      found === '"' ? (opens ? '“' : '”') : opens && !/^\d\d\b/.test(text.slice(index + 1, index + 4)) ? '‘' : '’';
    const span = { start: index, end: index + 1 };
    report({
      span,
      message: `A straight quotation mark stands among curly ones. Write ${meant}.`,
      fixes: [{ title: `Replace by ${meant}`, safe: true, changes: [{ span, text: meant }] }],
    });
  }
}
