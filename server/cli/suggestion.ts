import { distance } from 'fastest-levenshtein';

/** The word of `words` that `written` was probably meant to be; undefined when none is near. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  const wanted = written.toLowerCase();
  // The part behind the stroke is what people remember of `footnote/unresolved-marker`.
  const byName = words.find((word) => word.endsWith(`/${wanted}`));
  if (byName !== undefined) return byName;
  let best: string | undefined;
  let least = Math.max(2, Math.ceil(wanted.length * 0.4)) + 1;
  for (const word of words) {
    const steps = Math.min(distance(wanted, word), distance(wanted, word.slice(word.indexOf('/') + 1)));
    if (steps < least && steps < word.length) {
      best = word;
      least = steps;
    }
  }
  return best;
}

/** ` Did you mean “json”?`, or nothing. */
export function didYouMean(written: string, words: readonly string[]): string {
  const word = nearest(written, words);
  return word === undefined ? '' : ` Did you mean “${word}”?`;
}
