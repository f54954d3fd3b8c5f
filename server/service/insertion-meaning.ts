import type { InsertionKind } from '../syntax/tree';
import { onOneLine, openingWords } from './excerpt';

/** What an insertion tells the reader: its name, and a sentence on what stands or is missing there. */
export interface InsertionMeaning {
  readonly name: string;
  readonly sentence: string;
}

const longest = 400;

/** What the insertion `text`, brackets included, says. */
export function insertionMeaning(kind: InsertionKind, text: string): InsertionMeaning {
  const inside = openingWords(text.replace(/^\[|\]$/gu, ''), longest);
  switch (kind) {
    case 'not-declassified':
      return { name: 'Not declassified', sentence: notDeclassified(inside) };
    case 'here-follows':
      return { name: 'Left out by the editors', sentence: sentence(inside.replace(/^here follows?\s*/iu, '')) };
    case 'omitted':
      return {
        name: 'Left out by the editors',
        sentence: sentence(inside.replace(/^omitted(?: here)?(?: (?:is|are))?\s*/iu, '')),
      };
    case 'garble':
      return {
        name: 'Garbled',
        sentence: 'The words did not survive the transmission, and the editors could not restore them.',
      };
    case 'sic':
      return { name: 'So in the source text', sentence: 'The editors print what stands there, odd as it looks.' };
    case 'illegible':
      return { name: 'Illegible', sentence: 'The words cannot be read in the source text.' };
    case 'doubtful':
      return {
        name: 'Doubtful reading',
        sentence: `The editors read “${inside.replace(/\?$/u, '')}” and are not certain.`,
      };
    case 'original':
      return { name: 'About the source text', sentence: sentence(inside) };
    case 'editorial':
      return { name: 'Remark of the editors', sentence: sentence(inside) };
    case 'supplied':
      return { name: 'Supplied by the editors', sentence: `“${inside}” does not stand in the source text.` };
  }
}

/** `5 lines of source text not declassified` → `5 lines of source text are missing …`. */
function notDeclassified(inside: string): string {
  const what = onOneLine(inside.replace(/\s*\(?not declassified\)?\.?/iu, '')) || 'text';
  const many = /^(?:[2-9]|1\d)|\band\b|lines\b|paragraphs\b|pages\b|words\b|names\b/iu.test(what);
  const verb = many ? 'are' : 'is';
  return `${sentence(what, '')} ${verb} missing here. The government had not declassified ${many ? 'them' : 'it'} when the volume was published.`;
}

function sentence(words: string, stop = '.'): string {
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?…]$/u.test(capital) ? capital : capital + stop;
}
