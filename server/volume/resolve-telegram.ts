import type { TelegramReference } from '../references/reference';
import type { DocumentTree } from '../syntax/tree';
import type { VolumeContents } from './volume';
import { indexOf } from './volume-index';

/** Words for telegrams of the post that the document at hand was sent from or to, and which way those went. */
const fromPost = new Set(['embtel', 'legtel', 'contel', 'congentel']);
const toPost = new Set(['deptel']);
const ofEither = new Set(['telegram', 'despatch', 'airgram']);

/**
 * Place in `volume.entries` of the telegram that the document at `place` names by its number: `Embtel 2548` is one from
 * its embassy, `telegram 116 to Amman` one to it, `Secto 12` one of that series. Of several the nearest; undefined when
 * the volume has none, or when the words do not tell the post.
 */
export function resolveTelegram(
  volume: VolumeContents,
  place: number,
  reference: TelegramReference,
): number | undefined {
  const own = volume.entries[place]?.document.tree;
  const { documents, telegrams } = indexOf(volume);
  const printed = reference.printedAs === undefined ? undefined : documents.get(reference.printedAs);
  if (printed !== undefined) return printed;
  const candidates = telegrams.get(reference.number);
  if (!own || !candidates) return undefined;
  let nearest: number | undefined;
  for (const candidate of candidates) {
    const tree = volume.entries[candidate]?.document.tree;
    if (!tree || candidate === place || !isMeant(volume, own, tree, reference, candidates.length === 1)) continue;
    if (nearest === undefined || Math.abs(candidate - place) < Math.abs(nearest - place)) nearest = candidate;
  }
  return nearest;
}

function isMeant(
  volume: VolumeContents,
  own: DocumentTree,
  tree: DocumentTree,
  { series, post }: TelegramReference,
  isOnly: boolean,
): boolean {
  const printed = seriesOf(tree);
  if (!fromPost.has(series) && !toPost.has(series) && !ofEither.has(series)) return printed === series;
  if (printed !== '' && printed !== 'no' && !(series === 'airgram' && printed === 'a')) return false;
  if ((series === 'despatch') !== (tree.heading?.kind === 'Despatch')) return false;
  if (post) return isOfPost(volume, tree, post.side, post.name);
  const posts = postsOf(own);
  // A memorandum or a note of the editors' names a telegram by its number alone where there is no other.
  if (posts.size === 0) return ofEither.has(series) && isOnly;
  if (fromPost.has(series)) return posts.has(party(tree, 'from'));
  if (toPost.has(series)) return isDepartment(party(tree, 'from')) && posts.has(party(tree, 'to'));
  return posts.has(party(tree, 'from')) || posts.has(party(tree, 'to'));
}

/** The series in front of a telegram's own number, in lower case: `secto` of `Secto 12`; empty for a number alone. */
function seriesOf({ serial }: DocumentTree): string {
  return serial ? serial.text.replace(/[\s.–-]*\d+$/, '').toLowerCase() : '';
}

/** The parties of a telegram but for the Department. */
function postsOf(tree: DocumentTree): ReadonlySet<string> {
  return new Set([party(tree, 'from'), party(tree, 'to')].filter((name) => name !== '' && !isDepartment(name)));
}

/** A party as the heading names it, without the marker that may hang on it. */
function party({ text, heading }: DocumentTree, side: 'from' | 'to'): string {
  const span = heading?.[side];
  return span
    ? text
        .slice(span.start, span.end)
        .replace(/^the /i, '')
        .replace(/[\d\s*†‡]+$/, '')
        .toLowerCase()
    : '';
}

function isDepartment(name: string): boolean {
  return name.includes('department') || name.includes('secretary of state');
}

/** Whether a telegram went from or to the post that a name such as `Tel Aviv` or `USUN` means. */
function isOfPost(volume: VolumeContents, tree: DocumentTree, side: 'from' | 'to', name: string): boolean {
  const wanted = name.toLowerCase();
  const named = party(tree, side);
  if (named === '') return false;
  if (side === 'from' && placeOf(tree).startsWith(wanted)) return !isDepartment(named);
  return named.includes(wanted) || (citiesOf(volume).get(wanted)?.has(named) ?? false);
}

function placeOf({ text, dateline }: DocumentTree): string {
  return dateline?.place ? text.slice(dateline.place.start, dateline.place.end).toLowerCase() : '';
}

const cities = new WeakMap<VolumeContents, ReadonlyMap<string, ReadonlySet<string>>>();

/** Which posts telegram from which city, as the volume's own headings and datelines show: Tokyo, the Embassy in Japan. */
function citiesOf(volume: VolumeContents): ReadonlyMap<string, ReadonlySet<string>> {
  const known = cities.get(volume);
  if (known) return known;
  const map = new Map<string, Set<string>>();
  for (const {
    document: { tree },
  } of volume.entries) {
    const from = party(tree, 'from');
    const city = placeOf(tree).split(',', 1)[0] ?? '';
    if (from === '' || city === '' || isDepartment(from)) continue;
    const posts = map.get(city) ?? new Set<string>();
    posts.add(from);
    map.set(city, posts);
  }
  cities.set(volume, map);
  return map;
}
