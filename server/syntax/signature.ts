import type { Span } from './span';

const longestSignature = 90;
/** Words that open or close a line that is no name. */
const closing =
  /^(?:Sincerely|Respectfully|Yours|Faithfully|Very truly|With (?:best|kind|warm|every)|Best (?:regards|wishes)|Cordially|As ever|Attachments?|Enclosures?|Tabs?|Annex|Source|Note|Distribution|cc|CC|Copies|Approved?|Disapproved?|Date|Not?es?|End|Subject|SUBJECT|Participants|PARTICIPANTS|Washington|Top Secret|Secret|Confidential|Conclusions?|Recommendations?|Summary)\b/;
const initials = /^(?:[A-Z]\.? ?){2,4}$/;

/**
 * Whether a line can be what its author signed with: a name (`Dulles`, `Omar N. Bradley`, `DDE`), short, capitalized, and
 * without the full stop of a sentence. The line's place is for the caller to judge.
 */
export function isSignatureLine(text: string, content: Span): boolean {
  const length = content.end - content.start;
  if (length < 2 || length > longestSignature) return false;
  const line = text
    .slice(content.start, content.end)
    .replace(/(?:\s?\d{1,2}|\s?\[\^\w+\]|\s?[*†‡§¹²³⁴-⁹]+)$/, '')
    .trim();
  if (/^\[[^\]]+\]$/.test(line)) return /name not declassified|signature|initial/i.test(line);
  if (!/^["“]?[A-Z\u00c0-\u00de[]/.test(line) || closing.test(line)) return false;
  if (initials.test(line)) return true;
  if (/[;:?!]$/.test(line) || /[a-z]{3,}\.$/.test(line)) return false;
  const words = line.split(/[\s]+/);
  if (words.length > 9) return false;
  // Small words of a sentence; names have none but particles.
  return !words.some(
    (word) => /^[a-z]/.test(word) && !/^(?:de|del|la|von|van|der|of|and|for|the|al-?|el-?|bin|ibn|s\/)/.test(word),
  );
}
