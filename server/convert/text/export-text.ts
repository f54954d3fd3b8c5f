import type { Marker } from '../../footnotes/marker';
import type { Span } from '../../syntax/span';
import type { Volume } from '../../volume/volume';

/**
 * A volume for reading without any markup: markers as superior figures, the notes below each document under their printed
 * labels, no page breaks.
 */
export function* exportText(volume: Volume): Generator<string> {
  for (const { document } of volume.entries) {
    const { tree, markers } = document;
    const pages = tree.pages.map((page) => withoutPage(tree.text, page));
    const marked = [...pages, ...markers.map(asSuperior)].sort((a, b) => a.start - b.start);
    const lines = tree.blocks
      .filter(({ kind }) => kind !== 'blank' && kind !== 'page-break' && kind !== 'note' && kind !== 'note-paragraph')
      .map(({ content }) => words(tree.text, content, marked));
    const notes = tree.notes.map(({ paragraphs }, place) => {
      const label = markers.find(({ note }) => note === place + 1)?.label ?? String(place + 1);
      const paragraphsOfNote = paragraphs.map((paragraph) => words(tree.text, paragraph, pages));
      return `  ${label}. ${paragraphsOfNote.join('\n     ')}`;
    });
    yield `${[lines.join('\n\n'), notes.join('\n')].filter((part) => part !== '').join('\n\n')}\n\n`;
  }
}

const superiors = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What stands in place of a stretch of the document. */
interface Replacement extends Span {
  readonly by: string;
}

function asSuperior({ start, end, label }: Marker): Replacement {
  return { start, end, by: label.replace(/\d/gu, (digit) => superiors.charAt(Number(digit))) };
}

/** A page break goes with the space before it. */
function withoutPage(text: string, { start, end }: Span): Replacement {
  return { start: text.charAt(start - 1) === ' ' ? start - 1 : start, end, by: '' };
}

/** What `span` of `text` says with the replacements in it made; they are in the order of the text. */
function words(text: string, span: Span, replacements: readonly Replacement[]): string {
  const pieces: string[] = [];
  let at = span.start;
  for (const { start, end, by } of replacements) {
    if (end <= at || end > span.end) continue;
    pieces.push(text.slice(at, start), by);
    at = end;
  }
  return [...pieces, text.slice(at, span.end)].join('').trimStart();
}
