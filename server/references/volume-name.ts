import { parseRoman } from '../syntax/roman';
import { findNamedVolume } from './named-volumes';
import { findSupplement, findVolume, volumeId } from './published-volumes';
import type { CitedVolume } from './reference';
import type { Scanner, Token } from './scanner';
import { skipTitle } from './volume-title-words';
import { readNumeral, readParts, readSupplement } from './volume-numerals';
import { readYearBook } from './year-book';
import { readYears } from './years';

/** A volume's name and where it stands, without the pages or documents behind it. */
export interface NamedSpan {
  readonly volume: CitedVolume;
  readonly start: number;
  readonly end: number;
  /** Whether the words name the volume; `ibid.` does not. */
  readonly named: boolean;
}

/**
 * Reads the volumes that a citation names from where its years are expected, `1952–1954, vol. XIV, Part 2` or
 * `1955–1957, volumes XVI and XVII`. Years that are not printed are `years`, those of the citation before. Empty when
 * there is no volume.
 */
export function readVolumeNames(scanner: Scanner, start: number, years: string | undefined): readonly NamedSpan[] {
  const before = scanner.at;
  const printed = readYears(scanner);
  if (printed !== undefined) scanner.mark(',:;');
  const plain = readNumerals(scanner, start, printed ?? years, printed !== undefined);
  if (plain.length > 0) return plain;
  scanner.at = before;
  const book = readBook(scanner, start);
  if (book) return [book];
  scanner.at = before;
  const named = readNamed(scanner, start);
  if (named) return [named];
  scanner.at = before;
  const titled = readTitled(scanner, start);
  if (titled.length === 0) scanner.at = before;
  return titled;
}

/** `1950, East Asia and the Pacific, vol. VI`: a title between years and numeral. */
function readTitled(scanner: Scanner, start: number): readonly NamedSpan[] {
  const years = readYears(scanner);
  if (years === undefined) return [];
  skipTitle(scanner);
  scanner.mark(',');
  return readNumerals(scanner, start, years, false);
}

/** `vol. XIV, Part 2`; `volumes XIV and XV`; behind years also `XIV, Part 2`. The first begins at `start`. */
function readNumerals(scanner: Scanner, start: number, years: string | undefined, bare: boolean): readonly NamedSpan[] {
  const names: NamedSpan[] = [];
  const word = scanner.word('vol', 'Vol', 'volume', 'Volume', 'vols', 'Vols', 'volumes', 'Volumes');
  if (!word && !bare) return names;
  if (word) scanner.mark('.,');
  const plural = word?.endsWith('s') ?? false;
  let numeral = readNumeral(scanner, word !== undefined);
  while (numeral) {
    const from = names.length === 0 ? start : numeral.start;
    const parts = readParts(scanner);
    if (parts.length === 0) names.push(named(years, numeral, undefined, from, scanner.at));
    for (const [index, part] of parts.entries()) {
      names.push(named(years, numeral, part.text, index === 0 ? from : part.start, part.end));
    }
    numeral = scanner.attempt(() => {
      const separated = scanner.mark(plural ? ',/&' : '/') !== undefined;
      const joined = plural && (scanner.word('and') !== undefined || scanner.dash());
      return separated || joined ? readNumeral(scanner, true) : undefined;
    });
  }
  return readSupplement(scanner) ? supplementTo(names, start, scanner.at) : names;
}

function named(
  years: string | undefined,
  numeral: Token,
  part: string | undefined,
  start: number,
  end: number,
): NamedSpan {
  const name = years === undefined ? undefined : { years, volume: numeral.text, part };
  const id = name && (findVolume(name) ?? volumeId(name));
  return { volume: { years, volume: numeral.text, part, id }, start, end, named: true };
}

/** The one supplement to the volumes named: `vol. XV/XVI, Part 1, Microfiche Supplement`. */
function supplementTo(names: readonly NamedSpan[], start: number, end: number): readonly NamedSpan[] {
  const [first] = names;
  if (!first) return names;
  const { volume } = names[names.length - 1]!;
  const id =
    first.volume.years === undefined
      ? undefined
      : findSupplement({ ...first.volume, part: volume.part, years: first.volume.years });
  return [{ volume: { ...first.volume, part: volume.part, id }, start, end, named: true }];
}

/** A volume that its subject names: `The Conferences at Cairo and Tehran, 1943`; `1945, The Conference of Berlin, vol. I`. */
function readNamed(scanner: Scanner, start: number): NamedSpan | undefined {
  const title = skipTitle(scanner);
  const hit = findNamedVolume(title.words, title.years);
  if (!hit) return undefined;
  scanner.at = title.end;
  const years = title.years[0];
  if (!hit.numbered)
    return { volume: { years, volume: undefined, part: undefined, id: hit.id }, start, end: title.end, named: true };
  const volume = scanner.attempt(() => {
    scanner.mark(',');
    return readNumerals(scanner, start, years, false)[0];
  });
  const numeral = volume?.volume.volume;
  const id = numeral === undefined ? undefined : numberedId(hit.id, numeral);
  return { volume: { years, volume: numeral, part: undefined, id }, start, end: volume?.end ?? title.end, named: true };
}

/** `1918, Supplement 1, The World War, vol. II`; `1906, pt. 2`. */
function readBook(scanner: Scanner, start: number): NamedSpan | undefined {
  const years = readYears(scanner);
  const book = years === undefined ? undefined : readYearBook(scanner, years);
  if (!book) return undefined;
  const behind = scanner.at;
  const title = skipTitle(scanner);
  const end = title.words.length > 0 ? title.end : behind;
  scanner.at = end;
  const volume = scanner.attempt(() => {
    scanner.mark(',');
    return readNumerals(scanner, start, years, false)[0];
  });
  const numeral = book.numbered ? volume?.volume.volume : undefined;
  const id = book.numbered ? numeral && numberedId(book.id, numeral) : book.id;
  return { volume: { years, volume: numeral, part: undefined, id }, start, end: volume?.end ?? end, named: true };
}

function numberedId(stem: string, numeral: string): string | undefined {
  const number = /^\d+$/.test(numeral) ? Number(numeral) : parseRoman(numeral);
  return number === undefined ? undefined : `${stem}v${String(number).padStart(2, '0')}`;
}
