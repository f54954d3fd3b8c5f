import { positionOf, pick, type Injector, type Sample, type Random } from './fault';
import { anywhere } from './manners';
import { inVolume } from './volume-around';

const page = /\[Page (\d+)\]/g;

function broken(name: string, ...forms: readonly ((number: string) => string)[]): Injector {
  return anywhere('page/malformed-break', name, page, ([, number = ''], random) => pick(forms, random)!(number));
}

/** The page breaks of a volume whose pages are counted through. */
function pagesOf({ document }: Sample): readonly RegExpExecArray[] {
  return [...document.text.matchAll(page)];
}

function disordered(
  name: string,
  change: (
    numbers: readonly number[],
    place: number,
    random: Random,
  ) => readonly (readonly [number, number])[] | undefined,
): Injector {
  return {
    rule: 'page/order',
    name,
    inject(sample, random) {
      const pages = pagesOf(sample);
      const numbers = pages.map(([, number]) => Number(number));
      const counted = numbers.every((number, place) => place === 0 || number === numbers[place - 1]! + 1);
      // Volumes that appear only on line count the pages of each paper from 1.
      if (!counted || numbers.length < 3 || numbers[0] === 1 || sample.document.volume.includes('ve0'))
        return undefined;
      const place = 1 + Math.floor(random() * (numbers.length - 1));
      const changes = change(numbers, place, random);
      if (changes === undefined) return undefined;
      let { text } = sample.document;
      const lines: number[] = [];
      for (const [at, number] of [...changes].sort(([one], [other]) => other - one)) {
        const { 0: found, index } = pages[at]!;
        if (number < 1) return undefined;
        text = `${text.slice(0, index)}[Page ${number}]${text.slice(index + found.length)}`;
        lines.push(positionOf(sample.document.text, index).line);
      }
      return inVolume(sample, { text, lines });
    },
  };
}

export const pageInjectors: readonly Injector[] = [
  broken('the closing bracket is lost', (number) => `[Page ${number}`),
  broken('the opening bracket is lost', (number) => `Page ${number}]`),
  broken(
    'the word is misspelt',
    ...[
      'Pgae',
      'Paeg',
      'Pag',
      'Pagee',
      'Pae',
      'Pafe',
      'aPge',
      'Ppage',
      'Paage',
      'Psge',
      'Oage',
      'Rage',
      'Pase',
      'Paqe',
      'Pge',
    ].map((word) => (number: string) => `[${word} ${number}]`),
  ),
  broken(
    'the word is small, in capitals or abbreviated',
    ...['page', 'PAGE', 'pAge', 'PAge', 'pg.', 'Pg', 'p.', 'P.', 'pp.', 'Pages', 'pgae', 'PGAE'].map(
      (word) => (number: string) => `[${word} ${number}]`,
    ),
  ),
  broken(
    'a space too many or too few',
    (number) => `[Page  ${number}]`,
    (number) => `[Page${number}]`,
    (number) => `[ Page ${number}]`,
    (number) => `[Page ${number} ]`,
    (number) => `[page${number}]`,
    (number) => `[Pa ge ${number}]`,
    (number) => `[P age ${number}]`,
    (number) => `[Page\u00a0${number}]`,
  ),
  broken(
    'a mark too many',
    (number) => `[Page: ${number}]`,
    (number) => `[Page ${number}.]`,
    (number) => `[Page, ${number}]`,
    (number) => `[Page. ${number}]`,
    (number) => `[Page-${number}]`,
    (number) => `[Page–${number}]`,
    (number) => `[Page no. ${number}]`,
    (number) => `[Page #${number}]`,
    (number) => `[Page “${number}”]`,
  ),
  broken(
    'the number is lost',
    () => '[Page]',
    () => '[Page ]',
    () => '[Page ?]',
    () => '[Page __]',
  ),
  anywhere('page/malformed-break', 'the number is misread', page, ([, number = ''], random) => {
    const digit = pick([...number.matchAll(/[015689]/g)], random);
    if (digit === undefined) return undefined;
    const letters = { 0: 'Oo', 1: 'lI', 5: 'S', 6: 'b', 8: 'B', 9: 'g' }[digit[0]]!;
    return `[Page ${number.slice(0, digit.index)}${letters.charAt(Math.floor(random() * letters.length))}${number.slice(digit.index + 1)}]`;
  }),
  broken(
    'other brackets',
    (number) => `(Page ${number}]`,
    (number) => `[Page ${number})`,
    (number) => `{Page ${number}]`,
    (number) => `[Page ${number}}`,
    (number) => `{Page ${number}}`,
    (number) => `<Page ${number}>`,
    (number) => `[[Page ${number}]]`,
    (number) => `[Page ${number}[`,
    (number) => `]Page ${number}]`,
  ),
  anywhere(
    'page/malformed-break',
    'parentheses or no brackets, alone on the line',
    /^\[Page (\d+)\]$/gm,
    ([, number = ''], random) =>
      pick(
        [
          `(Page ${number})`,
          `Page ${number}`,
          `PAGE ${number}`,
          `- ${number} -`.replace(/- | -/g, ''),
          `[${number}]`,
        ].slice(0, 3),
        random,
      ),
  ),
  anywhere(
    'page/malformed-break',
    'without brackets in the middle of a sentence',
    /(?<=\[Page \d+\][^[]*[a-z] )\[Page (\d+)\](?= [a-z])/g,
    ([, number = '']) => `Page ${number}`,
  ),

  disordered('a page is repeated', (numbers, place) => [[place, numbers[place - 1]!]]),
  disordered('a page steps back', (numbers, place, random) => [
    [place, numbers[place]! - 2 - Math.floor(random() * 9)],
  ]),
  disordered('a digit is lost', (numbers, place) => [[place, Math.floor(numbers[place]! / 10)]]),
  disordered('a page leaps forward', (numbers, place, random) =>
    place === numbers.length - 1 ? undefined : [[place, numbers[place]! + 2 + Math.floor(random() * 90)]],
  ),
  disordered('a digit is doubled', (numbers, place) =>
    place === numbers.length - 1 ? undefined : [[place, Number(`${numbers[place]!}${numbers[place]! % 10}`)]],
  ),
  disordered('two digits change places', (numbers, place) => {
    const digits = String(numbers[place]!);
    const swapped = Number(digits.slice(0, -2) + digits.slice(-1) + digits.slice(-2, -1));
    return swapped === numbers[place] || place === numbers.length - 1 ? undefined : [[place, swapped]];
  }),
  disordered('two pages change places', (numbers, place) => [
    [place - 1, numbers[place]!],
    [place, numbers[place - 1]!],
  ]),
  {
    rule: 'page/order',
    name: 'a page break is lost',
    inject(sample, random) {
      const pages = pagesOf(sample);
      const place = 1 + Math.floor(random() * (pages.length - 2));
      const [lost, next] = [pages[place], pages[place + 1]];
      if (lost === undefined || next === undefined || Number(next[1]) !== Number(pages[place - 1]![1]) + 2)
        return undefined;
      const { text } = sample.document;
      const line = positionOf(text, next.index).line;
      return inVolume(sample, {
        text: text.slice(0, lost.index) + text.slice(lost.index + lost[0].length),
        lines: [line],
      });
    },
  },
];
