import assert from 'node:assert/strict';
import type { Finding } from '../../../server/rules/rule';
import { expectFindings, expectQuiet, source, telegram } from './fixture';

const printed = 'Not printed.';
const dated = 'On May 6.';
const held = 'It was held in June.';

function severities(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ severity }) => severity);
}

function expectHint(rule: string, marked: string): void {
  const severity = severities(expectFindings(rule, marked));
  assert.deepEqual(
    severity,
    severity.map(() => 'hint'),
  );
  assert.ok(severity.length > 0);
}

describe('labels that the notes call for', () => {
  const rule = 'footnote/unresolved-marker';

  it('count on where the markers leave one out, so that the last has no note', () => {
    const body = 'He agreed to it.2 He came to Rome.4 He left for Bonn.⟦5⟧';
    expectFindings(rule, telegram(body, source, printed, dated, held));
  });

  it('begin with 0 or 1, whatever the heading’s marker says', () => {
    const text = telegram('The Minister agreed to GUAT 936.2', source, printed);
    expectFindings(rule, text.replace('State1', 'State⟦3⟧'));
  });

  it('begin with 0 where the heading does', () => {
    const text = telegram(
      'He agreed to Embtels 1241, 11772 of March.2 He came.3 He left for Rome.⟦4⟧',
      source,
      printed,
      dated,
      held,
    );
    expectFindings(rule, text.replace('State1', 'State 0'));
  });

  it('are those of one note, whose marker says a number too high', () => {
    expectFindings(rule, telegram('He agreed to the plan.⟦5⟧', printed).replace('State1', 'State'));
    expectHint(rule, telegram('He agreed to the plan.⟦2⟧', printed).replace('State1', 'State'));
  });
});

describe('footnote/unresolved-marker, in doubt', () => {
  const rule = 'footnote/unresolved-marker';

  it('finds a marker in what was not declassified', () => {
    expectFindings(
      rule,
      telegram('He agreed to the plan.2 He left [text⟦7⟧ not declassified] in May.', source, printed),
    );
    expectQuiet(rule, telegram('He agreed to the plan.2 He left [7 lines not declassified] in May.', source, printed));
  });

  it('takes two digits at the end of the heading for one label', () => {
    const text = telegram('He agreed to the plan.2', source, printed);
    expectFindings(rule, text.replace('State1', 'State ⟦13⟧'));
    expectHint(rule, text.replace('State1', 'State ⟦11⟧'));
  });

  it('hints at a digit that goes on with the count', () => {
    expectHint(rule, telegram('He agreed.2 He wrote to Commissioner Cho ⟦3⟧ in May.', source, printed));
  });

  it('hints at the marker of a note that the list’s numbers leave out', () => {
    const text = telegram('He agreed.2 He left.⟦3⟧ He saw paragraph 114 of it.', source, printed, dated);
    expectHint(rule, text.replace('  3.', '  4.'));
    const weak = telegram('He agreed.2 He left with the October, ⟦3⟧ mission. Later he came.4', source, printed, dated);
    expectHint(rule, weak.replace('  3.', '  4.'));
  });
});

describe('footnote/unmarked-note, in doubt', () => {
  it('hints at a note whose marker is hard to tell from a number', () => {
    const text = telegram('He came for talks (Deptel 872) in May. He left.3', source, 'Document 186.', dated);
    expectHint('footnote/unmarked-note', text.replace('  2.', '  ⟦2⟧.'));
  });
});

describe('footnote/unmarked-note where a label may be said again', () => {
  it('hints at the last note', () => {
    const body = 'He agreed to the plan.2 He spoke of it in Embtel 14862 and left in May. He came to Rome.3 He left.4';
    const text = telegram(body, source, printed, 'Infra.', held, dated);
    expectHint('footnote/unmarked-note', text.replace('  5.', '  ⟦5⟧.'));
  });
});

describe('footnote/duplicate-marker, in doubt', () => {
  const rule = 'footnote/duplicate-marker';

  it('hints at a marker where another digit could be it as well', () => {
    expectHint(rule, telegram('He said that this⟦2⟧ was so. He left. 2 He came back.', source, printed));
  });

  it('hints at a neighbour that stands in the place of a note without a marker', () => {
    const text = telegram('He spoke of the hearings. 2 He left for Rome.3', source, 'They were held in May.', dated);
    expectHint(rule, text.replace('State1', 'State⟦2⟧'));
  });

  it('tells a 0 behind a colon from the minutes of an hour', () => {
    const text = telegram('Circular 175:⟦0⟧ he came to us. He left Rome.2', source, printed, dated);
    expectFindings(rule, text.replace('State1', 'State 0'));
    expectQuiet(rule, telegram('At 10:2 and 10:20 he came. He left Rome.2', source, printed));
  });

  it('has nothing to say of digits beside markers that are written out', () => {
    const text = telegram('He left.[^2] He came. 2 He wrote to Commissioner Cho 3 in May.', source, printed);
    expectQuiet(rule, text.replace('State1', 'State[^1]'));
    expectQuiet('footnote/unresolved-marker', text.replace('State1', 'State[^1]'));
  });
});

describe('footnote/marker-order, in doubt', () => {
  const rule = 'footnote/marker-order';

  it('hints at the marker that a note lacks where it stands behind another', () => {
    const body = 'He agreed to the plan.3 He wrote to Harrison ⟦2⟧ (for Sir Ivone) in May.';
    expectHint(rule, telegram(body, source, printed, dated));
  });

  it('hints at the heading’s marker in the text', () => {
    const body = 'As said in Embtel 8442 he came. He agreed to the plan⟦1⟧ of March.';
    expectHint(rule, telegram(body, source, 'Dated March 5.').replace('State1', 'State'));
  });

  it('hints at a 0 that has changed places with the heading’s marker', () => {
    expectHint(rule, telegram('He agreed.” ⟦0⟧ He came for talks to Rome.2 He left.', source, printed, dated));
  });

  it('finds two of the heading that have changed places', () => {
    const text = telegram('He left for Rome. He may purchase 3 squadrons.', source, printed);
    expectFindings(rule, text.replace('State1', 'State, May 4, 1958⟦2⟧ ⟦1⟧'));
  });

  it('takes a marker behind a year for no decimal of a table', () => {
    const text = telegram('It was April 1963.⟦1⟧ He left for Rome.3', source, printed, dated);
    expectFindings(rule, text.replace('State1', 'State⟦2⟧'));
  });
});
