import assert from 'node:assert/strict';
import { exported, glossary, volume } from './samples';

/** What is exported of `text`, on one line; each of `parts` must be in it. */
function expectExport(text: string, ...parts: readonly string[]): void {
  const xml = exported(text, 'frus1958-60v18', glossary);
  for (const part of parts) assert.ok(xml.includes(part), `no\n  ${part}\nin\n${xml}`);
}

describe('export to TEI', () => {
  it('gives documents and notes the ids that the series forms', () => {
    expectExport(
      volume,
      '<div type="document" xml:id="d5" n="5">',
      '<note n="0" xml:id="d5fn0" type="source">Source: ',
      'are lit.<note n="1" xml:id="d5fn1">',
    );
  });

  it('names sender and receiver: an office, or the person in parentheses', () => {
    expectExport(
      volume,
      '(<persName type="from">Hope</persName>)',
      '<gloss type="from">Embassy in Ruritania</gloss> to the <gloss type="to">Department of State</gloss>',
    );
  });

  it('takes the time into the date, and leaves the full stop outside', () => {
    expectExport(
      volume,
      '<opener><dateline><placeName>Strelsau</placeName>, <date when="1958-09-29T21:59:00">September 29, 1958, 9:59 p.m.</date></dateline></opener>',
      '<date when="1958-09-28">September 28, 1958</date>.</dateline>',
    );
  });

  it('gives a span of time an element of its own', () => {
    expectExport(
      '1. Memorandum of Conversation1\n\nStrelsau, May 1, 1958, 3:30–5 p.m.\n\nLamps.\n  1. Source: Files.\n',
      '<date when="1958-05-01">May 1, 1958</date>, <time from="15:30:00" to="17:00:00">3:30–5 p.m.</time>',
    );
  });

  it('marks pages, insertions, references, abbreviations and persons where they stand', () => {
    expectExport(
      volume,
      'bright. <pb n="7" xml:id="pg_7"/> We shall',
      '[<hi rend="italic">less than 1 line not declassified</hi>]',
      '<ref target="#d6">Document 6</ref>',
      '<ref target="#d5fn1">footnote 1, Document 5</ref>',
      '<gloss target="#t_Embtel1">Embtel</gloss> 470 told of <gloss target="#t_CODEL1">CODEL</gloss> <persName corresp="#p_FP1">Flavia</persName> &amp; party',
      '<ref target="frus1952-54v14p2"><hi rend="italic">Foreign Relations</hi>, 1952–1954, vol. XIV, Part 2</ref>',
    );
  });

  it('makes lists of labels that stand alone, and closers of signatures', () => {
    expectExport(
      volume,
      '<list><label>(1)</label>\n\n<item>The first lamp.</item>\n\n<label>(2)</label>\n\n<item>The second lamp.</item></list>',
      '<p>Article VI</p>',
      '<closer><signed><persName>Anthony Hope</persName><note n="2" xml:id="d5fn2">',
      '<signed><persName corresp="#p_RR1">Rassendyll</persName></signed></closer>',
    );
  });

  it('puts attachments behind what closes the document', () => {
    expectExport(
      volume,
      '<frus:attachment xml:id="d6at1"><head>[Attachment]</head>\n\n<p>A list of lamps.</p></frus:attachment>',
    );
  });

  it('keeps the paragraphs of a note apart', () => {
    expectExport(volume, '<p>The Regent wrote:</p>\n\n     <p>“The lamps are mine.”</p></note>');
  });

  it('makes lists of subjects and participants, and tables of lines with tabs', () => {
    expectExport(
      '1. Memorandum of Conversation1\n\nStrelsau, May 1, 1958.\n\nSUBJECT\n\nLamps\n\nPARTICIPANTS\n\nThe Regent\n\nMr. Hope, of the Embassy\n\nWe met.\n\nLamps\tlit\nmine\t4\n  1. Source: Files.\n',
      '<list type="subject"><head>SUBJECT</head>\n\n<item>Lamps</item></list>',
      '<item>The Regent</item>\n\n<item>Mr. Hope, of the Embassy</item></list>\n\n<p>We met.</p>',
      '<table rows="2" cols="2"><row><cell>Lamps</cell>\t<cell>lit</cell></row>',
    );
  });

  it('keeps the sides apart that meet', () => {
    expectExport(
      '1. Memorandum of Conversation\n\nStrelsau, May 1, 1958.\n\nPARTICIPANTS\n\nUnited States\n\nMr. Hope\n\nJapan:\n\nMr. Kato, of the Embassy\n\nWe met.\n',
      '<head>PARTICIPANTS</head>\n\n<item><list><head>United States</head>\n\n<item>Mr. Hope</item></list></item>',
      '<item><list><head>Japan:</head>\n\n<item>Mr. Kato, of the Embassy</item></list></item></list>\n\n<p>We met.</p>',
    );
  });

  it('is well-formed and loses nothing where a text has characters that XML forbids', () => {
    expectExport(
      '1. Letter\n\nA\u0007B\ufffe<\r\n\ud800',
      'A<?telegram character 0007?>B<?telegram character FFFE?>&lt;',
      '<?telegram character D800?>',
    );
  });

  it('gives no id twice', () => {
    const twice = `${volume}\n${volume}`;
    const ids = Array.from(exported(twice).matchAll(/xml:id="([^"]*)"/gu), ([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});
