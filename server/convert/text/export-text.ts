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
    const lines = tree.blocks
      .filter(({ kind }) => kind !== 'blank' && kind !== 'page-break' && kind !== 'note' && kind !== 'note-paragraph')
      .map(({ content }) => withoutPages(withSuperiors(tree.text, content, markers)));
    const notes = tree.notes.map(({ paragraphs }, place) => {
      const label = markers.find(({ note }) => note === place + 1)?.label ?? String(place + 1);
      const words = paragraphs.map((paragraph) => withoutPages(tree.text.slice(paragraph.start, paragraph.end)));
      return `  ${label}. ${words.join('\n     ')}`;
    });
    yield `${[lines.join('\n\n'), notes.join('\n')].filter((part) => part !== '').join('\n\n')}\n\n`;
  }
}

const superiors = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function withSuperiors(text: string, span: Span, markers: readonly Marker[]): string {
  const pieces: string[] = [];
  let at = span.start;
  for (const { start, end, label } of markers) {
    if (start < at || end > span.end) continue;
    pieces.push(
      text.slice(at, start),
      label.replace(/\d/gu, (digit) => superiors.charAt(Number(digit))),
    );
    at = end;
  }
  return [...pieces, text.slice(at, span.end)].join('');
}

function withoutPages(line: string): string {
  return line.replace(/ ?\[Page \w+\]/gu, '').trimStart();
}
