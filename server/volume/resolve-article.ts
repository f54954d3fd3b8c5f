import type { Reference } from '../references/reference';
import type { Section } from '../syntax/tree';
import { articleNumber, articlesOf, numberOf } from './articles';
import { indexOf } from './volume-index';
import type { VolumeContents } from './volume';

type ArticleReference = Extract<Reference, { kind: 'article' }>;

/** An article and the place in `entries` of the document that it is printed in. */
export interface FoundArticle {
  readonly place: number;
  readonly article: Section;
}

/** Instruments whose articles are seldom those of the draft at hand, unless the document is about them. */
const otherInstrument =
  /^,? (?:of|in) (?:the |its )?(?:\p{Lu}[\p{L}.]+ ){0,3}(?:Charter|Constitution|Covenant|Statute)\b/u;

/**
 * The article that the words in the document at `place` name: of the same document the nearest one before them, or else
 * its first; then the one of the only other document of the volume that has an article of that number. Undefined where
 * there is none, where several documents have one, and where the words go on to name another instrument
 * (`Article 51 of the Charter`).
 */
export function resolveArticle(
  volume: VolumeContents,
  place: number,
  reference: ArticleReference,
): FoundArticle | undefined {
  const value = articleNumber(reference.number);
  const own = volume.entries[place]?.document.tree;
  if (value === undefined || own === undefined) return undefined;
  const behind = own.text.slice(reference.end, reference.end + 60);
  if (otherInstrument.test(behind)) return undefined;
  const candidates = articlesOf(own).filter(({ label }) => numberOf(label) === value);
  const article = candidates.findLast(({ selection }) => selection.start <= reference.start) ?? candidates[0];
  if (article !== undefined) return { place, article };
  const places = indexOf(volume).articles.get(value) ?? [];
  const [other] = places;
  const tree = other === undefined || places.length > 1 ? undefined : volume.entries[other]?.document.tree;
  const found = tree && articlesOf(tree).find(({ label }) => numberOf(label) === value);
  return found && other !== undefined ? { place: other, article: found } : undefined;
}
