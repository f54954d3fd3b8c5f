import { documentIds } from '../tei/document-ids';
import { encodeSingle } from '../tei/encode-single';
import { encodeDocuments, type EncodedDocument } from '../tei/encode-volume';
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

/** One page for each document of a volume; they link to each other. */
export function* exportHtml(volume: Volume, glossary: Glossary | undefined): Generator<HtmlPage> {
  const ids = new Set(documentIds(volume));
  const pageOf = (id: string): string | undefined => (ids.has(id) ? `${id}.html` : undefined);
  let place = 0;
  for (const document of encodeDocuments(volume, glossary)) yield page(volume, place++, document, pageOf);
}

/** The document at `place` by itself: other documents of its volume are linked on the published site. */
export function exportPage(volume: Volume, place: number, glossary: Glossary | undefined): HtmlPage {
  return page(volume, place, encodeSingle(volume, place, { imported: undefined, glossary }), () => undefined);
}

function page(
  volume: Volume,
  place: number,
  { id, text, encoding }: EncodedDocument,
  pageOf: (id: string) => string | undefined,
): HtmlPage {
  const body = writeHtml({ id, text, encoding, pageOf, volume: volume.id });
  const { title } = volume.entries[place]!.document;
  const words = title === undefined ? id : [title.number, title.title].filter((part) => part !== undefined).join('. ');
  return { name: `${id}.html`, html: pageWith(words, body) };
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
