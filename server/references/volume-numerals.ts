import { parseRoman } from '../syntax/roman';
import type { Scanner, Token } from './scanner';

const lettersOfNumerals = /^[ivxlcdmIVXLCDM1]{1,9}$/;

/** A numeral, even a wrong one behind `vol.`; without that word only a canonical one in capitals, or `E–4`. */
export function readNumeral(scanner: Scanner, expected: boolean): Token | undefined {
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
export function readParts(scanner: Scanner): readonly Token[] {
  const parts: Token[] = [];
  let plural = false;
  const first = scanner.attempt(() => {
    scanner.mark(',.(');
    const word = scanner.word('Part', 'part', 'Parts', 'parts', 'Pt', 'pt', 'Pts', 'pts');
    if (!word) return undefined;
    plural = word.endsWith('s');
    scanner.mark('.');
    return readPartNumber(scanner);
  });
  if (!first) return parts;
  scanner.mark(')');
  parts.push(first);
  const second = scanner.attempt(() => {
    if (!plural) return undefined;
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

/** `, Microfiche Supplement`. */
export function readSupplement(scanner: Scanner): boolean {
  const found = scanner.attempt(() => {
    scanner.mark(',');
    if (!scanner.word('Microfiche', 'microfiche')) return undefined;
    return scanner.word('Supplement', 'supplement');
  });
  return found !== undefined;
}
