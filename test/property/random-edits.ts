import fc from 'fast-check';

/** What is typed, pasted and deleted: pieces that make and break headings, notes, pages and markers. */
const pieces = [
  '',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '1',
  '2 ',
  '[^1]',
  '[Page 12]',
  '\n\n[Page 13]\n\n',
  'Word',
  '“',
  '”',
  '(1)',
  '*',
  '\n\n7. Telegram From the Embassy in France to the Department of State 1\n\nParis, March 3, 1959, 4 p.m.\n\n',
  '\n  1. Source: Department of State, Central Files, 751.00/3–359. Secret.\n',
  '\n\nEditorial Note\n\n',
  '    ',
  '\n\nThe Ambassador in France (Houghton) to the Secretary of State\n\n751.00/3–359: Telegram\n\nParis, March 3, 1951.\n\n',
  '\n12. Report\n',
  'See Document 3 and footnote 2, Document 1.',
  '28',
  '. ',
  '\ufeff',
  '\t',
  '\ud800',
  'No. 44\n',
  '\n[Attachment]\n',
  'Article IV–',
  '\n\nDulles\n',
];

/** Takes out `remove` characters at `at`, a place modulo the length of the text, and puts in what `insert` says. */
export interface RandomEdit {
  readonly at: number;
  readonly remove: number;
  /** `page` pastes a stretch of the text itself, `undo` takes back the edit before. */
  readonly insert: { readonly text: string } | { readonly page: number } | 'undo';
}

export const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  at: fc.nat(1_000_000),
  remove: fc.oneof({ weight: 6, arbitrary: fc.nat(4) }, { weight: 1, arbitrary: fc.nat(3000) }),
  insert: fc.oneof(
    { weight: 12, arbitrary: fc.record({ text: fc.constantFrom(...pieces) }) },
    { weight: 3, arbitrary: fc.record({ text: fc.string() }) },
    { weight: 1, arbitrary: fc.record({ page: fc.nat(1_000_000) }) },
    { weight: 2, arbitrary: fc.constant('undo' as const) },
  ),
});

/** An edit of one text as it is made: `replaced` counts in the text before. */
export interface MadeEdit {
  readonly text: string;
  readonly replaced: { readonly start: number; readonly end: number };
  readonly length: number;
}

const longestPage = 3000;

/** The edit on `text`; `last` is the edit that made it, with the text before. Undefined where there is nothing to undo. */
export function madeOf(
  { at, remove, insert }: RandomEdit,
  text: string,
  last: (MadeEdit & { readonly before: string }) | undefined,
): MadeEdit | undefined {
  if (insert === 'undo') {
    if (last === undefined) return undefined;
    const { start, end } = last.replaced;
    return { text: last.before, replaced: { start, end: start + last.length }, length: end - start };
  }
  const place = (number: number) => number % (text.length + 1);
  const start = place(at);
  const end = Math.min(text.length, start + remove);
  const put = 'text' in insert ? insert.text : text.slice(place(insert.page), place(insert.page) + longestPage);
  return { text: text.slice(0, start) + put + text.slice(end), replaced: { start, end }, length: put.length };
}
