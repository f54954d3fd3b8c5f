import { expectFindings, expectQuiet } from './fixture';

const letter = (number: number, text: string, ...notes: readonly string[]): string =>
  `${number}. Letter From the Consul at Izmir to the Secretary of State\n\nIzmir, May ${number}, 1941.\n\n${text}\n${notes
    .map((note, index) => `  ${index + 1}. ${note}\n`)
    .join('')}\n`;

const before = letter(1, 'He told the Minister.34 They met at noon;35 he had 12 letters.36', 'May.', 'June.', 'July.');
const behind = letter(3, 'So be it.39 He left for Rome.40', 'May.', 'June.');

describe('the rules on footnotes, where the count runs on from document to document', () => {
  it('find nothing where each note has its marker', () => {
    const whole = before + letter(2, 'He has left.37 He had 50 ships.38', 'May.', 'June.') + behind;
    for (const rule of ['unresolved-marker', 'unmarked-note', 'duplicate-marker', 'marker-order', 'note-sequence'])
      expectQuiet(`footnote/${rule}`, whole);
    expectQuiet(
      'footnote/unresolved-marker',
      before + letter(2, 'He left.*37 See Annex II.38', 'May.', 'June.', 'July.'),
    );
  });

  it('go on with 1 behind 99', () => {
    const end = letter(
      2,
      'He has left.98 He had 50 ships.99 They met.1 So be it.2',
      'May.',
      'June.',
      'July.',
      'August.',
    );
    expectQuiet('footnote/unresolved-marker', before + end + behind);
    expectQuiet('footnote/unmarked-note', before + end + behind);
  });

  it('tell a note without a marker', () => {
    const text =
      before + letter(2, 'He has left.37 He had ships.', 'May.').replace('  1. May.\n', '  1. May.\n  ⟦2⟧. June.\n');
    expectFindings('footnote/unmarked-note', text + behind);
  });

  it('tell a marker without a note', () => {
    expectFindings(
      'footnote/unresolved-marker',
      before + letter(2, 'He has left.37 He had ships.⟦38⟧', 'May.') + behind,
    );
  });

  it('tell a label that is printed twice', () => {
    const text = letter(2, 'He has left.37 He had ships.⟦37⟧', 'May.', 'June.');
    expectFindings('footnote/duplicate-marker', before + text + behind);
  });
});
