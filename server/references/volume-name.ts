import { parseRoman } from '../syntax/roman';
import { findNamedVolume } from './named-volumes';
import { findVolume, volumeId } from './published-volumes';
import type { CitedVolume } from './reference';
import type { Scanner, Token } from './scanner';
import { skipTitle } from './volume-title-words';
import { readYears } from './years';

/** A volume's name and where it stands, without the pages or documents behind it. */
export interface NamedSpan {
  readonly volume: CitedVolume;
  readonly start: number;
  readonly end: number;
  /** Whether the words name the volume; `ibid.` does not. */
  readonly named: boolean;
}

const lettersOfNumerals = /^[ivxlcdmIVXLCDM1]{1,9}$/;

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
  const plural = word?.text.endsWith('s') ?? false;
  let numeral = readNumeral(scanner, word !== undefined);
  while (numeral) {
    const from = names.length === 0 ? start : numeral.start;
    const parts = readParts(scanner);
    const supplement = readSupplement(scanner);
    if (parts.length === 0) names.push(named(years, numeral, undefined, supplement, from, scanner.at));
    for (const [index, part] of parts.entries()) {
      names.push(named(years, numeral, part.text, false, index === 0 ? from : part.start, part.end));
    }
    if (!plural) break;
    numeral = scanner.attempt(() => {
      const separated = scanner.mark(',/&') !== undefined;
      const joined = scanner.word('and') !== undefined || scanner.dash();
      return separated || joined ? readNumeral(scanner, true) : undefined;
    });
  }
  return names;
}

/** A numeral, even a wrong one behind `vol.`; without that word only a canonical one in capitals, or `E–4`. */
function readNumeral(scanner: Scanner, expected: boolean): Token | undefined {
  return scanner.attempt(() => {
    const letters = scanner.letters();
    if (!letters) return expected ? scanner.attempt(() => shortNumber(scanner.digits())) : undefined;
    if (letters.text === 'E' || letters.text === 'e') {
      const number = scanner.dash() ? scanner.digits() : undefined;
      return number && { start: letters.start, end: number.end, text: `E–${number.text}` };
    }
    if (!lettersOfNumerals.test(letters.text)) return undefined;
    if (expected) return letters;
    return parseRoman(letters.text) !== undefined && letters.text === letters.text.toUpperCase() ? letters : undefined;
  });
}

function shortNumber(token: Token | undefined): Token | undefined {
  return token && token.text.length <= 2 ? token : undefined;
}

/** `, Part 1`; `Parts 1 and 2`; `, pt. II`. */
function readParts(scanner: Scanner): readonly Token[] {
  const parts: Token[] = [];
  const first = scanner.attempt(() => {
    scanner.mark(',.(');
    const word = scanner.word('Part', 'part', 'Parts', 'parts', 'Pt', 'pt', 'Pts', 'pts');
    if (!word) return undefined;
    scanner.mark('.');
    return readPartNumber(scanner);
  });
  if (!first) return parts;
  scanner.mark(')');
  parts.push(first);
  const second = scanner.attempt(() => {
    const joined = scanner.word('and', 'And') ?? scanner.mark('&');
    if (!joined && !scanner.dash()) return undefined;
    return readPartNumber(scanner);
  });
  if (second) parts.push(second);
  return parts;
}

function readPartNumber(scanner: Scanner): Token | undefined {
  return scanner.attempt(() => {
    const digits = scanner.digits();
    if (digits) return digits.text.length === 1 ? digits : undefined;
    const letters = scanner.letters();
    return letters && parseRoman(letters.text) !== undefined ? letters : undefined;
  });
}

function readSupplement(scanner: Scanner): boolean {
  const found = scanner.attempt(() => {
    scanner.mark(',');
    if (!scanner.word('Microfiche', 'microfiche')) return undefined;
    return scanner.word('Supplement', 'supplement');
  });
  return found !== undefined;
}

function named(
  years: string | undefined,
  numeral: Token,
  part: string | undefined,
  supplement: boolean,
  start: number,
  end: number,
): NamedSpan {
  const name = years === undefined ? undefined : { years, volume: numeral.text, part };
  const id = name && (findVolume(name) ?? volumeId(name));
  return {
    volume: { years, volume: numeral.text, part, id: supplement && id !== undefined ? `${id}mSupp` : id },
    start,
    end,
    named: true,
  };
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

function numberedId(stem: string, numeral: string): string | undefined {
  const number = /^\d+$/.test(numeral) ? Number(numeral) : parseRoman(numeral);
  return number === undefined ? undefined : `${stem}v${String(number).padStart(2, '0')}`;
}
