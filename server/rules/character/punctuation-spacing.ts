import type { DocumentRule } from '../rule';

const beforeMark = /(?<=[^\s.…])[ \t\u00a0]+(?=[,;:?!)\]]|\.(?! ?[.\d]))/g;

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
    for (const { 0: found, index } of tree.text.matchAll(beforeMark)) {
      const span = { start: index, end: index + found.length };
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
