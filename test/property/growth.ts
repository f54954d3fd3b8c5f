import assert from 'node:assert/strict';

/** Texts grow from the first to the second length until what is done with them takes a time that can be told from none. */
const [shortest, longest] = [10_000, 200_000];
const measurable = 15;
/** Ten times the text may take ten times the work and some more for memory; a quadratic scan takes a hundred times. */
const factor = 10;
const bound = 25;

/** Processor time of `act`, in milliseconds. */
function work(act: (text: string) => unknown, text: string): number {
  const before = process.cpuUsage();
  act(text);
  return process.cpuUsage(before).user / 1000;
}

/** How much more work ten times the text is; what else the machine does can only add to it, so the least counts. */
function growth(act: (text: string) => unknown, make: (length: number) => string): number {
  let length = shortest;
  while (length < longest && work(act, make(length)) < measurable) length *= 2;
  const [small, large] = [make(length), make(length * factor)];
  let least = Infinity;
  for (let attempt = 0; attempt < 6 && least >= bound; attempt++) {
    const little = Math.min(work(act, small), work(act, small), work(act, small));
    least = Math.min(least, work(act, large) / Math.max(little, measurable / 2));
  }
  return least;
}

/** Fails where ten times the text, made by `make` for any length, takes far more than ten times the work. */
export function assertLinear(act: (text: string) => unknown, make: (length: number) => string): void {
  const ratio = growth(act, make);
  assert.ok(ratio < bound, `ten times the text takes ${ratio.toFixed(0)} times the work`);
}

/** Texts of any length that say one thing over and over. */
export function repeat(piece: string): (length: number) => string {
  return (length) => piece.repeat(Math.ceil(length / piece.length));
}
