import assert from 'node:assert/strict';
import { resolveMarkers } from '../../server/footnotes/resolve-markers';
import { findBoundaries } from '../../server/syntax/boundaries';
import { parseDocument } from '../../server/syntax/parse-document';

/** Texts grow from the first to the second length until a parse of theirs takes a time that can be told from none. */
const [shortest, longest] = [10_000, 200_000];
const measurable = 15;
/** Ten times the text may take ten times the work and some more for memory; a quadratic scan takes a hundred times. */
const factor = 10;
const bound = 25;

function parse(text: string): number {
  const boundaries = findBoundaries(text);
  let markers = 0;
  boundaries.forEach(({ offset, heading }, index) => {
    const tree = parseDocument(text.slice(offset, boundaries[index + 1]?.offset), heading);
    markers += resolveMarkers(tree).length;
  });
  return markers;
}

/** Processor time of one parse, in milliseconds. */
function work(text: string): number {
  const before = process.cpuUsage();
  parse(text);
  return process.cpuUsage(before).user / 1000;
}

/** How much more work ten times the text is; what else the machine does can only add to it, so the least counts. */
function growth(make: (length: number) => string): number {
  let length = shortest;
  while (length < longest && work(make(length)) < measurable) length *= 2;
  const [small, large] = [make(length), make(length * factor)];
  let least = Infinity;
  for (let attempt = 0; attempt < 6 && least >= bound; attempt++) {
    const little = Math.min(work(small), work(small), work(small));
    least = Math.min(least, work(large) / Math.max(little, measurable / 2));
  }
  return least;
}

function repeat(piece: string): (length: number) => string {
  return (length) => piece.repeat(Math.ceil(length / piece.length));
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
      const ratio = growth(make);
      assert.ok(ratio < bound, `ten times the text takes ${ratio.toFixed(0)} times the work`);
    });
  }
});
