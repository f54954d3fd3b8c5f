import { resolveMarkers } from '../../server/footnotes/resolve-markers';
import { findBoundaries } from '../../server/syntax/boundaries';
import { parseDocument } from '../../server/syntax/parse-document';
import { assertLinear, repeat } from './growth';

function parse(text: string): number {
  const boundaries = findBoundaries(text);
  let markers = 0;
  boundaries.forEach(({ offset, heading }, index) => {
    const tree = parseDocument(text.slice(offset, boundaries[index + 1]?.offset), heading);
    markers += resolveMarkers(tree).length;
  });
  return markers;
}

/** Half of the text is body, half its list of notes. */
function withNotes(body: string, note: string): (length: number) => string {
  return (length) => `${repeat(body)(length / 2)}\n${repeat(note)(length / 2)}`;
}

const hostile: Readonly<Record<string, (length: number) => string>> = {
  'one number': repeat('1'),
  numbers: repeat('1 '),
  'open brackets': repeat('['),
  'nested brackets': (length) => '['.repeat(length / 2) + ']'.repeat(length / 2),
  'page breaks that never close': repeat('[Page '),
  'brackets on lines of their own': repeat('[\n'),
  'enumerators on one line': repeat('1. '),
  'enumerators on lines of their own': repeat('1.\n\n'),
  'nested enumerators': repeat('(1)\n(a)\n'),
  spaces: repeat(' '),
  'numbers behind runs of spaces': repeat('     1'),
  'blank lines': repeat('\n'),
  'carriage returns': repeat('\r'),
  'one paragraph': repeat('the Minister said so, and left. '),
  'one word': repeat('a'),
  headings: repeat('1. Telegram From A to B\n\n'),
  'headings behind pages': repeat('[Page 1]\n\n  1. a\n\n1. Telegram From A to B\n'),
  'headings without numbers': repeat('Telegram From A to B\n\n'),
  classifications: repeat('secret\n'),
  datelines: repeat('Tripoli, May 1, 1957\n'),
  stars: repeat('* '),
  'stars behind words': repeat('a* '),
  'explicit markers': repeat('[^1]'),
  'quotation marks': repeat('“'),
  articles: repeat('Article VI\n'),
  attachments: repeat('Tab A\n'),
  signatures: repeat('Merriwether\n'),
  'a long source note': (length) => `  1. Source: ${repeat('Drafted by A. ')(length)}`,
  notes: repeat('  1. Note\n'),
  'lists that end before the end': repeat('  1. Source: x\ny\n'),
  'plain markers and notes': withNotes('word1 ', '  1. word\n'),
  'explicit markers and notes': withNotes('word[^1] ', '  1. word\n'),
  'symbols and notes': withNotes('word* ', '  1. word\n'),
};

describe('the parser takes time in proportion to the text', () => {
  for (const [name, make] of Object.entries(hostile)) {
    it(`for ${name}`, () => {
      assertLinear(parse, make);
    });
  }
});
