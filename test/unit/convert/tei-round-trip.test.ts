import assert from 'node:assert/strict';
import fc from 'fast-check';
import { encodeAgain } from '../../../server/convert/tei/encode-again';
import { readSidecar } from '../../../server/convert/tei/sidecar';
import { insertDocuments } from '../../../server/convert/tei/insert-documents';
import { parseVolume } from '../../../server/volume/parse-volume';
import { exported, imported, published, volume } from './samples';

const publishedDocument = `<div type="document" xml:id="d5" n="5">
          <head>5. Letter From <persName type="from">Hope</persName> to the <gloss type="to">Regent</gloss>
            <note n="0" xml:id="d5fn0" type="source">Source: Files, <hi rend="italic">ibid</hi>.</note>
          </head>
          <dateline><placeName>Zenda</placeName>, <date when="1958-09-28" calendar="gregorian">September 28, 1958</date>.</dateline>
          <p>The <persName corresp="#p_F1">Princess</persName> has la<pb n="7" xml:id="pg_7" facs="0007"/>mps,<note n="1" xml:id="d5fn1">
              <p>Many.</p>
              <p>“All.”</p>
            </note> and <!-- sic -->light.</p>
          <pb n="8" xml:id="pg_8"/>
          <table rows="2" cols="2"><row><cell>a</cell><cell>b</cell></row><row><cell/><cell>d</cell></row></table>
          <closer><signed><persName>Hope</persName><lb/><hi rend="italic">Ambassador</hi></signed></closer>
        </div>`;

describe('import of TEI', () => {
  it('reads a published document as a reader copies it from the page', () => {
    assert.equal(
      imported(published(publishedDocument)).transcription,
      `5. Letter From Hope to the Regent 0

Zenda, September 28, 1958.

The Princess has la [Page 7] mps,1 and light.

[Page 8]

a\tb

\td
Hope Ambassador
  1. Source: Files, ibid.
  2. Many.

     “All.”

`,
    );
  });

  it('gives back the volume that was imported', () => {
    const source = published(publishedDocument);
    const { transcription, sidecar } = imported(source);
    const stored = readSidecar(JSON.stringify(sidecar));
    assert.ok(stored);
    const again = [...encodeAgain(parseVolume(transcription), stored)].join('');
    assert.equal(again.replace(/\s+/gu, ''), source.replace(/\s+/gu, ''));
  });

  it('keeps what is marked in lines that an edit left alone', () => {
    const { transcription, sidecar } = imported(published(publishedDocument));
    const edited = transcription.replace('\n\n[Page 8]', '\n\nA new paragraph.\n\n[Page 8]');
    const again = [...encodeAgain(parseVolume(edited), sidecar)].join('');
    assert.ok(again.includes('<persName corresp="#p_F1">Princess</persName>'), again);
    assert.ok(again.includes('<p>A new paragraph.</p>'), again);
  });

  it('refuses a sidecar that is damaged', () => {
    assert.equal(readSidecar('{"format":"telegram-tei","version":1}'), undefined);
    assert.equal(readSidecar('{'), undefined);
  });

  it('gives back the transcription that was exported, to the last space', () => {
    const odd = [
      volume,
      volume.replaceAll('\n', '\r\n'),
      '\n\n  28. Letter 0\u00a0\n\tText²\n\n 2. Two\n 1. One\n\n\n[Page 9]\n\n',
      'A text.[^1] With [Page 1]\t[^*]\n1. Source: one\n2. two\n\n    more\n\nBehind it all.\n',
      '',
      '\ufeff1. Editorial Note\n\nNo notes.',
    ];
    for (const text of odd) assert.equal(imported(exported(text)).transcription, text);
  });

  it('gives back whatever can be typed', () => {
    const words = fc.constantFrom(
      ...volume.split(/(?<=\n| )/u),
      '\t',
      '\r\n',
      '\u0000',
      '\ud800',
      '<!--',
      ']]>',
      '?>',
      '[^1]',
      '¹',
      ' 1',
      '\u00a0',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        assert.equal(imported(exported(text)).transcription, text);
      }),
      { numRuns: 300 },
    );
  });

  it('puts a document in its place in a volume, instead of the one that is there', () => {
    const source = published(publishedDocument);
    const [first = '', second = ''] = volume.split(/\n(?=6\. )/u);
    const replaced = insertDocuments(source, parseVolume(first));
    assert.ok(replaced.includes('Anthony Hope') && !replaced.includes('la<pb'), replaced);
    const added = insertDocuments(source, parseVolume(second));
    assert.ok(added.indexOf('xml:id="d6"') > added.indexOf('xml:id="d5"'), added);
    assert.equal(imported(added).sidecar.documents.length, 2);
    assert.equal(added.match(/xml:id="pg_8"/gu)?.length, 1);
  });

  it('keeps line ends and comments of the volume, and takes no id from a comment', () => {
    const source = published(`<!-- <p xml:id="d6"/> -->${publishedDocument}`).replaceAll('\n', '\r\n');
    const added = insertDocuments(source, parseVolume(volume.slice(volume.indexOf('6. Telegram'))));
    const at = added.indexOf('\n<div type="document" xml:id="d6" n="6">');
    assert.ok(at > 0, added);
    const end = added.indexOf('</div>', at) + '</div>'.length;
    assert.equal(added.slice(0, at) + added.slice(end), source);
  });

  it('reads a volume with a byte-order mark, and with lines that end in the manner of Windows', () => {
    const { transcription } = imported(published(publishedDocument));
    assert.equal(imported(`\ufeff${published(publishedDocument)}`).transcription, transcription);
    assert.equal(imported(published(publishedDocument).replaceAll('\n', '\r\n')).transcription, transcription);
  });
});
