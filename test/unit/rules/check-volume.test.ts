import assert from 'node:assert/strict';
import { findDescents } from '../../../server/rules/ascent';
import { checkVolume } from '../../../server/rules/check-volume';
import { letterDistance, nearest } from '../../../server/rules/near';
import { applyChanges, safeChanges } from '../../../server/rules/safe-changes';
import { mergeSettings, type RuleSettings } from '../../../server/rules/settings';
import { parseVolume } from '../../../server/volume/parse-volume';
import { source, telegram } from './fixture';

const faulty = telegram('On Tuesday, September 29, 1958, [Pgae 3] he agreed , and left.2', source, '');

describe('checkVolume', () => {
  it('sorts findings by their place', () => {
    const starts = checkVolume(parseVolume(faulty), {}).flatMap((ofEntry) => ofEntry.map(({ span }) => span.start));
    assert.ok(starts.length > 3);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });

  it('keeps the findings of an unchanged document as an object', () => {
    const volume = parseVolume(faulty);
    const settings: RuleSettings = {};
    const first = checkVolume(volume, settings);
    assert.equal(checkVolume({ ...volume }, settings)[0], first[0]);
  });

  it('obeys the levels that somebody chose', () => {
    const volume = parseVolume(faulty);
    const levels = (settings: RuleSettings): ReadonlyMap<string, string> =>
      new Map(checkVolume(volume, settings).flatMap((all) => all.map(({ rule, severity }) => [rule.id, severity])));
    assert.equal(levels({}).get('footnote/empty-note'), 'warning');
    assert.equal(levels({ 'footnote/empty-note': 'hint' }).get('footnote/empty-note'), 'hint');
    assert.equal(levels({ 'footnote/empty-note': 'off' }).has('footnote/empty-note'), false);
    assert.equal(
      levels(mergeSettings({ 'footnote/empty-note': 'off' }, { 'footnote/empty-note': 'error' })).get(
        'footnote/empty-note',
      ),
      'error',
    );
  });

  it('leaves a case that weighs less than its rule the lighter one', () => {
    const text = telegram('One.\n\n[Page 3]\n\nTwo.\n\n[Page 6]\n\nThree.');
    const severity = (settings: RuleSettings): string | undefined =>
      checkVolume(parseVolume(text), settings)
        .flat()
        .find(({ rule }) => rule.id === 'page/order')?.severity;
    assert.equal(severity({}), 'hint');
    assert.equal(severity({ 'page/order': 'error' }), 'hint');
  });

  it('finds nothing in an empty file and survives anything', () => {
    assert.deepEqual(checkVolume(parseVolume(''), {}).flat(), []);
    for (const text of [
      '[',
      '1.',
      '1. Telegram From',
      '\u0000',
      '  1.',
      '“',
      '[^',
      'Article ',
      '[Page ',
      '28 \n\n'.repeat(50),
    ]) {
      assert.ok(checkVolume(parseVolume(text), {}));
    }
  });
});

describe('safe fixes', () => {
  it('are made together, without the unsafe ones', () => {
    const volume = parseVolume(faulty);
    const fixed = applyChanges(volume.entries[0]!.document.tree.text, safeChanges(checkVolume(volume, {})[0]!));
    assert.ok(fixed.includes('[Page 3] he agreed, and left.'));
    assert.ok(fixed.includes('On Tuesday,'));
  });

  it('leave out what overlaps, and come to an end', () => {
    const make = (text: string): string => {
      const volume = parseVolume(text);
      return checkVolume(volume, {}).reduce(
        (whole, findings, entry) =>
          entry === 0 ? applyChanges(volume.entries[0]!.document.tree.text, safeChanges(findings)) : whole,
        text,
      );
    };
    let text = telegram('He said: “ We agree , ” and l958 , K\u0430tanga , [page 9] .');
    for (let round = 0; round < 6; round++) text = make(text);
    assert.equal(make(text), text);
  });
});

describe('findDescents', () => {
  for (const [values, places] of [
    [[1, 2, 3], []],
    [[1, 2, 2, 3], [2]],
    [[88, 89, 190, 91, 92], [2]],
    [[88, 89, 84, 91], [2]],
    [[1, 3, 2, 4], [2]],
    [[9, 2, 3, 4], [0]],
    [[10, 11, 12, 1, 2, 3, 4], [3]],
    [[], []],
    [[5], []],
  ] as const) {
    it(`blames ${places.join() || 'nothing'} of ${values.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(
        findDescents(values).map(({ place }) => place),
        places,
      );
    });
  }
});

describe('letterDistance', () => {
  it('counts slips up to a limit', () => {
    assert.equal(letterDistance('secret', 'secret', 2), 0);
    assert.equal(letterDistance('secert', 'secret', 2), 1);
    assert.equal(letterDistance('secre', 'secret', 2), 1);
    assert.equal(letterDistance('ecrte', 'secret', 2), 2);
    assert.ok(letterDistance('niact', 'secret', 2) > 2);
  });

  it('finds the nearest word, and none for a right one or a short one', () => {
    assert.equal(nearest('piority', new Set(['routine', 'priority'])), 'priority');
    assert.equal(nearest('priority', new Set(['routine', 'priority'])), undefined);
    assert.equal(nearest('on', new Set(['no', 'of'])), undefined);
  });
});
