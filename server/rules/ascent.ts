/** A value that does not ascend: it stands at `place`, and the one at `against` shows it. */
export interface Descent {
  readonly place: number;
  readonly against: number;
}

/**
 * The places where `values` repeat or step back. Of the two values at a step the odd one is blamed: in 88, 89, 190, 91 it
 * is 190 that stands out, in 89, 90, 84, 91 it is 84. A count that begins anew is reported once, where it begins.
 */
export function findDescents(values: readonly number[]): readonly Descent[] {
  const descents: Descent[] = [];
  let last = 0;
  let beforeLast: number | undefined;
  for (let place = 1; place < values.length; place++) {
    const value = values[place]!;
    if (value > values[last]!) {
      beforeLast = last;
      last = place;
      continue;
    }
    if (isOdd(values, beforeLast, last, place)) {
      descents.push({ place: last, against: place });
      last = place;
      continue;
    }
    descents.push({ place, against: last });
    if (beginsAnew(values, place, last)) {
      beforeLast = undefined;
      last = place;
    }
  }
  return descents;
}

/** Without the odd value the count goes on by so much: a value between may be missing for a reason of its own. */
const widestStep = 3;

/** Whether the earlier value of a step is the odd one: without it the count goes on, and it does not continue the count. */
function isOdd(values: readonly number[], before: number | undefined, last: number, place: number): boolean {
  const value = values[place]!;
  const next = values[place + 1];
  if (before === undefined) return last === 0 && next === value + 1 && values[last]! > next;
  const floor = values[before]!;
  if (value <= floor || values[last]! === floor + 1) return false;
  // Where two have changed places, either is odd: the later one is blamed.
  if (values[last]! === value + 1 && value === floor + 1) return false;
  if (next === value + 1) return true;
  return value < values[last]! && value - floor <= widestStep && (next === undefined || next > value);
}

/** Whether the count goes on from the value at `place` and stays below the one before the step. */
function beginsAnew(values: readonly number[], place: number, last: number): boolean {
  const value = values[place]!;
  const next = values[place + 1];
  return next !== undefined && next > value && next <= values[last]! && next - value <= 3;
}
