import { monthNames } from '../../syntax/calendar';

/** Words directly in front of a page of the volume at hand: `see p. 12`, `post, p. 12`, `printed on p. 12`. */
const pointing = /(?:\b(?:see|also|on|from|cf\.?|compare|ante|post|supra|infra|above|below)[,:]? |\()$/i;
/** A paper of the volume, its number and its date: `telegram No. 12, May 4, 9 p. m., p. 24`. */
const paper = new RegExp(
  String.raw`\b(?:telegram|despatch|instruction|airgram|note|memorandum|letter)(?: No\.)?(?: \d{1,5})?` +
    String.raw`(?:,? (?:of |dated )?(?:${monthNames.join('|')}) \d{1,2}(?:, 1[89]\d\d)?(?:, \d{1,2}(?::\d\d)? [ap]\. ?m\.)?)?, $`,
  'i',
);
/** `p. 12 of the Report`; but `of this volume`. */
const ofAnother = /^(?:–\d+)? (?:of|in) (?!this\b)/;
const reach = 80;

/**
 * Whether the words around a page say that it is one of the volume at hand. Books are cited in so many ways, `Hull,
 * Memoirs, p. 1405`, that only such words tell a page too high from one of a thicker book.
 */
export function isOwnPage(text: string, start: number, end: number): boolean {
  if (ofAnother.test(text.slice(end, end + 12))) return false;
  const before = text.slice(Math.max(0, start - reach), start);
  return pointing.test(before) || paper.test(before);
}
