import { pick, type Injector, type Random } from './fault';
import { anywhere, sentence } from './manners';
import { inVolume } from './volume-around';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const lengths: Readonly<Record<string, number>> = { February: 29, April: 30, June: 30, September: 30, November: 30 };
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

function weekdayOf(year: string, month: string, day: string): number {
  return new Date(Date.UTC(Number(year), months.split('|').indexOf(month), Number(day))).getUTCDay();
}

function wrongWeekday(year: string, month: string, day: string, random: Random): string {
  return weekdays[(weekdayOf(year, month, day) + 1 + Math.floor(random() * 6)) % 7]!;
}

export const dateInjectors: readonly Injector[] = [
  sentence(
    'date/invalid',
    'a sentence with a day beyond its month',
    'He will return on September 31, 1958.',
    'They met on February 30, 1961.',
    'The note of April 31, 1955, was returned.',
    'The Cabinet met on 31 June 1962.',
    'It was signed November 31.',
    'He arrived Sept. 31, 1960.',
    'The draft of February 29, 1957, was not sent.',
    'See telegram 12, June 31.',
    'The talks of September 29–31 were brief.',
    'The talks began JUNE 31, 1955.',
    'He left on the 31st of June, 1958.',
    'He left on the 31st of September.',
    'He left February 30.',
    'The order of 31 Nov 1958 stands.',
    'The order of June 31st stands.',
    'It fell between April 28 and April 31, 1955.',
    'The message of Feb. 30, 1958, was garbled.',
    'On February 29, 1900, nothing happened.',
  ),
  anywhere(
    'date/invalid',
    'another day in a date with a year',
    new RegExp(`(?<=\\b(?:${months}) )\\d{1,2}(?=, 19\\d\\d\\b)`, 'g'),
    (_, random) => pick(['32', '35', '48', '0', '33', '00', '99', '40'], random),
  ),
  anywhere(
    'date/invalid',
    'the 31st of a shorter month',
    new RegExp(`\\b(${months}) \\d{1,2}(?=, 19\\d\\d\\b|[.,;)] [A-Za-z])`, 'g'),
    ([, month = '']) => (lengths[month] === undefined ? undefined : `${month} ${month === 'February' ? 30 : 31}`),
  ),
  anywhere(
    'date/invalid',
    'another day in the dateline',
    new RegExp(`(?<=^[A-Z][A-Za-z .]+, (?:${months}) )\\d{1,2}(?=, 19\\d\\d)`, 'gm'),
    (_, random) => pick(['32', '35', '48', '0', '39'], random),
  ),
  sentence(
    'date/weekday',
    'a sentence with a wrong weekday',
    'He will come on Tuesday, September 29, 1958.',
    'They met on Sunday, March 1, 1961.',
    'The session of Friday, 12 June 1962 was brief.',
    'The session of Friday September 29, 1958, was brief.',
    'The session of Tuesday the 29th of September, 1958, was brief.',
    'The session of Tuesday (September 29, 1958) was brief.',
    'The session of September 29, 1958 (Tuesday), was brief.',
    'They met on Tues., Sept. 29, 1958.',
    'The Cabinet met on Wednesday, 29 Sept. 1958.',
    'He left on Saturday morning, September 29, 1958.',
  ),
  anywhere(
    'date/weekday',
    'a weekday before a date of the document',
    new RegExp(`(?<= on )(${months}) (\\d{1,2}), (19\\d\\d)\\b(?!\\d)`, 'g'),
    ([whole, month = '', day = '', year = ''], random) => `${wrongWeekday(year, month, day, random)}, ${whole}`,
  ),
  anywhere(
    'date/weekday',
    'a weekday in the dateline',
    new RegExp(`(?<=^[A-Z][A-Za-z .]+, )(${months}) (\\d{1,2}), (19\\d\\d)\\b(?!\\d)`, 'gm'),
    ([whole, month = '', day = '', year = ''], random) => `${wrongWeekday(year, month, day, random)}, ${whole}`,
  ),
  {
    rule: 'date/order',
    name: 'a dateline a year too early',
    inject(sample) {
      const dateline = new RegExp(`^(?:[A-Z][^\\n]{2,60}, )?(?:${months}) \\d{1,2}, (19\\d\\d)\\b(?!\\d)`, 'm');
      const head = sample.document.text.slice(0, 500);
      const hit = dateline.exec(head);
      const before = sample.before && dateline.exec(sample.before.text.slice(0, 500));
      if (!hit || !before || hit[1] !== before[1]) return undefined;
      const line = head.slice(0, hit.index).split('\n').length - 1;
      const text = head.slice(0, hit.index) + hit[0].replace(/\d{4}$/, (year) => String(Number(year) - 1));
      return inVolume(sample, { text: text + sample.document.text.slice(hit.index + hit[0].length), lines: [line] });
    },
  },
];
