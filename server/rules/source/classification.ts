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
const partEnd = /;|\.(?=\s|$)|$/g;

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
function* classifyingParts({ text, notes, blocks, heading }: DocumentTree): Generator<Span> {
  const [first] = notes;
  const paragraph = first?.paragraphs[0];
  if (paragraph !== undefined) {
    let start = paragraph.start;
    const words = text.slice(paragraph.start, paragraph.end);
    for (const { index } of words.matchAll(partEnd)) {
      const at = paragraph.start + index;
      if (at - start < longestPart && start > paragraph.start) yield { start, end: at };
      start = at + 1;
    }
  }
  if (heading === undefined) return;
  // `top secret priority` stands between heading and text.
  for (const { kind, content } of blocks.slice(0, 10)) {
    if (
      kind === 'paragraph' &&
      content.end - content.start < longestPart &&
      /^\p{Ll}/u.test(text.charAt(content.start))
    )
      yield content;
  }
}

interface Misspelling {
  readonly span: Span;
  readonly found: string;
  readonly meant: string;
}

/** The misspelt words of a part that otherwise consists of classifying words; none in a part that says something else. */
function misspelt(text: string, part: Span): readonly Misspelling[] {
  const found: Misspelling[] = [];
  let known = 0;
  let doubtful = false;
  for (const { 0: word, index } of text.slice(part.start, part.end).matchAll(/[\p{L}\d]+/gu)) {
    const lower = word.toLowerCase();
    if (words.has(lower) || small.has(lower)) {
      known++;
      continue;
    }
    const certain = nearest(lower, words) ?? parted(lower);
    const meant = certain ?? nearShort(lower, text.slice(part.start + index + word.length, part.end));
    if (meant === undefined) return [];
    doubtful ||= certain === undefined;
    const start = part.start + index;
    found.push({ span: { start, end: start + word.length }, found: word, meant: cased(meant, word) });
  }
  // A short word may be off by a letter where the others leave no doubt what it is: `Tpo Secret`, `Eyes Ony`.
  return doubtful && known === 0 ? [] : found;
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
  for (const first of words) {
    if (word.startsWith(first) && words.has(word.slice(first.length))) return `${first} ${word.slice(first.length)}`;
  }
  return undefined;
}

function cased(meant: string, like: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return meant.toUpperCase();
  if (like === like.toLowerCase()) return meant;
  return meant.replaceAll(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase());
}
