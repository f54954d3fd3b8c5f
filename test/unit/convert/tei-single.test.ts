import assert from 'node:assert/strict';
import { exportPage } from '../../../server/convert/html/export-html';
import { encodeSingle, encodeSingleFile, writeSingle } from '../../../server/convert/tei/encode-single';
import { ImportedEncodings } from '../../../server/convert/tei/imported-encodings';
import { parseVolume } from '../../../server/volume/parse-volume';
import { exported, glossary, imported, published, volume } from './samples';

const companions = { imported: undefined, glossary };
const parsed = parseVolume(volume, 'frus1958-60v18');

describe('one document of a volume', () => {
  it('is encoded as within its volume, and is well-formed by itself', () => {
    const xml = writeSingle(encodeSingle(parsed, 1, companions));
    const namespaces =
      ' xmlns="http://www.tei-c.org/ns/1.0" xmlns:frus="http://history.state.gov/frus/ns/1.0" type="document"';
    assert.ok(xml.startsWith(`<div${namespaces} xml:id="d6" n="6">`), xml.slice(0, 160));
    assert.ok(
      exported(volume, 'frus1958-60v18', glossary).includes(xml.trimEnd().replace(namespaces, ' type="document"')),
    );
    assert.equal(imported(xml).transcription, volume.slice(volume.indexOf('6. Telegram')));
  });

  it('as a file has a header, its own title, what it uses of the lists, and pointers to its volume', () => {
    const xml = encodeSingleFile(parsed, 1, companions);
    assert.match(xml, /<title type="complete">6\. Telegram From the Embassy in Ruritania/u);
    assert.match(xml, /<term xml:id="t_CODEL1">/u);
    assert.match(xml, /<ref target="frus1958-60v18#d5fn1">/u);
    assert.doesNotMatch(xml, /xml:id="d5"/u);
    const fifth = encodeSingleFile(parsed, 0, companions);
    assert.doesNotMatch(fifth, /t_CODEL1|p_FP1/u);
    assert.equal(imported(fifth).id, 'frus1958-60v18');
  });

  it('has the encoding that its import kept, as long as it is as it was, and then that of its unchanged lines', () => {
    const source = published(
      '<div type="document" xml:id="d5" n="5" subtype="letter"><head>5. Letter From Hope</head>' +
        '<p>The <hi rend="smallcaps">lamps</hi> are lit.</p><p>All.</p></div>',
    );
    const { transcription, sidecar } = imported(source);
    const kept = { imported: new ImportedEncodings(sidecar), glossary: undefined };
    const encoded = (text: string): string => writeSingle(encodeSingle(parseVolume(text), 0, kept));
    assert.match(encoded(transcription), /subtype="letter".*<hi rend="smallcaps">lamps<\/hi>/su);
    assert.doesNotMatch(encoded(transcription), /<\?telegram/u);
    const edited = encoded(transcription.replace('All.', 'All of them.'));
    assert.match(edited, /subtype="letter".*<hi rend="smallcaps">lamps<\/hi>.*All of them\./su);
  });

  it('as a page links to the published site, where no page lies beside it', () => {
    const { name, html } = exportPage(parsed, 1, undefined);
    assert.equal(name, 'd6.html');
    assert.match(html, /href="https:\/\/history\.state\.gov\/historicaldocuments\/frus1958-60v18\/d5#fn1"/u);
  });
});
