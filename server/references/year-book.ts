import { parseRoman } from '../syntax/roman';
import { isPublished } from './published-volumes';
import type { Scanner } from './scanner';

/** A volume of a year that is not counted with the others, and the years of the citation that names it. */
export interface YearBook {
  readonly years: string;
  /** Without the numeral of a volume of several. */
  readonly id: string;
  readonly numbered: boolean;
}

/** The words for each kind of book, and what its id has for them. */
const kinds = [
  { words: ['Supplement', 'supplement', 'Supp', 'supp', 'Suppl', 'suppl'], id: 'Supp', digits: 2 },
  { words: ['Appendix', 'appendix', 'App', 'app'], id: 'app', digits: 1 },
  { words: ['Part', 'part', 'Pt', 'pt'], id: 'p', digits: 1 },
] as const;

/**
 * `1918, Supplement 1`, `1915, supp.`, `1894, App. II`, `1906, pt. 2`, as older volumes cite the others of their time;
 * from behind the year. Undefined where no such book was published.
 */
export function readYearBook(scanner: Scanner, years: string): YearBook | undefined {
  return scanner.attempt(() => {
    scanner.mark(',');
    const kind = kinds.find(({ words }) => scanner.word(...words) !== undefined);
    if (kind === undefined) return undefined;
    scanner.mark('.');
    const number = scanner.attempt(() => readNumber(scanner));
    const stem = `frus${years}${kind.id}`;
    const id = number === undefined ? stem : `${stem}${String(number).padStart(kind.digits, '0')}`;
    if (isPublished(id)) return { years, id, numbered: false };
    return isPublished(`${id}v01`) ? { years, id, numbered: true } : undefined;
  });
}

function readNumber(scanner: Scanner): number | undefined {
  const digits = scanner.digits();
  return digits === undefined ? parseRoman(scanner.letters()?.text ?? '') : Number(digits.text);
}
