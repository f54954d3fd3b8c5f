import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/syntax/parse-document';

function serial(paragraph: string, heading = '1. Telegram From A to B'): string | undefined {
  return parseDocument(`${heading}\n\n${paragraph}\n`).serial?.text;
}

describe('serial', () => {
  it('opens the first paragraph of a telegram', () => {
    assert.equal(serial('731. Deptel 489. I called on the Minister.'), '731');
    assert.equal(serial('12.'), undefined, 'a number alone on its line is a label');
  });

  it('may have the name of a series', () => {
    assert.equal(serial('Polto 1034. He agreed.'), 'Polto 1034');
    assert.equal(serial('A–123. He agreed.'), 'A–123');
    assert.equal(serial('No. 88. He agreed.'), 'No. 88');
  });

  it('is none in a paper that did not go by wire', () => {
    assert.equal(serial('731. He agreed.', '1. Letter From A to B'), undefined);
  });

  it('is known in older volumes by the line of the file', () => {
    const older = 'The Ambassador in Burma (Key) to the Secretary of State';
    assert.equal(serial('790B.56/3–1251: Telegram\n\n614. He agreed.', older), '614');
    assert.equal(serial('790B.56/3–1251\n\n614. He agreed.', older), undefined);
  });

  it('is not the first number of a list', () => {
    assert.equal(serial('1. He agreed.\n\n2. He left.'), undefined);
    assert.equal(serial('731. He agreed.\n\n732. He left.'), '731');
  });

  it('is no number that goes on, nor one too long', () => {
    assert.equal(serial('731.5 tons came.'), undefined);
    assert.equal(serial('1234567. He agreed.'), undefined);
  });

  it('leaves the label behind it a section', () => {
    const tree = parseDocument('1. Telegram From A to B\n\n731. 1. He agreed.\n\n2. He left.\n');
    assert.equal(tree.serial?.text, '731');
    assert.deepEqual(
      tree.sections.map(({ label }) => label),
      ['1.', '2.'],
    );
  });
});
