import assert from 'node:assert/strict';
import { checkVolume } from '../../../server/rules/check-volume';
import { emptyConfiguration } from '../../../server/rules/configuration';
import { parseConfiguration } from '../../../server/rules/parse-configuration';
import { suppress, unusedSuppressions } from '../../../server/rules/suppress';
import { parseVolume } from '../../../server/volume/parse-volume';
import { source, telegram } from './fixture';

/** The words that each finding in a configuration marks, with its message. */
function faults(text: string): readonly (readonly [string, string])[] {
  return parseConfiguration(text).findings.map(({ span, message }) => [text.slice(span.start, span.end), message]);
}

describe('telegram.config.json', () => {
  it('gives rules their levels and lists what to ignore', () => {
    const { rules, ignore, findings } = parseConfiguration(`{
      // the editors date by the day of receipt
      "rules": { "date/order": "off", "page/order": "error" },
      "ignore": [
        { "rule": "source/file-number", "file": "v18.telegram", "document": "28", "reason": "so in the print" },
        { "rule": "date/weekday", "document": 3, "reason": "so in the print" },
      ],
    }`);
    assert.deepEqual(findings, []);
    assert.deepEqual(rules, { 'date/order': 'off', 'page/order': 'error' });
    assert.deepEqual(
      ignore.map(({ rule, file, document, reason }) => [rule, file, document, reason]),
      [
        ['source/file-number', 'v18.telegram', '28', 'so in the print'],
        ['date/weekday', undefined, '3', 'so in the print'],
      ],
    );
  });

  it('reads an empty file, a byte-order mark and an empty object', () => {
    assert.deepEqual(parseConfiguration('\ufeff{}'), emptyConfiguration);
    assert.deepEqual(parseConfiguration('').ignore, []);
  });

  for (const [text, marked, words] of [
    ['{ "rules": { "date/oder": "off" } }', '"date/oder"', 'no rule “date/oder”'],
    ['{ "rules": { "date/order": "warn" } }', '"warn"', 'no level'],
    ['{ "rules": { "date/order": true } }', 'true', 'no level'],
    ['{ "rules": [] }', '[]', 'gives each rule its level'],
    ['{ "rule": {} }', '"rule"', 'no setting'],
    ['{ "ignore": {} }', '{}', 'a list'],
    ['{ "ignore": [1] }', '1', 'an object'],
    ['{ "ignore": [{ "reason": "so" }] }', '{ "reason": "so" }', 'names no rule'],
    ['{ "ignore": [{ "rule": "date/order" }] }', '{ "rule": "date/order" }', 'gives no reason'],
    [
      '{ "ignore": [{ "rule": "date/order", "reason": " " }] }',
      '{ "rule": "date/order", "reason": " " }',
      'gives no reason',
    ],
    ['{ "ignore": [{ "rule": "date/oder", "reason": "so" }] }', '"date/oder"', 'no rule'],
    ['{ "ignore": [{ "rule": "date/order", "reason": "so", "line": 3 }] }', '"line"', 'no part of a suppression'],
    ['{ "ignore": [{ "rule": "date/order", "reason": 3 }] }', '3', 'a text'],
    ['[]', '[]', 'an object'],
  ] as const) {
    it(`reports ${marked} in ${text}`, () => {
      const [fault] = faults(text);
      assert.equal(fault?.[0], marked);
      assert.ok(fault[1].includes(words), fault[1]);
    });
  }

  it('reports broken JSON where it breaks, and keeps what could be read', () => {
    const { rules, findings } = parseConfiguration('{ "rules": { "date/order": "off" }, "ignore": [ }');
    assert.deepEqual(rules, { 'date/order': 'off' });
    assert.match(findings[0]?.message ?? '', /Not valid JSON/);
  });

  it('takes a rule named like a property of every object for no rule', () => {
    assert.equal(faults('{ "rules": { "constructor": "off", "__proto__": "off" } }').length, 2);
  });
});

