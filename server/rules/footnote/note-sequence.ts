import type { Note } from '../../syntax/tree';
import type { DocumentRule, Fix } from '../rule';
import { markersAndNotes } from './markers-and-notes';

export const noteSequence: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'footnote/note-sequence',
    severity: 'error',
    title: 'The notes of the list are not numbered 1, 2, 3 …',
    why: 'A note belongs to its marker by its place in the list. A gap or a repeat in the numbers means that a note was lost, added or misplaced.',
    example: {
      wrong:
        '1. Telegram From the Embassy in Japan to the Department of State1\n\nTokyo, May 4, 1958.\n\nText.2 More.3\n  1. Source: Department of State.\n  2. Not printed.\n  4. Not found.\n',
      right:
        '1. Telegram From the Embassy in Japan to the Department of State1\n\nTokyo, May 4, 1958.\n\nText.2 More.3\n  1. Source: Department of State.\n  2. Not printed.\n  3. Not found.\n',
    },
    fix: 'safe',
  },
  check(document, report) {
    const { notes } = document.tree;
    let fix: Fix | undefined;
    for (const [index, note] of notes.entries()) {
      const place = index + 1;
      const before = notes[index - 1];
      if (note.number === place || note.number === (before?.number ?? 0) + 1) continue;
      const { unmarked, orphans } = markersAndNotes(document);
      // With as many markers as notes the text shows that no note is missing.
      fix ??= renumber(notes, unmarked.length === 0 && orphans.every(({ doubtful }) => doubtful === true));
      report({
        span: note.numberSpan,
        message: describe(note.number, before?.number, place),
        related: before && [{ span: before.numberSpan, message: `The note before it is number ${before.number}.` }],
        fixes: [fix],
      });
    }
  },
};

function describe(number: number, before: number | undefined, place: number): string {
  if (before === undefined)
    return `The list begins with note ${number}. It counts from 1: renumber the notes, or put back the ones before.`;
  if (number === before) return `Note ${number} stands twice in the list. Renumber the notes, or delete one of them.`;
  if (number < before) return `Note ${number} follows note ${before}. Put the notes in order, or renumber them.`;
  return `Note ${number} follows note ${before}, where ${place} is due. Put back what is missing, or renumber the notes.`;
}

function renumber(notes: readonly Note[], safe: boolean): Fix {
  const changes = notes.flatMap((note, index) =>
    note.number === index + 1 ? [] : [{ span: note.numberSpan, text: String(index + 1) }],
  );
  return { title: 'Renumber the notes', safe, changes };
}
