import { findCandidates } from '../../../server/footnotes/candidate';
import type { MarkerHabit } from '../../../server/footnotes/habit';
import { resolveMarkers } from '../../../server/footnotes/resolve-markers';
import { parseDocument } from '../../../server/syntax/parse-document';

/** A body with one note for each of `notes`. */
export function telegram(body: string, notes: readonly string[]): string {
  return `${body}\n${notes.map((note, index) => `  ${index + 1}. ${note}\n`).join('')}`;
}

/** The markers of a text, as `label→note` with the last letters in front; `?` for those without a note. */
export function markers(text: string, habit?: MarkerHabit): string {
  const tree = parseDocument(text);
  return resolveMarkers(tree, habit)
    .map(({ label, note, start }) => `${lastWord(text, start)}${label}→${note ?? '?'}`)
    .join(' ');
}

/** What may be a marker in a text, as the labels of its candidates. */
export function candidates(text: string, highest = 9): readonly string[] {
  return findCandidates(parseDocument(text, false), highest).map(({ label }) => label);
}

function lastWord(text: string, end: number): string {
  return (
    /(\S*)\s?$/
      .exec(text.slice(Math.max(0, end - 12), end))?.[1]
      ?.slice(-6)
      .concat('|') ?? ''
  );
}
