import fc from 'fast-check';

/** Pieces that transcriptions consist of, whole ones and broken ones. */
const pieces = [
  '1. Telegram From the Embassy in Norway to the Department of State 0',
  '2. Editorial Note',
  'No. 14',
  'Oslo, March 4, 1957, 6 p.m.',
  'Washington, undated.',
  '693.94/12–2951: Telegram',
  '612. Foreign Minister received me today.',
  '(1)',
  '(2) He took note.',
  'a. First point',
  'A. The question of bases',
  'i.',
  'Article III–Substitute “The waters shall be open”',
  '[Attachment]',
  'Tab A',
  '[Page 77]',
  '[Page',
  'the [Page 78] waters',
  '[3 lines of source text not declassified]',
  '[sic]',
  '[',
  'as agreed.”1 He took note.2 And left.3',
  'draft[^1] and letter² and copy.*',
  'in Deptel 4892 of March 1, 19571',
  'See footnote 2 above, Document 14, and p. 78.',
  'Straight',
  '  1. Source: Department of State, Central Files, 657.00/3–457. Confidential; Priority.',
  '  2. Not printed; see Document 2.',
  '  3. See footnote 1, Document 1.',
  '     A further paragraph.',
  '  5.',
  '  2.',
  '\t1. Source;',
  '\ufeff',
  '\ud800',
  '\u00a0',
  'ü 𝔱 –',
];

const lineBreaks = ['\n', '\n\n', '\r\n', '\r', ' ', ''];

/** Texts in the form of transcriptions, complete or not, and texts that are nothing of the kind. */
export const transcription: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...lineBreaks)), { maxLength: 40 })
      .map((lines) => lines.map(([piece, lineBreak]) => piece + lineBreak).join('')),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...pieces), { maxLength: 40 })
      .map((lines) => lines.map((line) => `${line}\n`).join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 200 }) },
);
