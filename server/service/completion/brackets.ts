import { CompletionItemKind } from '../protocol-values';
import { markersOf } from '../target';
import { openingWords } from '../excerpt';
import { indexOf } from '../../volume/volume-index';
import { lastBefore, type CompletionPlace } from './context';
import type { Proposal } from './item';

/** What stands in brackets in the volumes, and what it says. */
const insertions: readonly (readonly [string, string])[] = [
  ['1 line of source text not declassified', 'Not declassified'],
  ['2 lines of source text not declassified', 'Not declassified'],
  ['less than 1 line of source text not declassified', 'Not declassified'],
  ['1 paragraph not declassified', 'Not declassified'],
  ['name not declassified', 'Not declassified'],
  ['Here follows discussion of other matters.', 'Left out by the editors'],
  ['Omitted here is discussion of other matters.', 'Left out by the editors'],
  ['Attachment', 'Heading of an attachment'],
  ['Enclosure', 'Heading of an enclosure'],
  ['garble', 'Garbled in the telegram'],
  ['illegible', 'Cannot be read'],
  ['sic', 'So in the source text'],
  ['Brackets in the source text.', 'The brackets are the paper’s own'],
  ['Footnote in the source text.', 'The note is the paper’s own'],
];

/** Behind `[`: a page, the editors' usual insertions and, behind `[^`, the markers whose notes have none, or the next. */
export function bracketed(place: CompletionPlace): readonly Proposal[] {
  const typed = /\[([^[\]]{0,60})$/u.exec(place.before)?.[1];
  if (typed === undefined) return [];
  // An editor that closes brackets by itself has written the other one already.
  const closing = place.behind.startsWith(']') ? '' : ']';
  const proposal = (label: string, detail: string, kind: CompletionItemKind): Proposal => ({
    label: `[${label}]`,
    kind,
    detail,
    text: label + closing,
    span: lastBefore(place, typed.length),
    filter: label,
  });
  const explicit = nextMarkers(place).map(({ label, words }) =>
    proposal(`^${label}`, words, CompletionItemKind.Reference),
  );
  if (typed.startsWith('^')) {
    const next = explicit.length > 0 ? undefined : newMarker(place);
    return next === undefined ? explicit : [proposal(`^${next}`, 'A new footnote', CompletionItemKind.Reference)];
  }
  const page = nextPage(place);
  return [
    ...(page === undefined ? [] : [proposal(`Page ${page}`, 'The next page begins here', CompletionItemKind.Constant)]),
    ...insertions.map(([label, detail]) => proposal(label, detail, CompletionItemKind.Text)),
    ...explicit,
  ];
}

/** Right behind a mark of punctuation: the markers whose notes have none, as plain digits. */
export function gluedMarkers(place: CompletionPlace): readonly Proposal[] {
  const typed = /[.,;:?!”’")](\d{0,2})$/u.exec(place.before)?.[1];
  if (typed === undefined || place.inNotes) return [];
  return nextMarkers(place).map(({ label, words }) => ({
    label,
    kind: CompletionItemKind.Reference,
    detail: words,
    text: label,
    span: lastBefore(place, typed.length),
    commit: [' '],
  }));
}

/** Notes that no marker calls, each with the label that its marker would have. */
function nextMarkers({ entry: { document } }: CompletionPlace): readonly {
  readonly label: string;
  readonly words: string;
}[] {
  const { tree, markers } = document;
  const numbered = markers.find(({ label, note }) => note !== undefined && /^\d+$/u.test(label));
  const shift = numbered?.note === undefined ? 0 : numbered.note - Number(numbered.label);
  return tree.notes.flatMap((note, index) => {
    if (markersOf(document, index + 1).length > 0) return [];
    const words = openingWords(tree.text.slice(note.content.start, note.content.end), 80);
    return [{ label: String(index + 1 - shift), words }];
  });
}

/** The number behind the last marker's; undefined where others follow, which would have to count on, and among the notes. */
function newMarker({ entry: { document }, offset, inNotes }: CompletionPlace): string | undefined {
  if (inNotes || document.markers.some(({ start }) => start >= offset)) return undefined;
  const last = document.markers.findLast(({ label }) => /^\d+$/u.test(label));
  return String(last === undefined ? document.tree.notes.length + 1 : Number(last.label) + 1);
}

/** The page behind the last one that begins before the cursor. */
function nextPage({ scope, entry, offset }: CompletionPlace): string | undefined {
  const before = indexOf(scope.contents).pages.filter(
    ({ place, page }) => place < entry.index || (place === entry.index && page.end <= offset),
  );
  const last = before.at(-1);
  return last === undefined ? undefined : String(last.page.value + 1);
}
