import type { InlayHint, Range } from 'vscode-languageserver-types';
import { parseRoman } from '../syntax/roman';
import { isCalendarDay } from '../syntax/calendar';
import type { Span } from '../syntax/span';
import type { AnalyzedDocument } from '../volume/analyzed-document';
import { destinationOf } from './destination';
import { openingWords } from './excerpt';
import { fileNumbers, inWords } from './file-number-at';
import { inFile, type TelegramDocument } from './telegram-document';
import { firstPlace, scopeOf, type VolumeScope } from './volume-scope';

/** Which hints are wanted. */
export interface HintKinds {
  readonly fileNumbers: boolean;
  readonly pages: boolean;
  readonly romanNumerals: boolean;
}

const allHints: HintKinds = { fileNumbers: true, pages: true, romanNumerals: true };

/** A value is told of roman numbers that are not read at a glance. */
const leastRoman = 9;

/** What a hint says behind a place of a document. */
interface Hint {
  readonly at: number;
  readonly words: string;
  readonly tooltip: string;
}

/**
 * What the text leaves to be worked out, behind the words that leave it: the date of a file number, the document that a
 * page of the volume lies in, the value of a large roman number. Those in `range` only.
 */
export function inlayHints(
  document: TelegramDocument,
  range: Range,
  scope: VolumeScope = scopeOf(document),
  kinds: HintKinds = allHints,
): InlayHint[] {
  const { volume, positions } = document;
  const first = firstPlace(scope, document);
  const frame = { start: positions.nearestOffset(range.start), end: positions.nearestOffset(range.end) };
  return volume.entries.flatMap((entry, index) => {
    const { offset } = entry;
    const { length } = entry.document.tree.text;
    if (offset > frame.end || offset + length < frame.start) return [];
    const inside = { start: Math.max(0, frame.start - offset), end: Math.min(length, frame.end - offset) };
    return hintsIn(scope, first + index, entry.document, inside, kinds)
      .sort((a, b) => a.at - b.at)
      .map(({ at, words, tooltip }) => ({
        position: positions.positionAt(inFile(offset, { start: at, end: at }).start),
        label: words,
        tooltip,
        paddingLeft: true,
      }));
  });
}

function hintsIn(
  { contents }: VolumeScope,
  index: number,
  document: AnalyzedDocument,
  frame: Span,
  kinds: HintKinds,
): Hint[] {
  const hints: Hint[] = [];
  for (const { span, date } of kinds.fileNumbers ? fileNumbers(document, frame) : []) {
    if (date === undefined || !isCalendarDay(date)) continue;
    hints.push({ at: span.end, words: inWords(date), tooltip: 'The date in the file number' });
  }
  for (const reference of document.references) {
    if (reference.start < frame.start || reference.end > frame.end) continue;
    if (kinds.pages && reference.kind === 'page' && reference.volume === undefined) {
      const destination = destinationOf(contents, index, reference);
      const title = destination?.entry.document.title;
      if (title?.number === undefined) continue;
      hints.push({ at: reference.end, words: `Document ${title.number}`, tooltip: openingWords(title.title, 200) });
    } else if (kinds.romanNumerals && reference.kind === 'article') {
      const value = parseRoman(reference.number);
      if (value === undefined || value < leastRoman) continue;
      hints.push({ at: reference.end, words: String(value), tooltip: 'The value of the roman number' });
    }
  }
  return hints;
}
