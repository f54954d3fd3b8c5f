import assert from 'node:assert/strict';
import { formatDate } from '../../../server/syntax/calendar';
import { parseDateline } from '../../../server/syntax/dateline';
import { parseDocument } from '../../../server/syntax/parse-document';
import { words } from './words';

interface Expected {
  readonly place?: string;
  readonly date?: string;
  readonly time?: string;
  readonly zone?: string;
  readonly undated?: boolean;
}

function read(line: string): Expected | undefined {
  const found = parseDateline(line, 0, line.length);
  if (!found) return undefined;
  const { place, date, time, undated } = found;
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    ...(place && { place: words(line, place) ?? '' }),
    ...(date && { date: formatDate(date) }),
    ...(time && { time: `${two(time.hour)}:${two(time.minute)}` }),
    ...(time?.zone !== undefined && { zone: time.zone }),
    ...(undated && { undated }),
  };
}

const forms: Readonly<Record<string, Expected>> = {
  'Tripoli, February 21, 1957, 5 p.m.': { place: 'Tripoli', date: '1957-02-21', time: '17:00' },
  'Tripoli, February 21, 1957.': { place: 'Tripoli', date: '1957-02-21' },
  'February 21, 1957': { date: '1957-02-21' },
  '21 February 1957': { date: '1957-02-21' },
  'Wheelus Air Base, 21 February 1957.': { place: 'Wheelus Air Base', date: '1957-02-21' },
  'Rangoon, March 12, 1951—4 p. m.': { place: 'Rangoon', date: '1951-03-12', time: '16:00' },
  'Rangoon, March 12, 1951—noon.': { place: 'Rangoon', date: '1951-03-12', time: '12:00' },
  'Rangoon, March 12, 1951, midnight.': { place: 'Rangoon', date: '1951-03-12', time: '00:00' },
  'Accra, July 3, 1969, 1421Z': { place: 'Accra', date: '1969-07-03', time: '14:21', zone: 'Z' },
  'Accra, July 3, 1969, 0705 GMT.': { place: 'Accra', date: '1969-07-03', time: '07:05', zone: 'GMT' },
  'Washington, July 3, 1969, 11:40 a.m. EST.': {
    place: 'Washington',
    date: '1969-07-03',
    time: '11:40',
    zone: 'EST',
  },
  'Accra, July 3, 1969, 3–4:05 p.m.': { place: 'Accra', date: '1969-07-03', time: '15:00' },
  'Accra, July 3, 1969, 11 a.m.–1 p.m.': { place: 'Accra', date: '1969-07-03', time: '11:00' },
  'Accra, July 3, 1969, 12:30 a.m.': { place: 'Accra', date: '1969-07-03', time: '00:30' },
  'Accra, July 30–31, 1969.': { place: 'Accra', date: '1969-07-30' },
  'Accra, July 31 and August 2, 1969.': { place: 'Accra', date: '1969-07-31' },
  '[Washington,] April 3, 1951.': { place: 'Washington', date: '1951-04-03' },
  '[Accra], July 3, 1969.': { place: 'Accra', date: '1969-07-03' },
  'Washington, undated.': { place: 'Washington', undated: true },
  Undated: { undated: true },
  'Legation of the United States, Christiania, June 3d, 1861.': {
    place: 'Legation of the United States, Christiania',
    date: '1861-06-03',
  },
  'Vienna, the 12th of May, 1862.': { place: 'Vienna', date: '1862-05-12' },
  'London, May 4, [1919.]': { place: 'London', date: '1919-05-04' },
  'St. Petersburg, January 12 (24), 1867.': { place: 'St. Petersburg', date: '1867-01-12' },
  'Washington May 28, 1971': { place: 'Washington', date: '1971-05-28' },
  'S. S. Manhattan, July 3, 1919.': { place: 'S. S. Manhattan', date: '1919-07-03' },
  'Tripoli, Thursday, February 21, 1957.': { place: 'Tripoli', date: '1957-02-21' },
  'Tripoli, February 21, 19571': { place: 'Tripoli', date: '1957-02-21' },
  'Tripoli, February 31, 1957.': { place: 'Tripoli', date: '1957-02-31' },
  'Tripoli,\u00a0February 21,\t1957.': { place: 'Tripoli', date: '1957-02-21' },
};

describe('dateline', () => {
  for (const [line, expected] of Object.entries(forms)) {
    it(`reads “${line.replaceAll(/\s/g, ' ')}”`, () => {
      assert.deepEqual(read(line), expected);
    });
  }

  it('keeps the weekday for the rule that compares it', () => {
    const line = 'Tripoli, Thursday, February 21, 1957.';
    assert.equal(parseDateline(line, 0, line.length)?.date?.weekday, 'Thursday');
  });

  it('is no sentence that names a date', () => {
    const sentences = [
      'He arrived in Tripoli on February 21, 1957, and left the same day.',
      'On February 21, 1957, the Cabinet met. It was cold there.',
      'February 21, 1957, was the day on which he left.',
      'The agreement of March 1957',
      'Tripoli, 5 p.m.',
      '1957',
      'Talks at the Residence. 5:30 p.m., Monday, February 18, 1957',
      'B. JRC Report on JRC 112, dated March 3, 1957',
      '134352. Subject: Talks With the Consul, May 25, 1978, Tripoli.',
    ];
    for (const sentence of sentences) assert.equal(read(sentence), undefined, sentence);
  });

  it('has no time that no clock has', () => {
    assert.deepEqual(read('Accra, July 3, 1969, 13:61 p.m.'), { place: 'Accra', date: '1969-07-03' });
  });

  it('stands a few lines below the heading, and editorial notes have none', () => {
    const body = '\n\n[Page 3]\n\nTripoli, February 21, 1957.\n\nWe agree.\n';
    assert.ok(parseDocument(`1. Telegram From A to B${body}`).dateline);
    assert.equal(parseDocument(`1. Editorial Note${body}`).dateline, undefined);
    const late = `1. Telegram From A to B\n\n${'A line.\n\n'.repeat(6)}Tripoli, February 21, 1957.\n`;
    assert.equal(parseDocument(late).dateline, undefined);
  });
});
