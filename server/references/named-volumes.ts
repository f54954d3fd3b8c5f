import { subseriesId } from './published-volumes';

/** A volume that a citation names by its subject, mostly without a numeral. */
interface NamedVolume {
  /** A word that the name has, in lower case. */
  readonly word: string;
  /** The years that have to be printed with it; without them the word alone tells. */
  readonly years?: string;
  /** The id, without the numeral of a volume of several. */
  readonly id: string;
  readonly numbered?: true;
}

/** In the order in which they are tried: a name with its years before a name alone. */
const namedVolumes: readonly NamedVolume[] = [
  { word: 'quebec', years: '1944', id: 'frus1944Quebec' },
  { word: 'quebec', years: '1943', id: 'frus1943' },
  { word: 'octagon', id: 'frus1944Quebec' },
  { word: 'casablanca', id: 'frus1941-43' },
  { word: 'cairo', id: 'frus1943CairoTehran' },
  { word: 'tehran', id: 'frus1943CairoTehran' },
  { word: 'teheran', id: 'frus1943CairoTehran' },
  { word: 'malta', id: 'frus1945Malta' },
  { word: 'yalta', id: 'frus1945Malta' },
  { word: 'potsdam', id: 'frus1945Berlin', numbered: true },
  { word: 'berlin', years: '1945', id: 'frus1945Berlin', numbered: true },
  { word: 'lansing', id: 'frus1914-20', numbered: true },
  { word: 'japan', years: '1931-41', id: 'frus1931-41', numbered: true },
  { word: 'soviet', years: '1933-39', id: 'frus1933-39' },
  { word: 'paris', years: '1919', id: 'frus1919Paris', numbered: true },
  { word: 'russia', years: '1918', id: 'frus1918Russia', numbered: true },
  { word: 'russia', years: '1919', id: 'frus1919Russia' },
  { word: 'china', years: '1942', id: 'frus1942China' },
  { word: 'china', years: '1943', id: 'frus1943China' },
  { word: 'guatemala', years: '1952-54', id: 'frus1952-54Guat' },
  { word: 'iran', years: '1951-54', id: 'frus1951-54Iran' },
  { word: 'intelligence', years: '1945-50', id: 'frus1945-50Intel' },
  { word: 'intelligence', years: '1950-55', id: 'frus1950-55Intel' },
  { word: 'diplomacy', years: '1917-72PubDip', id: 'frus1917-72PubDip', numbered: true },
];

/**
 * The volume that a citation without a numeral right behind its years names: `The Conferences at Cairo and Tehran,
 * 1943`. `words` are those of the citation in lower case, `years` all that are printed in it. Undefined when no name fits.
 */
export function findNamedVolume(words: readonly string[], years: readonly string[]): NamedVolume | undefined {
  const subseries = years.map(subseriesId);
  return namedVolumes.find(
    (each) => words.includes(each.word) && (each.years === undefined || subseries.includes(each.years)),
  );
}
