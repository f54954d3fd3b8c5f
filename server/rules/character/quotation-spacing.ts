import { isDigit, isLetter, isSpace } from '../../syntax/character';
import type { DocumentTree } from '../../syntax/tree';
import type { DocumentRule, Problem } from '../rule';
import { beyondAscii } from '../../syntax/beyond-ascii';

const opening = 0x201c;
const dollar = 0x24;
const pound = 0xa3;

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
  check({ tree }, report) {
    const { text } = tree;
    for (const at of beyondAscii(tree).curlyMarks) {
      if (text.charCodeAt(at) === opening) judgeOpening(text, at, report);
      else judgeClosing(text, at, report);
    }
    reportStraight(tree, report);
  },
};

type Report = (problem: Problem) => void;

function judgeOpening(text: string, at: number, report: Report): void {
  const first = text.charCodeAt(at + 1);
  if (isLetter(first) || isDigit(first)) return;
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
  const opensWord = isLetter(next) || isDigit(next) || next === dollar || next === pound;
  // As nearly all stand: no space on the inner side, a space or a mark on the outer.
  if (inner === at && !opensWord && next !== opening) return;
  if (next === opening) {
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
function reportStraight(tree: DocumentTree, report: Report): void {
  const { curlyMarks, hasSingleCurly } = beyondAscii(tree);
  if (curlyMarks.length > 0) reportAll(tree.text, '"', '“', '”', report);
  if (hasSingleCurly) reportAll(tree.text, "'", '‘', '’', report);
}

function reportAll(text: string, mark: '"' | "'", left: string, right: string, report: Report): void {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    // Behind a digit it means inches or feet.
    if (isDigit(text.charCodeAt(at - 1))) continue;
    const opens = at === 0 || /[\s([—–“]/.test(text.charAt(at - 1));
    const decade = mark === "'" && /^\d\d\b/.test(text.slice(at + 1, at + 4));
    const meant = opens && !decade ? left : right;
    const span = { start: at, end: at + 1 };
    report({
      span,
      message: `A straight quotation mark stands among curly ones. Write ${meant}.`,
      fixes: [{ title: `Replace by ${meant}`, safe: true, changes: [{ span, text: meant }] }],
    });
  }
}
