import { formatRoman } from '../../syntax/roman';
import type { UniqueIds } from './document-ids';
import type { Glossary, GlossaryEntry } from './glossary';
import { frusNamespace, teiNamespace } from './namespaces';
import { escapeAttribute, escapeText, forbidden } from './xml-text';

const series = 'Foreign Relations of the United States';

/**
 * What stands before the first document: the header, the lists of abbreviations and persons, the beginning of the body.
 * `id` is the volume's; a file of one document has that document's `title`.
 */
export function volumeHead(
  id: string | undefined,
  glossary: Glossary | undefined,
  ids: UniqueIds,
  title?: string,
): string {
  const rootId = title === undefined ? id : undefined;
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="${teiNamespace}" xmlns:frus="${frusNamespace}"${rootId === undefined ? '' : ` xml:id="${escapeAttribute(rootId)}"`}>
  <teiHeader>
    <fileDesc>
      <titleStmt>
        <title type="complete">${safe(title ?? titleOf(id))}</title>
        <title type="series">${series}</title>
      </titleStmt>
      <publicationStmt>
        <publisher>United States Department of State</publisher>${id === undefined ? '' : `\n        <idno type="frus">${escapeText(id)}</idno>`}
      </publicationStmt>
      <sourceDesc>
        <p>Encoded from a transcription in plain text</p>
      </sourceDesc>
    </fileDesc>
  </teiHeader>
  <text>
${glossary ? frontOf(glossary, ids) : ''}    <body>
      <div type="compilation"${attribute(ids.claim('comp1'))}>
        <head>Documents</head>
`;
}

export const volumeTail = `      </div>
    </body>
  </text>
</TEI>
`;

/** `frus1958-60v18` tells the years and the volume. */
function titleOf(id: string | undefined): string {
  const [, from, to, volume] = /^frus(\d{4})(?:-(\d{2,4}))?(?:ve?(\d+))?/u.exec(id ?? '') ?? [];
  if (from === undefined) return series;
  const years = to === undefined ? from : `${from}–${from.slice(0, 4 - to.length)}${to}`;
  return `${series}, ${years}${volume === undefined ? '' : `, Volume ${formatRoman(Number(volume))}`}`;
}

function frontOf({ terms, persons }: Glossary, ids: UniqueIds): string {
  const lists = [
    listOf('terms', 'List of Abbreviations', 'terms', 'term', terms, ids),
    listOf('persons', 'List of Persons', 'names', 'persName', persons, ids),
  ];
  return lists.every((list) => list === '') ? '' : `    <front>\n${lists.join('')}    </front>\n`;
}

function listOf(
  id: string,
  title: string,
  type: string,
  element: string,
  entries: readonly GlossaryEntry[],
  ids: UniqueIds,
): string {
  if (entries.length === 0) return '';
  const items = entries.map(({ form, meaning, id: entry }) => {
    const behind = meaning === '' ? '' : `,</hi> ${safe(meaning)}`;
    const named = `<hi rend="strong"><${element}${attribute(ids.claim(entry))}>${safe(form)}</${element}>`;
    return `          <item>${named}${behind === '' ? '</hi>' : behind}</item>\n`;
  });
  return `      <div type="section"${attribute(ids.claim(id))}>
        <head>${title}</head>
        <list type="${type}">
${items.join('')}        </list>
      </div>
`;
}

function safe(text: string): string {
  return escapeText(text.replace(forbidden, '\ufffd'));
}

function attribute(attributes: readonly (readonly [string, string])[]): string {
  return attributes.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
}
