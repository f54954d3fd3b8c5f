import type { Marker } from '../../footnotes/marker';
import type { AnalyzedDocument } from '../../volume/analyzed-document';
import type { DocumentRule, Problem } from '../rule';

export const markerPosition: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'footnote/marker-position',
    severity: 'hint',
    title: 'A marker with a space before it, or before the mark that it should follow',
    why: 'A marker hangs on the word that it annotates and follows the comma or full stop. Set apart it reads as a number of the text.',
    example: {
      wrong:
        '1. Telegram From the Embassy in Japan to the Department of State[^1]\n\nTokyo, May 4, 1958.\n\nThe proposal [^2] was rejected[^3], as expected.\n  1. Source: Department of State.\n  2. Not printed.\n  3. On May 2.\n',
      right:
        '1. Telegram From the Embassy in Japan to the Department of State[^1]\n\nTokyo, May 4, 1958.\n\nThe proposal[^2] was rejected,[^3] as expected.\n  1. Source: Department of State.\n  2. Not printed.\n  3. On May 2.\n',
    },
    fix: 'safe',
  },
  check(document, report) {
    const { tree, markers } = document;
    const ends = new Set(markers.map(({ end }) => end));
    for (const marker of markers) {
      if (marker.note === undefined || isIn(marker, tree.heading) || isIn(marker, tree.dateline)) continue;
      reportSpace(document, marker, ends, report);
      reportMark(document, marker, report);
    }
  },
};

type Report = (problem: Problem) => void;

function reportSpace(
  { tree: { text } }: AnalyzedDocument,
  marker: Marker,
  ends: ReadonlySet<number>,
  report: Report,
): void {
  let start = marker.start;
  while (/[ \t\u00a0]/.test(text.charAt(start - 1))) start--;
  const before = text.charAt(start - 1);
  // At the start of a line, behind another marker and behind an ellipsis the space is in its place.
  if (
    start === marker.start ||
    before === '' ||
    before === '\n' ||
    (before === '.' && text.charAt(start - 2) === ' ') ||
    ends.has(start)
  )
    return;
  const space = { start, end: marker.start };
  report({
    span: { start: marker.start, end: marker.end },
    message: `A space parts marker ${marker.label} from the word that it belongs to. Delete it.`,
    // Glued to a numeral the digits of a plain marker could be read as the numeral's.
    fixes: [
      {
        title: 'Delete the space',
        safe: marker.style !== 'plain' || !/\d/.test(before),
        changes: [{ span: space, text: '' }],
      },
    ],
  });
}

function reportMark({ tree: { text } }: AnalyzedDocument, marker: Marker, report: Report): void {
  const mark = text.charAt(marker.end);
  if (mark !== ',' && mark !== '.') return;
  const after = text.charAt(marker.end + 1);
  // A decimal, or the first of an ellipsis.
  if (/[\d.]/.test(after) || (mark === '.' && text.startsWith(' .', marker.end + 1))) return;
  if (!/[\p{L}\d)”’]/u.test(text.charAt(marker.start - 1))) return;
  const span = { start: marker.start, end: marker.end };
  const written = text.slice(marker.start, marker.end);
  report({
    span,
    message: `Marker ${marker.label} stands before the ${mark === ',' ? 'comma' : 'full stop'}. Put it behind.`,
    fixes: [
      {
        title: `Move the marker behind the ${mark === ',' ? 'comma' : 'full stop'}`,
        safe: true,
        changes: [{ span: { start: marker.start, end: marker.end + 1 }, text: mark + written }],
      },
    ],
  });
}

function isIn(marker: Marker, part: { readonly start: number; readonly end: number } | undefined): boolean {
  return part !== undefined && part.start <= marker.start && marker.end <= part.end;
}
