import type { Hover, MarkupKind, Position } from 'vscode-languageserver-types';
import type { Marker } from '../footnotes/marker';
import { emptyGlossary, type Glossary, type ListPlace, type Person } from '../glossary/glossary';
import { citeVolume } from '../references/published-volumes';
import type { Span } from '../syntax/span';
import type { Insertion, Note, PageBreak } from '../syntax/tree';
import type { VolumeEntry } from '../volume/volume';
import { abbreviationAt } from './abbreviation-at';
import { citationOf, noteDestination, type Citation } from './destination';
import { openingWords, withoutMarkers } from './excerpt';
import { explainFileNumber, fileNumberAt } from './file-number-at';
import { insertionMeaning } from './insertion-meaning';
import { lineAddress } from './line-address';
import { markupContent, upright, type Link, type Paragraph } from './markup';
import { sentenceAround, superior } from './passage';
import { personsAt } from './person-at';
import { publishedAddress } from './published-address';
import { alone, locate, located, type Located, type Surroundings } from './surroundings';
import { markersOf, targetAt, type Target } from './target';
import { inFile, type EntryAt, type TelegramDocument } from './telegram-document';
import { typesetNote } from './typeset-note';
import { entryInScope } from './volume-scope';

/** So many persons share a surname or held a position one after the other. */
const mostPersons = 8;

/** Two or three lines of a hover. */
const previewLength = 300;

/**
 * What stands at `position`, explained: a marker by its note, a note's number by the sentence that calls it, a page break,
 * an insertion, a reference, a file number, an abbreviation or a person of the
 * `glossary`. `kind` is the form that the client shows. The range is exactly the thing. A place in another volume is shown
 * where the `surroundings` hold it.
 * Undefined on plain words and where there is no such position.
 */
export function hover(
  document: TelegramDocument,
  position: Position,
  kind: MarkupKind,
  glossary: Glossary = emptyGlossary,
  surroundings: Surroundings = alone(document),
): Hover | undefined {
  const offset = document.positions.offsetAt(position);
  const entry = offset === undefined ? undefined : entryInScope(surroundings.scope, document, offset);
  if (offset === undefined || entry === undefined) return undefined;
  const show = (span: Span, paragraphs: readonly Paragraph[]): Hover => ({
    contents: markupContent(paragraphs, kind),
    range: document.positions.rangeOf(inFile(entry.offset, span)),
  });

  const target = targetAt(entry.document, offset - entry.offset);
  const explained = target && explain(document, surroundings, entry, target);
  if (target && explained) return show(target.span, explained);

  const fileNumber = fileNumberAt(entry.document, offset - entry.offset);
  if (fileNumber) return show(fileNumber.span, explainFileNumber(entry.document.tree, fileNumber));

  const abbreviation = abbreviationAt(entry.document, offset - entry.offset, glossary);
  if (abbreviation) {
    const { form, meaning, place, span } = abbreviation;
    return show(span, [{ kind: 'heading', text: form, links: listLink(place) }, text(meaning)]);
  }
  const named = personsAt(entry.document, offset - entry.offset, glossary);
  return named && show(named.span, named.persons.slice(0, mostPersons).flatMap(explainPerson));
}

function explain(
  document: TelegramDocument,
  surroundings: Surroundings,
  entry: EntryAt,
  target: Target,
): readonly Paragraph[] | undefined {
  const { scope } = surroundings;
  switch (target.kind) {
    case 'document':
      return undefined;
    case 'marker': {
      const [found] = locate(scope, noteDestination(entry, target.marker.note));
      return found === undefined ? explainUnresolved(target.marker) : explainDestination(found);
    }
    case 'note':
      return explainNote(document, entry, target.note, target.place);
    case 'page':
      return explainPage(document, target.page);
    case 'insertion':
      return explainInsertion(entry, target.insertion);
    case 'reference': {
      const found = located(surroundings, entry.index, target.reference);
      if (found.length > 0) return found.flatMap((one) => explainFound(one, surroundings));
      const citation = citationOf(scope.contents, entry.index, target.reference);
      return citation && explainElsewhere(citation, scope.contents.id);
    }
  }
}

function explainUnresolved(marker: Marker): readonly Paragraph[] {
  return [{ kind: 'heading', text: `Marker ${marker.label}`, links: [] }, text('No note belongs to this marker.')];
}

function explainNote(document: TelegramDocument, entry: VolumeEntry, note: Note, place: number): readonly Paragraph[] {
  const callers = markersOf(entry.document, place);
  const links = callers.map((marker) => lineLink(document, entry, marker, `Marker ${superior(marker.label)}`));
  const { tree, markers } = entry.document;
  return [
    { kind: 'heading', text: nameOfNote(note), links },
    ...(callers.length === 0 ? [text('No marker in the text calls this note.')] : []),
    ...callers.map((marker) => ({ kind: 'quotation', text: sentenceAround(tree, markers, marker) }) as const),
  ];
}

function explainPage({ volume }: TelegramDocument, page: PageBreak): readonly Paragraph[] {
  const title = volume.id === undefined ? undefined : citeVolume(volume.id);
  const links = volume.id === undefined ? [] : publishedAddress(volume.id, `#pg_${page.number}`);
  return [
    { kind: 'heading', text: `Page ${page.number} begins here`, links: title === undefined ? [] : links },
    ...(title === undefined ? [] : [{ kind: 'text', content: [{ text: title, italic: true }] } as const]),
  ];
}

