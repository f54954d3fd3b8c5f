import { encodeDocuments } from '../tei/encode-volume';
import type { Glossary } from '../tei/glossary';
import type { Volume } from '../../volume/volume';
import { pageStyle } from './page-style';
import { escapeHtml, writeHtml } from './write-html';

/** A document as a page of its own: it needs no other file, no network and no script. */
export interface HtmlPage {
  /** `d28.html`, by which the volume's other pages link to it. */
  readonly name: string;
  readonly html: string;
}

/** One page for each document of a volume. */
export function* exportHtml(volume: Volume, glossary: Glossary | undefined): Generator<HtmlPage> {
  const documents = [...encodeDocuments(volume, glossary)];
  const ids = new Set(documents.map(({ id }) => id));
  const pageOf = (id: string): string | undefined => (ids.has(id) ? `${id}.html` : undefined);
  for (const [place, { id, text, encoding }] of documents.entries()) {
    const body = writeHtml({ id, text, encoding, pageOf, volume: volume.id });
    const { title } = volume.entries[place]!.document;
    const words =
      title === undefined ? id : [title.number, title.title].filter((part) => part !== undefined).join('. ');
    yield { name: `${id}.html`, html: pageWith(words, body) };
  }
}

function pageWith(title: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${pageStyle}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
