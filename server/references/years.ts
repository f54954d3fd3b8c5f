import type { Scanner } from './scanner';

/** The years of a subseries: `1950`, `1952–1954`, `1955–57`. */
export function readYears(scanner: Scanner): string | undefined {
  return scanner.attempt(() => {
    const first = scanner.digits();
    if (!first || !isYear(first.text)) return undefined;
    const last = scanner.attempt(() => {
      if (!scanner.dash()) return undefined;
      const token = scanner.digits();
      return token && (token.text.length === 2 || isYear(token.text)) ? token : undefined;
    });
    return last ? `${first.text}–${last.text}` : first.text;
  });
}

/** Four digits of the nineteenth or twentieth century. */
export function isYear(digits: string): boolean {
  return digits.length === 4 && (digits.startsWith('18') || digits.startsWith('19'));
}
