import { economicSubjects, fileClasses, fileCountries, politicalSubjects } from './central-files';

/** A number of the decimal files taken apart; what the tables do not have is undefined. */
export interface FileNumberReading {
  /** `7`. */
  readonly digit: string;
  readonly className: string;
  /** The countries that it is about, in the classes that count by country: one, or the two whose relations they are. */
  readonly countries: readonly { readonly number: string; readonly name: string }[];
  /** `.5` and what it stands for. */
  readonly subject: { readonly number: string; readonly name: string } | undefined;
}

const longestCountry = 3;

/** Of no single country; behind a first country it is no second one. */
const noCountry = '00';

/** Classes whose numbers go on with that of a country. */
const byCountry = new Set(['4', '6', '7', '8', '9']);

/**
 * Reads the part of a central-files number before the stroke: `794.5` is class 7, country 94, subject .5. Undefined for
 * what is no such number.
 */
export function readFileNumber(number: string): FileNumberReading | undefined {
  const [, digit = '', country = '', behind = ''] = /^(\d)(\d{2}[A-Z]?)(?:\.([\dA-Z]*))?/u.exec(number) ?? [];
  const className = fileClasses[digit];
  if (className === undefined) return undefined;
  const first = byCountry.has(digit) ? countryOf(country) : undefined;
  // Between two countries: 611.94 is the United States and Japan.
  const second = digit === '6' && first !== undefined ? leadingCountry(behind) : undefined;
  return {
    digit,
    className,
    countries: [first, second].filter((one) => one !== undefined),
    subject: subjectOf(digit, behind),
  };
}

function countryOf(number: string): FileNumberReading['countries'][number] | undefined {
  const name = fileCountries[number];
  return name === undefined ? undefined : { number, name };
}

function leadingCountry(digits: string): FileNumberReading['countries'][number] | undefined {
  for (let length = longestCountry; length >= 2; length--) {
    const found = digits.length >= length ? countryOf(digits.slice(0, length)) : undefined;
    if (found !== undefined && found.number !== noCountry) return found;
  }
  return undefined;
}

/** The longest beginning that the table has: `.56311` before `.56` and `.5`. */
function subjectOf(digit: string, behind: string): FileNumberReading['subject'] {
  const table = digit === '7' ? politicalSubjects : digit === '8' ? economicSubjects : {};
  for (let length = behind.length; length > 0; length--) {
    const number = behind.slice(0, length);
    const name = table[number];
    if (name !== undefined) return { number: `.${number}`, name };
  }
  return undefined;
}
