import assert from 'node:assert/strict';
import { parseConfiguration } from '../../../server/rules/configuration';
import { applyChanges } from '../../../server/rules/safe-changes';
import { addSuppression } from '../../../server/service/add-suppression';
import { lines } from './lines';

const wanted = { rule: 'date/order', file: 'a.telegram', document: '28', reason: 'So in the print.' };

function added(text: string): string | undefined {
  const changes = addSuppression(text, wanted);
  return changes && applyChanges(text, changes);
}

describe('a suppression', () => {
  it('makes a configuration where there is none', () => {
    const text = added('');
    assert.ok(text !== undefined && text.endsWith('}\n'));
    const { ignore, findings } = parseConfiguration(text);
    assert.deepEqual(findings, []);
    assert.deepEqual(
      ignore.map(({ rule, file, document, reason }) => ({ rule, file, document, reason })),
      [wanted],
    );
  });

  it('comes behind the others, in the layout of the file and beside its comments', () => {
    assert.equal(
      added(
        lines(
          '{',
          '    // Ours',
          '    "rules": {},',
          '    "ignore": [',
          '        { "rule": "page/order", "reason": "So." }',
          '    ]',
          '}',
          '',
        ),
      ),
      lines(
        '{',
        '    // Ours',
        '    "rules": {},',
        '    "ignore": [',
        '        { "rule": "page/order", "reason": "So." },',
        '        { "rule": "date/order", "file": "a.telegram", "document": "28", "reason": "So in the print." }',
        '    ]',
        '}',
        '',
      ),
    );
  });

  it('makes the list in a file without one', () => {
    const text = added('{\r\n\t"rules": { "date/order": "hint" }\r\n}\r\n');
    assert.ok(text !== undefined);
    assert.ok(text.startsWith('{\r\n\t"rules": { "date/order": "hint" },\r\n\t"ignore": [\r\n'));
    assert.equal(parseConfiguration(text).ignore.length, 1);
    for (const short of ['{}', '{ "ignore": [] }'])
      assert.equal(parseConfiguration(added(short) ?? '').ignore.length, 1);
  });

  it('is not written into what is no configuration', () => {
    for (const text of ['{', '[]', '7', '{ "ignore": 7 }']) assert.equal(added(text), undefined, text);
  });
});
