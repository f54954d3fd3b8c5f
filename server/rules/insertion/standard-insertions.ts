/**
 * The words of standard insertions, in small letters and with `#` for an amount. What is near to one of these and
 * unlike all of them was probably meant as the one that it is near to.
 */
export const standardInsertions: readonly string[] = [
  ...[
    'name',
    'names',
    'place',
    'places',
    'title',
    'text',
    'number',
    'amount',
    'dollar amount',
    'initials',
    'codeword',
    'place and date',
  ],
  ...[
    'telegram indicator',
    'handling restriction',
    'document number',
    'file number',
    'country',
    'nationality',
    'source',
    'place name',
  ],
  ...[
    'less than # line',
    'less than # line of source text',
    'less than # page',
    'less than # page of source text',
    '# line',
    '# lines',
  ],
  ...[
    '# line of source text',
    '# lines of source text',
    '# page',
    '# pages',
    '# page of source text',
    '# pages of source text',
  ],
  ...['# paragraph', '# paragraphs', '# word', '# words', '# name', '# names', '# sentence', '# place', '# places'],
  ...['# paragraph (# lines)', '# paragraphs (# lines)', '# paragraph (# line)', '# sentence (# lines)'],
  ...[
    '# paragraph (# lines of source text)',
    '# paragraphs (# lines of source text)',
    '# paragraph (# line of source text)',
  ],
].map((what) => `${what} not declassified`);

/** Insertions of a word or two. */
export const shortInsertions: readonly string[] = [
  'garble',
  'garbled',
  'garbled text',
  'garbled portion',
  'illegible',
  'not declassified',
  'ellipsis in the source text',
  'ellipsis in the original',
  'footnote in the source text',
  'footnote in the original',
  'brackets in the source text',
  'brackets in the original',
  'attachment',
  'enclosure',
];

/** How insertions begin that go on in the editors' own words. */
export const openings: readonly string[] = [
  'here follows',
  'here follow',
  'omitted here is',
  'omitted here are',
  'here omitted',
];

/** The inside of a bracket in the form in which the lists above have it. */
export function normalizeInsertion(inside: string): string {
  return inside
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(
      /(?<!\p{L})(?:\d+(?:[–-]\d+\/\d+)?[½¼¾]?|[½¼¾]|one|two|three|four|five|six|seven|eight|nine|ten|\d+\/\d+)(?!\p{L})/gu,
      '#',
    )
    .replace(/[.!?]$/, '')
    .trim();
}
