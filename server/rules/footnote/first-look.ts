import type { AnalyzedDocument } from '../../volume/analyzed-document';
import type { Misfits } from './misfits';
import type { Reading } from './reading';
import { collect, type TestOf } from './strays';

/** The likeliest account of a document's markers, and what it is made of. */
export interface FirstLook {
  readonly document: AnalyzedDocument;
  /** All that is read as a marker, and those of it that ascend; in reading order. */
  readonly readings: readonly Reading[];
  readonly ascent: readonly Reading[];
  /** Of each note the label that it calls for; undefined where a symbol calls it. */
  readonly labels: readonly (number | undefined)[];
  readonly misfits: Misfits;
}

/**
 * Of the digits that were not read as markers the likeliest that passes the test; those that end a longer number only
 * where their label is not above `highest`, that of the last note.
 */
export function likeliest(look: FirstLook, testOf: TestOf, highest = highestLabel(look)): Reading | undefined {
  let best: Reading | undefined;
  for (const reading of collect(look.document, look.readings, highest, testOf)) {
    if (best === undefined || reading.cost < best.cost) best = reading;
  }
  return best;
}

function highestLabel({ labels }: FirstLook): number {
  return labels.reduce<number>((most, label) => Math.max(most, label ?? 0), 0);
}

/** A reading of the ascent that another one stands on the wrong side of. */
export function crossedBy({ start, value }: Reading, ascent: readonly Reading[]): Reading | undefined {
  return ascent.find((one) => one.value !== value && one.start > start !== one.value > value);
}