describe('suppressions', () => {
  const text = telegram('He left on Tuesday, September 29, 1958.2', source, '');
  const volume = parseVolume(text);
  const found = checkVolume(volume, {});
  const configured = (entry: string): ReturnType<typeof parseConfiguration> =>
    parseConfiguration(`{ "ignore": [${entry}] }`);
  const remaining = (entry: string, file = 'volumes/v18.telegram'): readonly string[] =>
    suppress(configured(entry), file, volume, found)
      .findings.flat()
      .map(({ rule }) => rule.id);

  it('take away the findings of their rule, file and document', () => {
    const all = found.flat().map(({ rule }) => rule.id);
    assert.ok(all.includes('date/weekday') && all.includes('footnote/empty-note'));
    const rest = all.filter((id) => id !== 'date/weekday');
    for (const place of [
      '',
      ', "file": "v18.telegram"',
      ', "file": "volumes/v18.telegram"',
      ', "file": "./v18.telegram", "document": "5"',
      ', "document": 5',
    ]) {
      assert.deepEqual(remaining(`{ "rule": "date/weekday", "reason": "so in the print"${place} }`), rest, place);
    }
    for (const place of [', "file": "8.telegram"', ', "file": "v17.telegram"', ', "document": "6"']) {
      assert.deepEqual(remaining(`{ "rule": "date/weekday", "reason": "so in the print"${place} }`), all, place);
    }
  });

  it('name a line by words of it', () => {
    const text = '7. Letter From the Consul\n\nOslo, March 4, 1957.\n\nSee pp. 1-2 of it.\n\nSee pp. 3-4 of it.\n';
    const letter = parseVolume(text);
    const own = checkVolume(letter, {});
    const left = (words: string) =>
      suppress(
        configured(`{ "rule": "character/hyphen-for-dash", "text": "${words}", "reason": "so in the print" }`),
        'a',
        letter,
        own,
      )
        .findings.flat()
        .map(({ span }) => text.slice(span.start - 1, span.end + 1));
    assert.deepEqual(left('pp. 1-2 of'), ['3-4']);
    assert.deepEqual(left('See'), []);
    assert.deepEqual(left('pp. 5-6'), ['1-2', '3-4']);
  });

  it('keep the array of an entry that they do not touch', () => {
    const { findings } = suppress(
      configured('{ "rule": "date/order", "reason": "so" }'),
      'v18.telegram',
      volume,
      found,
    );
    assert.equal(findings[0], found[0]);
  });

  it('name a document without a number by its place in the file', () => {
    const older = parseVolume(
      'The Ambassador in India (Ross) to the Secretary of State\n\nNew Delhi, May 4, 1951—2 p.m.\n\nOn Sunday, May 4, 1951.\n',
    );
    const own = checkVolume(older, {});
    const { findings } = suppress(
      configured('{ "rule": "date/weekday", "document": "1", "reason": "so" }'),
      'a',
      older,
      own,
    );
    assert.ok(own.flat().length > findings.flat().length);
  });

  it('are reported when they do nothing', () => {
    const configuration = configured(
      '{ "rule": "date/weekday", "reason": "so" }, { "rule": "page/order", "file": "v18.telegram", "reason": "so" }, { "rule": "date/order", "file": "v17.telegram", "reason": "so" }',
    );
    const { used } = suppress(configuration, 'v18.telegram', volume, found);
    const ids = (complete: boolean): readonly string[] =>
      unusedSuppressions(configuration, used, ['v18.telegram'], complete).map(({ message }) => message.slice(0, 60));
    assert.equal(ids(false).length, 1);
    assert.match(ids(false)[0] ?? '', /page\/order/);
    assert.equal(ids(true).length, 2);
  });

  it('are not reported when that is switched off', () => {
    const configuration = parseConfiguration(
      '{ "rules": { "configuration/unused-suppression": "off" }, "ignore": [{ "rule": "page/order", "reason": "so" }] }',
    );
    assert.deepEqual(unusedSuppressions(configuration, new Set(), [], true), []);
  });
});
