import type { Hover, MarkupKind, Position } from 'vscode-languageserver-types';
import type { Marker } from '../footnotes/marker';
import { emptyGlossary, type Glossary, type Person } from '../glossary/glossary';
import { citeVolume } from '../references/published-volumes';
import type { Span } from '../syntax/span';
import type { Insertion, Note, PageBreak } from '../syntax/tree';
import type { VolumeEntry } from '../volume/volume';
import { abbreviationAt } from './abbreviation-at';
import { destinationOf, noteDestination, targetElsewhere, type Destination } from './destination';
import { openingWords, withoutMarkers } from './excerpt';
import { explainFileNumber, fileNumberAt } from './file-number-at';
import { insertionMeaning } from './insertion-meaning';
import { lineAddress } from './line-address';
import { markupContent, upright, type Link, type Paragraph } from './markup';
import { sentenceAround, superior } from './passage';
import { personsAt } from './person-at';
import { publishedAddress } from './published-address';
import { markersOf, targetAt, type Target } from './target';
import { entryAt, inFile, type EntryAt, type TelegramDocument } from './telegram-document';
import { typesetNote } from './typeset-note';

/** So many persons share a surname or held a position one after the other. */
const mostPersons = 8;

/** Two or three lines of a hover. */
const previewLength = 300;

/**
 * What stands at `position`, explained: a marker by its note, a note's number by the sentence that calls it, a page break,
 * an insertion, a reference, a file number, an abbreviation or a person of the
 * `glossary`. `kind` is the form that the client shows. The range is exactly the thing.
 * Undefined on plain words and where there is no such position.
 */
export function hover(
  document: TelegramDocument,
  position: Position,
  kind: MarkupKind,
  glossary: Glossary = emptyGlossary,
): Hover | undefined {
  const offset = document.positions.offsetAt(position);
  const entry = offset === undefined ? undefined : entryAt(document.volume, offset);
  if (offset === undefined || entry === undefined) return undefined;
  const show = (span: Span, paragraphs: readonly Paragraph[]): Hover => ({
    contents: markupContent(paragraphs, kind),
    range: document.positions.rangeOf(inFile(entry.offset, span)),
  });

  const target = targetAt(entry.document, offset - entry.offset);
  const explained = target && explain(document, entry, target);
  if (target && explained) return show(target.span, explained);

  const fileNumber = fileNumberAt(entry.document, offset - entry.offset);
  if (fileNumber) return show(fileNumber.span, explainFileNumber(entry.document.tree, fileNumber));

  const abbreviation = abbreviationAt(entry.document, offset - entry.offset, glossary);
  if (abbreviation) {
    const { form, meaning, span } = abbreviation;
    return show(span, [{ kind: 'heading', text: form, links: [] }, text(meaning)]);
  }
  const named = personsAt(entry.document, offset - entry.offset, glossary);
  return named && show(named.span, named.persons.slice(0, mostPersons).flatMap(explainPerson));
}

function explain(document: TelegramDocument, entry: EntryAt, target: Target): readonly Paragraph[] | undefined {
  switch (target.kind) {
    case 'marker':
      return explainMarker(document, entry, target.marker);
    case 'note':
      return explainNote(document, entry, target.note, target.place);
    case 'page':
      return explainPage(document, target.page);
    case 'insertion':
      return explainInsertion(entry, target.insertion);
    case 'reference': {
      const { volume } = document;
      const destination = destinationOf(volume, entry.index, target.reference);
      if (destination) return explainDestination(document, destination);
      return explainElsewhere(targetElsewhere(volume, entry.index, target.reference));
    }
  }
}

function explainMarker(document: TelegramDocument, entry: VolumeEntry, marker: Marker): readonly Paragraph[] {
  const destination = noteDestination(entry, marker.note);
  if (destination) return explainDestination(document, destination);
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

/** Something in this volume: a note is shown whole, a document by its heading. */
function explainDestination(document: TelegramDocument, destination: Destination): readonly Paragraph[] {
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
    case 'page': {
      const inside =
        title?.number === undefined ? [] : [text(`In document ${title.number}: ${openingWords(title.title, 200)}`)];
      return [{ kind: 'heading', text: `Page ${destination.page.number}`, links: link('Go to page') }, ...inside];
    }
  }
}

/** How a document begins, without its markers. */
function firstLines({ document: { tree, markers } }: VolumeEntry): readonly Paragraph[] {
  const paragraph = tree.blocks.find(({ kind }) => kind === 'paragraph');
  if (paragraph === undefined) return [];
  const { start, end } = paragraph.content;
  // A paragraph may be a whole volume long.
  const words = withoutMarkers(tree.text, { start, end: Math.min(end, start + 4 * previewLength) }, markers);
  return [{ kind: 'quotation', text: openingWords(words, previewLength) }];
}

/** Something in another volume of the series. */
function explainElsewhere(target: string | undefined): readonly Paragraph[] | undefined {
  const [id = '', fragment = ''] = target?.split('#', 2) ?? [];
  const title = citeVolume(id);
  if (title === undefined) return undefined;
  const named = /^(?:pg_(\w+)|d(\d+)(?:fn(\w+))?)$/u.exec(fragment);
  const [, page, number, note] = named ?? [];
  const place = [page && `page ${page}`, number && `document ${number}`, note && `footnote ${note}`].filter(Boolean);
  return [
    { kind: 'heading', text: 'Another volume', links: publishedAddress(id, `#${fragment}`) },
    { kind: 'text', content: [{ text: title, italic: true }, ...upright(place.map((words) => `, ${words}`).join(''))] },
  ];
}

function explainPerson({ name, description }: Person): readonly Paragraph[] {
  return [{ kind: 'heading', text: name, links: [] }, text(description)];
}

function nameOfNote(note: Note): string {
  return note.kind === 'source' ? `Source note, number ${note.number}` : `Note ${note.number}`;
}

function lineLink(document: TelegramDocument, entry: VolumeEntry, span: Span, label: string): Link {
  const { line, href } = lineAddress(document, entry, span);
  return { label: `${label} (line ${line})`, href };
}

function text(words: string): Paragraph {
  return { kind: 'text', content: upright(words) };
}
