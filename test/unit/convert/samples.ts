import { Glossary } from '../../../server/convert/tei/glossary';
import { encodeVolume } from '../../../server/convert/tei/encode-volume';
import { readPersons, readTerms } from '../../../server/convert/tei/read-glossary';
import { importVolume, type ImportedVolume } from '../../../server/convert/tei/import-volume';
import { parseVolume } from '../../../server/volume/parse-volume';

/** Two documents in the manner of the series, with most of what its transcriptions have. */
export const volume = `5. Letter From the Ambassador in Ruritania (Hope) to the Regent0

Zenda, September 28, 1958.

Dear Regent: The lamps in Document 6 are lit.1 They are [less than 1 line not declassified] bright. [Page 7] We shall see.

Sincerely,
Anthony Hope2
  1. Source: Department of State, Central Files, 799.00/9–2858. Secret.
  2. The Regent wrote:

     “The lamps are mine.”
  3. Printed from a copy that bears this typed signature.

6. Telegram From the Embassy in Ruritania to the Department of State0

Strelsau, September 29, 1958, 9:59 p.m.

474. See footnote 1, Document 5. Embtel 470 told of CODEL Flavia & party.1

(1)

The first lamp.

(2)

The second lamp.

[Page 8]

Article VI

Lamps are free.

Rassendyll

[Attachment]

A list of lamps.
  1. Source: Department of State, Central Files, 799.00/9–2958. Secret; Niact. Drafted by Hope.
  2. See Foreign Relations, 1952–1954, vol. XIV, Part 2, p. 1091.
`;

export const glossary = new Glossary(
  readTerms('CODEL, Congressional delegation\nEmbtel, Embassy telegram\n'),
  readPersons('Flavia, Princess, heiress\nRassendyll, Rudolf, visitor\n'),
);

export function exported(text: string, id?: string, lists?: Glossary): string {
  return [...encodeVolume(parseVolume(text, id), lists)].join('');
}

export function imported(source: string): ImportedVolume {
  const steps = importVolume(source);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** A published volume of one document, as encoders indent it. */
export function published(document: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:frus="http://history.state.gov/frus/ns/1.0">
  <teiHeader><fileDesc/></teiHeader>
  <text>
    <body>
      <div type="compilation" xml:id="comp1">
        ${document}
      </div>
    </body>
  </text>
</TEI>
`;
}
