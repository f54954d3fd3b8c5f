import assert from 'node:assert/strict';
import type { Candidate } from '../../../server/footnotes/candidate';
import { findChains, type Chain } from '../../../server/footnotes/chain';

interface Offered extends Candidate {
  readonly least: number;
}

/** Candidates with a label and a cost, one behind the other; those in one string, `1/11`, end in the same digit. */
function candidates(...labels: readonly string[]): readonly Offered[] {
  return labels.flatMap((run, place) =>
    run.split('/').map((label) => ({
      start: place * 10,
      end: place * 10 + 5,
      runStart: place * 10,
      style: label === '*' ? ('symbol' as const) : ('plain' as const),
      label,
      value: label === '*' ? -1 : Number(label),
      least: -Infinity,
    })),
  );
}

type Cost = (candidate: Candidate, note: number) => number;
const cheap: Cost = () => -2;

function findChain(found: readonly Offered[], notes: number, first: number, cost: Cost): Chain<Offered> {
  return findChains(found, notes, [first], (index, note) => cost(found[index]!, note))[0]!;
}

function chain(found: readonly Offered[], notes: number, first = 1, cost: Cost = cheap): string {
  return findChain(found, notes, first, cost)
    .links.map(({ candidate, note }) => `${candidate.label}→${note}`)
    .join(' ');
}

describe('chain of markers', () => {
  it('gives each note the marker with its label', () => {
    assert.equal(chain(candidates('1', '2', '3'), 3), '1→1 2→2 3→3');
    assert.equal(chain(candidates('0', '1', '2'), 3, 0), '0→1 1→2 2→3');
  });

  it('takes of several with one label the cheapest that keeps the order', () => {
    const found = candidates('1', '2', '1', '2');
    const cost: Cost = ({ start }) => (start === 0 ? 3 : -2);
    assert.equal(findChain(found, 2, 1, cost).links[0]?.candidate.start, 20);
  });

  it('takes one reading of a run only', () => {
    assert.equal(chain(candidates('1/11'), 1), '1→1');
    assert.equal(chain(candidates('1', '2/22', '3'), 3), '1→1 2→2 3→3');
    assert.equal(findChain(candidates('1/2'), 2, 1, cheap).links.length, 1);
  });

  it('lets a note go without a marker, and labels go on behind it', () => {
    assert.equal(chain(candidates('1', '3', '4'), 4), '1→1 3→3 4→4');
    assert.equal(chain([], 3), '');
    assert.equal(findChain([], 3, 1, cheap).cost, 18);
  });

  it('lets a label be printed twice, or left out', () => {
    assert.equal(chain(candidates('1', '2', '2', '3'), 4), '1→1 2→2 2→3 3→4');
    assert.equal(chain(candidates('1', '2', '4', '5'), 4), '1→1 2→2 4→3 5→4');
  });

  it('lets a symbol call a note without counting', () => {
    assert.equal(chain(candidates('1', '*', '2'), 3), '1→1 *→2 2→3');
  });

  it('departs from the order only for what looks like a marker by itself', () => {
    const doubtful: Cost = ({ label }) => (label === '2' ? 1 : -2);
    assert.equal(chain(candidates('1', '2', '2', '3'), 4, 1, doubtful).match(/2→/g)?.length, 1);
  });

  it('leaves out what can be no marker, and does not go on beyond the notes', () => {
    assert.equal(
      chain(candidates('1', '2'), 2, 1, ({ label }) => (label === '2' ? 20 : -2)),
      '1→1',
    );
    assert.equal(chain(candidates('1', '2', '3'), 2), '1→1 2→2');
  });

  it('follows what the cost of a note says', () => {
    const found = candidates('1', '1');
    const second: Cost = ({ start }) => (start === 10 ? -4 : -2);
    assert.equal(findChain(found, 1, 1, second).links[0]?.candidate.start, 10);
  });
});
