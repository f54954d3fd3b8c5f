import type { Span } from '../../syntax/span';
import type { DocumentTree } from '../../syntax/tree';
import { letterDistance, nearest } from '../near';
import type { DocumentRule } from '../rule';

/** The words of which classifications, precedences and handling instructions consist. */
const vocabulary: readonly string[] = [
  ...['Top', 'Secret', 'Confidential', 'Restricted', 'Unclassified', 'Official', 'Use', 'Only', 'Limited', 'Limit'],
  ...['Priority', 'Niact', 'Immediate', 'Flash', 'Routine', 'Operational', 'Emergency', 'Urgent', 'Deferred'],
  ...['Eyes', 'Distribution', 'Personal', 'Sensitive', 'Nodis', 'Exdis', 'Limdis', 'Noforn', 'Stadis', 'Cherokee'],
  ...['Verbatim', 'Text', 'Classification', 'Marking', 'Controlled', 'Dissem', 'Foreign', 'Presidential', 'Handling'],
  ...['Roger', 'Channel', 'Background', 'Administratively', 'Informal', 'Security', 'Information', 'Action', 'Private'],
];
const small: ReadonlySet<string> = new Set(['no', 'and', 'for', 'us', 'outside', 'department', 'data', 'very', 'the']);
const words = new Set(vocabulary.map((word) => word.toLowerCase()));
const longestPart = 60;
const blocksAtHead = 10;
const word = /[\p{L}\d]+/gu;
const space = /\s/;
const mark = /[.;]/g;
const semicolon = 59;

export const classification: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'source/classification',
    severity: 'warning',
    title: 'A classification or precedence that is none',
    why: 'Readers search the papers by their classification; a misspelt one is not found and not counted.',
    example: {
      wrong:
        '1. Memorandum of Conversation1\n\nTokyo, May 4, 1958.\n\nThe Ambassador called.\n  1. Source: Department of State, Central Files, 794.5/5–458. Top Secert; Piority.\n',
      right:
        '1. Memorandum of Conversation1\n\nTokyo, May 4, 1958.\n\nThe Ambassador called.\n  1. Source: Department of State, Central Files, 794.5/5–458. Top Secret; Priority.\n',
    },
    fix: 'safe',
  },
  check({ tree }, report) {
    for (const part of classifyingParts(tree)) {
      for (const { span, found, meant } of misspelt(tree.text, part)) {
        report({
          span,
          message: `“${found}” is no classification or precedence. Write “${meant}”.`,
          fixes: [{ title: `Replace by “${meant}”`, safe: true, changes: [{ span, text: meant }] }],
        });
      }
    }
  },
};

/** The short parts of the first note between full stops and semicolons; and the line of its own in older volumes. */
function classifyingParts({ text, notes, blocks, heading }: DocumentTree): readonly Span[] {
  const parts: Span[] = [];
  const paragraph = notes[0]?.paragraphs[0];
  if (paragraph !== undefined) {
    let { start } = paragraph;
    while (start <= paragraph.end) {
      const end = partEnd(text, start, paragraph.end);
      if (end - start < longestPart && start > paragraph.start) parts.push({ start, end });
      start = end + 1;
    }
  }
  if (heading === undefined) return parts;
  // `top secret priority` stands between heading and text.
  for (let index = 0; index < blocks.length && index < blocksAtHead; index++) {
    const { kind, content } = blocks[index]!;
    if (
      kind === 'paragraph' &&
      content.end - content.start < longestPart &&
      /^\p{Ll}/u.test(text.charAt(content.start))
    )
      parts.push(content);
  }
  return parts;
}

/** Where the next semicolon stands, or the next full stop with white space or nothing behind it; `end` where none does. */
function partEnd(text: string, start: number, end: number): number {
  mark.lastIndex = start;
  while (mark.test(text)) {
    const at = mark.lastIndex - 1;
    if (at >= end) return end;
    if (text.charCodeAt(at) === semicolon || at + 1 === end || space.test(text.charAt(at + 1))) return at;
  }
  return end;
}

interface Misspelling {
  readonly span: Span;
  readonly found: string;
  readonly meant: string;
}

/** The misspelt words of a part that otherwise consists of classifying words; none in a part that says something else. */
function misspelt(text: string, part: Span): readonly Misspelling[] {
  const misspellings: Misspelling[] = [];
  let known = 0;
  let doubtful = false;
  const printed = text.slice(part.start, part.end);
  word.lastIndex = 0;
  for (let hit = word.exec(printed); hit !== null; hit = word.exec(printed)) {
    const found = hit[0];
    const lower = found.toLowerCase();
    if (words.has(lower) || small.has(lower)) {
      known++;
      continue;
    }
    if (isDerived(lower)) return [];
    const certain = nearest(lower, words) ?? parted(lower);
    const meant = certain ?? nearShort(lower, printed.slice(word.lastIndex));
    if (meant === undefined) return [];
    doubtful ||= certain === undefined;
    const start = part.start + hit.index;
    misspellings.push({ span: { start, end: start + found.length }, found, meant: cased(meant, found) });
  }
  // A short word may be off by a letter where the others leave no doubt what it is: `Tpo Secret`, `Eyes Ony`.
  return doubtful && known === 0 ? [] : misspellings;
}

/** Endings that make another word of English: `U.S. Officials Only`, `Informational`, `Personally`. */
const endings = ['s', 'ly', 'al', 'ed'];

function isDerived(word: string): boolean {
  return endings.some((ending) => word.endsWith(ending) && words.has(word.slice(0, -ending.length)));
}

const longest = 11;

/** A short classifying word, or a small one, that is off by one letter; `behind` is what follows it. */
function nearShort(word: string, behind: string): string | undefined {
  if (word.length > longest || /\d/.test(word)) return undefined;
  if (/^\s+secret\b/i.test(behind) && letterDistance(word, 'top', 1) <= 1) return 'top';
  return ['use', 'only', 'eyes', 'outside', 'department'].find((meant) => letterDistance(word, meant, 1) <= 1);
}

/** `limitdistribution` lacks its space. */
function parted(word: string): string | undefined {
  const letter = word.charCodeAt(0);
  for (const first of words) {
    if (first.charCodeAt(0) === letter && word.startsWith(first) && words.has(word.slice(first.length)))
      return `${first} ${word.slice(first.length)}`;
  }
  return undefined;
}

function cased(meant: string, like: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return meant.toUpperCase();
  if (like === like.toLowerCase()) return meant;
  return meant.replaceAll(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase());
}