function explainInsertion(entry: VolumeEntry, insertion: Insertion): readonly Paragraph[] {
  const words = entry.document.tree.text.slice(insertion.start, insertion.end);
  const { name, sentence } = insertionMeaning(insertion.kind, words);
  return [{ kind: 'heading', text: name, links: [] }, text(sentence)];
}

/** With the name of its volume where that is another one, and of its file where two have that name. */
function explainFound(found: Located, { scope, others }: Surroundings): readonly Paragraph[] {
  const paragraphs = explainDestination(found);
  const { id } = found.scope.contents;
  if (found.scope === scope || id === undefined) return paragraphs;
  const title = citeVolume(id) ?? id;
  const isOneOfMany = others.filter(({ contents }) => contents.id === id).length > 1;
  const file = isOneOfMany ? upright(` (${decodeURI(found.document.uri).split('/').slice(-2).join('/')})`) : [];
  return [...paragraphs, { kind: 'text', content: [{ text: title, italic: true }, ...file] }];
}

/** Something in a file at hand: a note is shown whole, a document by its heading. */
function explainDestination({ document, destination }: Located): readonly Paragraph[] {
  const { entry, selection } = destination;
  const { tree, title } = entry.document;
  const link = (label: string) => [lineLink(document, entry, selection, label)];
  switch (destination.kind) {
    case 'note': {
      const { note } = destination;
      return [{ kind: 'heading', text: nameOfNote(note), links: link('Go to note') }, ...typesetNote(tree, note)];
    }
    case 'document': {
      const name = title?.number === undefined ? 'Document' : `Document ${title.number}`;
      const { dateline } = tree;
      return [
        { kind: 'heading', text: name, links: link('Go to document') },
        text(openingWords(title?.title ?? tree.text.slice(selection.start, selection.end), 200)),
        ...(dateline ? [text(openingWords(tree.text.slice(dateline.start, dateline.end), 200))] : []),
        ...firstLines(entry),
      ];
    }
    case 'article': {
      const { article } = destination;
      const name = [article.label.trim(), title?.number === undefined ? '' : ` of document ${title.number}`].join('');
      return [
        { kind: 'heading', text: name, links: link('Go to article') },
        { kind: 'quotation', text: wordsOf(entry, { start: article.selection.end, end: article.end }) },
      ];
    }
    case 'page': {
      const inside =
        title?.number === undefined ? [] : [text(`In document ${title.number}: ${openingWords(title.title, 200)}`)];
      return [{ kind: 'heading', text: `Page ${destination.page.number}`, links: link('Go to page') }, ...inside];
    }
  }
}

/** How a document begins, without its markers. */
function firstLines(entry: VolumeEntry): readonly Paragraph[] {
  const paragraph = entry.document.tree.blocks.find(({ kind }) => kind === 'paragraph');
  return paragraph === undefined ? [] : [{ kind: 'quotation', text: wordsOf(entry, paragraph.content) }];
}

function wordsOf({ document: { tree, markers } }: VolumeEntry, { start, end }: Span): string {
  // A paragraph may be a whole volume long.
  const words = withoutMarkers(tree.text, { start, end: Math.min(end, start + 4 * previewLength) }, markers);
  return openingWords(words.replace(/^[\s.:\u2010-\u2015-]+/u, ''), previewLength);
}

/** Something in a volume of the series that is in no file at hand; `own` is the id of the volume that cites it. */
function explainElsewhere({ volume: id, target }: Citation, own: string | undefined): readonly Paragraph[] | undefined {
  const title = citeVolume(id);
  if (title === undefined) return undefined;
  const fragment = target.slice(1);
  const named = /^(?:pg_(\w+)|d(\d+)(?:fn(\w+))?)$/u.exec(fragment);
  const [, page, number, note] = named ?? [];
  const place = [page && `page ${page}`, number && `document ${number}`, note && `footnote ${note}`].filter(Boolean);
  return [
    { kind: 'heading', text: id === own ? 'Not in this file' : 'Another volume', links: publishedAddress(id, target) },
    { kind: 'text', content: [{ text: title, italic: true }, ...upright(place.map((words) => `, ${words}`).join(''))] },
  ];
}

function explainPerson({ name, description, place }: Person): readonly Paragraph[] {
  return [{ kind: 'heading', text: name, links: listLink(place) }, text(description)];
}

function nameOfNote(note: Note): string {
  return note.kind === 'source' ? `Source note, number ${note.number}` : `Note ${note.number}`;
}

function lineLink(document: TelegramDocument, entry: VolumeEntry, span: Span, label: string): Link {
  const { line, href } = lineAddress(document, entry, span);
  return { label: `${label} (line ${line})`, href };
}

function listLink(place: ListPlace | undefined): readonly Link[] {
  if (place === undefined) return [];
  const line = place.line + 1;
  return [{ label: `In the list (line ${line})`, href: `${place.uri}#L${line},${place.indentation + 1}` }];
}

function text(words: string): Paragraph {
  return { kind: 'text', content: upright(words) };
}
