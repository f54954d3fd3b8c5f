const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The value of a roman numeral in its canonical form and in one case (`XIV`, `xiv`); undefined for `IIX`, `xIV`, ``. */
export function parseRoman(text: string): number | undefined {
  if (text.length === 0 || text.length > 15) return undefined;
  const upper = text.toUpperCase();
  if (text !== upper && text !== text.toLowerCase()) return undefined;
  let value = 0;
  for (let at = 0; at < upper.length; at++) {
    const digit = values[upper.charAt(at)];
    if (digit === undefined) return undefined;
    value += digit < (values[upper.charAt(at + 1)] ?? 0) ? -digit : digit;
  }
  return value > 0 && formatRoman(value) === upper ? value : undefined;
}

const steps: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** The roman numeral of a whole number from 1 to 3999, in capitals; empty for anything else. */
export function formatRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return '';
  let rest = value;
  let text = '';
  for (const [numeral, worth] of steps) {
    while (rest >= worth) {
      text += numeral;
      rest -= worth;
    }
  }
  return text;
}
