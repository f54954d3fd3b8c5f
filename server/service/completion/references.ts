import { indexOf } from '../../volume/volume-index';
import { openingWords } from '../excerpt';
import { CompletionItemKind } from '../protocol-values';
import { markersOf } from '../target';
import { lastBefore, type CompletionPlace } from './context';
import type { Proposal } from './item';

const punctuation = ['.', ',', ';', ')'];

/** Behind `Document `: the numbers of the volume with their headings. */
export function documentNumbers(place: CompletionPlace): readonly Proposal[] {
  const typed = /\b[Dd]ocuments? (?:\d+(?:, | and |–))*(\d*)$/u.exec(place.before)?.[1];
  if (typed === undefined) return [];
  const { entries } = place.scope.contents;
  const own = place.entry.document.title?.number;
  return entries.flatMap(({ document: { title } }): Proposal[] => {
    if (title?.number === undefined || title.number === own) return [];
    const { number } = title;
    return [
      {
        label: number,
        kind: CompletionItemKind.File,
        detail: openingWords(title.title, 80),
        text: number,
        span: lastBefore(place, typed.length),
        commit: punctuation,
      },
    ];
  });
}

/** Behind `footnote `: the labels of the document's notes with their words. */
export function footnoteLabels(place: CompletionPlace): readonly Proposal[] {
  const typed = /\b(?:[Ff]oot)?notes? (\d*)$/u.exec(place.before)?.[1];
  if (typed === undefined) return [];
  const { document } = place.entry;
  return document.tree.notes.flatMap((note, index): Proposal[] => {
    const label = markersOf(document, index + 1)[0]?.label;
    if (label === undefined) return [];
    const words = openingWords(document.tree.text.slice(note.content.start, note.content.end), 80);
    return [
      {
        label,
        kind: CompletionItemKind.Reference,
        detail: words,
        text: label,
        span: lastBefore(place, typed.length),
        filter: `${label} ${words}`,
        commit: punctuation,
      },
    ];
  });
}

/** Behind `p. `: the pages of the volume, each with its document. */
export function pageNumbers(place: CompletionPlace): readonly Proposal[] {
  const typed = /\bpp?\. (\d*)$/u.exec(place.before)?.[1];
  if (typed === undefined) return [];
  const { contents } = place.scope;
  return indexOf(contents).pages.map(({ page, place: index }): Proposal => {
    const title = contents.entries[index]?.document.title;
    return {
      label: page.number,
      kind: CompletionItemKind.Reference,
      detail: title === undefined ? '' : openingWords([title.number, title.title].filter(Boolean).join('. '), 80),
      text: page.number,
      span: lastBefore(place, typed.length),
      commit: punctuation,
    };
  });
}
