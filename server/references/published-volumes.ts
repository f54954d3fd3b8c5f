import { formatRoman, parseRoman } from '../syntax/roman';
import { volumesBefore1945 } from './volumes/before-1945';
import { volumes1945To1960 } from './volumes/from-1945';
import { volumes1961To1988 } from './volumes/from-1961';

/** A volume as a citation names it: `1952–1954`, `XIV` or `E–4`, `2`. */
export interface VolumeName {
  readonly years: string;
  readonly volume: string | undefined;
  readonly part: string | undefined;
}

/** A volume as it is cited in full; `title` where the list has one. */
interface VolumeDescription extends VolumeName {
  readonly title: string | undefined;
}

const titles = readList([volumesBefore1945, volumes1945To1960, volumes1961To1988]);

/** Whether there is a volume of that id, published or announced: `frus1952-54v14p2`. */
export function isPublished(id: string): boolean {
  return titles.has(id);
}

/** Whether the volume of that id came out in parts, so that `frus1952-54v14` alone names none of its books. */
export function isInParts(id: string): boolean {
  return titles.has(`${id}p1`);
}

/**
 * The id of the volume that a citation names; printed forms may differ (`1952-54`, `xiv`, `e-4`). A part of a volume that
 * came out whole is overlooked. Undefined when no such volume was published, or one of its parts had to be named.
 */
export function findVolume(name: VolumeName): string | undefined {
  const id = volumeId(name);
  if (id === undefined) return undefined;
  if (titles.has(id)) return id;
  const whole = volumeId({ ...name, part: undefined });
  return whole !== undefined && titles.has(whole) ? whole : undefined;
}

/**
 * The id of the microfiche supplement that goes with a volume, one for several volumes as a rule: `frus1961-63v07-09mSupp`.
 * Undefined when there is none.
 */
export function findSupplement(name: VolumeName): string | undefined {
  const years = subseriesId(name.years);
  const volume = name.volume === undefined ? undefined : numberOf(name.volume);
  if (years === undefined || volume === undefined) return undefined;
  for (const id of titles.keys()) {
    const hit = id.startsWith(`frus${years}v`) ? /v(\d\d)(?:-(\d\d))?(?:p(\d))?mSupp$/.exec(id) : undefined;
    if (!hit || Number(hit[1]) > volume || Number(hit[2] ?? hit[1]) < volume) continue;
    if (hit[3] === undefined || hit[3] === name.part) return id;
  }
  return undefined;
}

/** The id that a volume of that name has or would have; undefined when years, volume or part are no numbers. */
export function volumeId({ years, volume, part }: VolumeName): string | undefined {
  const subseries = subseriesId(years);
  const numeral = volume === undefined ? '' : volumeNumber(volume);
  const partNumber = part === undefined ? '' : numberOf(part);
  if (subseries === undefined || numeral === undefined || partNumber === undefined) return undefined;
  return `frus${subseries}${numeral}${partNumber === '' ? '' : `p${partNumber}`}`;
}

/** The years of the one subseries whose ids have a name behind them. */
const publicDiplomacy = '1917-72';

/** `1952–1954` as ids have it, `1952-54`; undefined for what is no year and no span of years. */
export function subseriesId(years: string): string | undefined {
  const hit = /^(1[89]\d\d)(?: ?[-–—] ?((?:1[89])?\d\d))?$/.exec(years);
  if (!hit) return undefined;
  const id = hit[2] === undefined ? hit[1] : `${hit[1] ?? ''}-${hit[2].slice(-2)}`;
  return id === publicDiplomacy ? `${id}PubDip` : id;
}

/** What a volume's id says: years, volume and part as they are cited, and the title. Undefined for an unknown id. */
export function describeVolume(id: string): VolumeDescription | undefined {
  const title = titles.get(id);
  const hit = /^frus(\d{4})(?:-(\d\d))?(?:[A-Z][A-Za-z]*)?(?:v(e?)(\d\d))?(?:p(\d))?/.exec(id);
  if (title === undefined || !hit) return undefined;
  const [, first = '', last, electronic, number, part] = hit;
  return {
    years: last === undefined ? first : `${first}–${first.slice(0, 2)}${last}`,
    volume: number && (electronic ? `E–${Number(number)}` : formatRoman(Number(number))),
    part,
    title: title === '' ? undefined : title,
  };
}

/** `Foreign Relations, 1952–1954, Volume XIV, Part 2, China and Japan`. Undefined for an unknown id. */
export function citeVolume(id: string): string | undefined {
  const described = describeVolume(id);
  if (!described) return undefined;
  const { years, volume, part, title } = described;
  return [`Foreign Relations, ${years}`, volume && `Volume ${volume}`, part && `Part ${part}`, title]
    .filter((piece) => piece !== undefined && piece !== '')
    .join(', ');
}

function volumeNumber(printed: string): string | undefined {
  const electronic = /^e ?[-–—] ?(\d{1,2})$/i.exec(printed);
  if (electronic) return `ve${(electronic[1] ?? '').padStart(2, '0')}`;
  const number = numberOf(printed);
  return number === undefined ? undefined : `v${String(number).padStart(2, '0')}`;
}

function numberOf(printed: string): number | undefined {
  return /^\d{1,2}$/.test(printed) ? Number(printed) : parseRoman(printed);
}

/** Reads the lists: an id, its title behind a space; `v01-05` and `p1-2` at an id's end stand for several volumes. */
function readList(lists: readonly string[]): ReadonlyMap<string, string> {
  const volumes = new Map<string, string>();
  for (const line of lists.join('\n').split('\n')) {
    const space = line.indexOf(' ');
    const id = space < 0 ? line : line.slice(0, space);
    if (id === '') continue;
    for (const each of expand(id)) volumes.set(`frus${each}`, space < 0 ? '' : line.slice(space + 1));
  }
  return volumes;
}

function expand(id: string): readonly string[] {
  const run = /^(.*(?:v|p|app))(\d+)-(\d+)$/.exec(id);
  if (!run) return [id];
  const [, stem = '', first = '', last = ''] = run;
  const ids: string[] = [];
  for (let number = Number(first); number <= Number(last); number++) {
    ids.push(stem + String(number).padStart(first.length, '0'));
  }
  return ids;
}
