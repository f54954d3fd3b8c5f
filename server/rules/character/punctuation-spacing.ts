import type { DocumentRule } from '../rule';

/** A space and the mark behind it; what stands before the spaces is looked at in the few places that have both. */
const spaceAndMark = /[ \t\u00a0](?:[,;:?!)\]]|\.(?! ?[.\d]))/g;

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
    for (const { index } of tree.text.matchAll(spaceAndMark)) {
      const span = { start: firstSpace(tree.text, index), end: index + 1 };
      if (/^[\s.…]?$/.test(tree.text.charAt(span.start - 1))) continue;
      const mark = tree.text.charAt(span.end);
      report({
        span,
        message: `A space stands before “${mark}”. Delete it.`,
        fixes: [{ title: 'Delete the space', safe: true, changes: [{ span, text: '' }] }],
      });
    }
    for (const [place, marker] of markers.entries()) {
      const next = markers[place + 1];
      if (next === undefined || next.start !== marker.end || marker.style !== next.style || marker.style === 'explicit')
        continue;
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
  },
};

/** The first of the spaces that end with the one at `at`. */
function firstSpace(text: string, at: number): number {
  let start = at;
  while (start > 0 && ' \t\u00a0'.includes(text.charAt(start - 1))) start--;
  return start;
}
