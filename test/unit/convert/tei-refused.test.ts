import assert from 'node:assert/strict';
import { TeiError } from '../../../server/convert/tei/tei-error';
import { imported, published } from './samples';

/** Expects that `source` is refused at `line` and `column`, for a reason that matches. */
function expectRefused(source: string, line: number, column: number, reason: RegExp): void {
  assert.throws(
    () => imported(source),
    (error) => {
      assert.ok(error instanceof TeiError, String(error));
      assert.match(error.reason, reason);
      assert.deepEqual([error.line, error.column], [line, column], error.message);
      return true;
    },
  );
}

describe('TEI that is refused', () => {
  it('is no XML', () => {
    expectRefused('28. Telegram', 1, 14, /it is not XML/u);
  });
  it('is cut off', () => {
    expectRefused('<TEI>\n<text>\n', 3, 1, /ends before the element text/u);
  });
  it('closes what is not open', () => {
    expectRefused('<a>\n<b></a>', 2, 8, /unexpected close tag/u);
  });
  it('has a document type declaration', () => {
    expectRefused('<?xml version="1.0"?>\n <!DOCTYPE TEI SYSTEM "tei.dtd">\n<TEI/>', 2, 2, /never read/u);
  });
  it('defines entities that grow', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;&c;</a>';
    expectRefused(bomb, 1, 1, /never read/u);
  });
  it('uses an entity that nobody defined', () => {
    expectRefused('<a>\n&nbsp;</a>', 2, 7, /entity/u);
  });
  it('says that it has another encoding', () => {
    expectRefused('<?xml version="1.0" encoding="ISO-8859-1"?><a/>', 1, 31, /ISO-8859-1/u);
  });
  it('has a document type declaration behind comments and instructions, and no element', () => {
    expectRefused('<!-- <!DOCTYPE b> -->\n<?a <!DOCTYPE c>?><!DOCTYPE a>', 2, 19, /never read/u);
  });
  it('opens comments without end', () => {
    expectRefused('<!--'.repeat(200_000), 1, 10, /comment|malformed/u);
  });
  it('gives an id twice', () => {
    expectRefused(
      published('<div type="document" xml:id="d1">\n<p xml:id="d1"/></div>'),
      8,
      17,
      /“d1” is given twice, first in line 7/u,
    );
  });
  it('nests without end', () => {
    expectRefused('<a>'.repeat(1_000_000), 1, 904, /nested/u);
  });
  it('has no document', () => {
    expectRefused('<TEI/>', 1, 1, /no document/u);
  });
  it('has a character that XML forbids', () => {
    expectRefused('<a>\u0001</a>', 1, 5, /disallowed character/u);
  });
});
