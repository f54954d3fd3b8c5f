import type { Marker } from '../../footnotes/marker';
import { isDigit } from '../../syntax/character';
import type { DocumentRule, Problem } from '../rule';

/** A mark behind a space. Marks are fewer than spaces, so it is at marks that the engine stops and looks back. */
const spacedMark = /[,;:?!)\].](?<=[ \t\u00a0].)/g;

export const punctuationSpacing: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'character/punctuation-spacing',
    severity: 'hint',
    title: 'A space before a punctuation mark, or none between two markers',
    why: 'A stray space breaks the line in the wrong place, and two markers without a space read as one number.',
    example: {
      wrong: 'The Embassy replied , with some delay .\n',
      right: 'The Embassy replied, with some delay.\n',
    },
    fix: 'safe',
  },
  check({ tree, markers }, report) {
    reportSpaced(tree.text, report);
    reportJoined(markers, report);
  },
};

type Report = (problem: Problem) => void;

function reportSpaced(text: string, report: Report): void {
  spacedMark.lastIndex = 0;
  while (spacedMark.test(text)) {
    const at = spacedMark.lastIndex - 1;
    const mark = text.charAt(at);
    if (mark === '.' && opensMore(text, at)) continue;
    const span = { start: firstSpace(text, at - 1), end: at };
    if (/^[\s.…]?$/.test(text.charAt(span.start - 1))) continue;
    report({
      span,
      message: `A space stands before “${mark}”. Delete it.`,
      fixes: [{ title: 'Delete the space', safe: true, changes: [{ span, text: '' }] }],
    });
  }
}

/** Whether the full stop at `at` is one of several or belongs to a decimal: ` . . .`, ` .45`. */
function opensMore(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  const code = next === 32 ? text.charCodeAt(at + 2) : next;
  return code === 46 || isDigit(code);
}

/** The first of the spaces that end with the one at `at`. */
function firstSpace(text: string, at: number): number {
  let start = at;
  while (isBlank(text.charCodeAt(start - 1))) start--;
  return start;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0;
}

function reportJoined(markers: readonly Marker[], report: Report): void {
  for (let place = 0; place + 1 < markers.length; place++) {
    const marker = markers[place]!;
    const next = markers[place + 1]!;
    if (next.start !== marker.end || marker.style !== next.style || marker.style === 'explicit') continue;
    report({
      span: { start: marker.start, end: next.end },
      message: `The markers ${marker.label} and ${next.label} stand together without a space and read as one number. Put a space between them.`,
      fixes: [
        {
          title: 'Put a space between the markers',
          safe: true,
          changes: [{ span: { start: marker.end, end: marker.end }, text: ' ' }],
        },
      ],
    });
  }
}
