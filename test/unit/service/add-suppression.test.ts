import assert from 'node:assert/strict';
import { parseConfiguration } from '../../../server/rules/parse-configuration';
import { applyChanges } from '../../../server/rules/safe-changes';
import { addSuppression } from '../../../server/service/add-suppression';
import { wordsOfLine } from '../../../server/service/words-of-line';
import { open } from '../../fixture';
import { lines } from './lines';

const wanted = { rule: 'date/order', file: 'a.telegram', document: '28', reason: 'So in the print.' };

function added(text: string): string | undefined {
  const changes = addSuppression(text, wanted);
  return changes && applyChanges(text, changes);
}

describe('a suppression', () => {
  it('names a line by words that no other line says', () => {
    const words = (marked: string) => {
      const { document, position } = open(marked);
      return wordsOfLine(document.volume.entries[0]!.document.tree, document.positions.offsetAt(position) ?? 0);
    };
    const filler = 'He spoke at length of the fisheries and of the waters between the islands. ';
    const long = `${filler}On pp. |1-2 of the record. ${filler.repeat(3)}`;
    assert.equal(words(lines('See pp. |1-2.', '', 'See pp. 3-4.')), 'See pp. 1-2.');
    const [own = ''] = [words(lines(long, '', filler))];
    assert.ok(own.includes('On pp. 1-2 of') && own.length < 120, own);
    const again = words(lines(long, '', long.replace('|', '').replace('record', 'minutes')));
    assert.ok(again?.includes('of the record.'), again);
    assert.equal(words(lines('One.', '|', 'Two.')), undefined);
  });

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
