import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { exportHtml } from '../../../server/convert/html/export-html';
import { exportJson } from '../../../server/convert/json/export-json';
import { exportText } from '../../../server/convert/text/export-text';
import { parseVolume } from '../../../server/volume/parse-volume';
import { volume } from './samples';

describe('export to HTML', () => {
  const pages = [...exportHtml(parseVolume(volume, 'frus1958-60v18'), undefined)];

  it('makes a page of each document', () => {
    assert.deepEqual(
      pages.map(({ name }) => name),
      ['d5.html', 'd6.html'],
    );
  });

  it('has the anchors of the published site', () => {
    const [first] = pages;
    for (const anchor of ['id="d5"', 'id="d5fn1"', 'href="#d5fn1"', 'id="pg_7"'])
      assert.ok(first?.html.includes(anchor), anchor);
  });

  it('links to its other pages and to other volumes', () => {
    assert.ok(pages[0]?.html.includes('<a href="d6.html#d6">Document 6</a>'));
    assert.ok(pages[1]?.html.includes('https://history.state.gov/historicaldocuments/frus1952-54v14p2"'));
  });

  it('needs nothing else: no script, no file, no network', () => {
    for (const { html } of pages) assert.doesNotMatch(html, /<script|<link|<img|@import|url\(/u);
  });

  it('takes no text for markup', () => {
    const [page] = [...exportHtml(parseVolume('1. Letter <b>\n\nA <script>alert(1)</script> & "so".\n'), undefined)];
    assert.ok(page);
    assert.ok(page.html.includes('&lt;script&gt;alert(1)&lt;/script&gt; &amp;'));
    assert.ok(page.html.includes('<title>1. Letter &lt;b&gt;</title>'));
  });
});

describe('export to JSON', () => {
  const schema = join(import.meta.dirname, '../../../schemas/parsed-documents.schema.json');

  it('is what the schema says', () => {
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
      JSON.parse(readFileSync(schema, 'utf8')) as object,
    );
    for (const text of [volume, '', 'half a line [Pa', '1. Editorial Note\n\n(1)\n\na. b\n']) {
      const json: unknown = JSON.parse([...exportJson(parseVolume(text), 'a.telegram')].join(''));
      assert.ok(validate(json), JSON.stringify(validate.errors));
    }
  });
});

describe('export to text', () => {
  it('sets markers as superiors and lists the notes by their labels', () => {
    const text = [...exportText(parseVolume(volume))].join('');
    assert.ok(text.startsWith('5. Letter From the Ambassador in Ruritania (Hope) to the Regent⁰\n'));
    assert.ok(text.includes('bright. We shall see.'), text);
    assert.ok(text.includes('\n  1. The Regent wrote:\n'), text);
  });

  it('leaves out page breaks of every numbering, wherever they stand', () => {
    const told =
      '[Page xiv] They met [Page S–1] at noon.[Page 3]\n\n[Page 4]\n\nAll agreed.\n  1. [Page 5] Not [Page 6] printed.\n';
    const text = [...exportText(parseVolume(`1. Editorial Note1\n\n${told}`))].join('');
    assert.equal(text, '1. Editorial Note¹\n\nThey met at noon.\n\nAll agreed.\n\n  1. Not printed.\n\n');
  });
});
