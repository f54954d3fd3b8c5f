import type { Marker } from '../../footnotes/marker';
import { Fact } from '../../syntax/kept-facts';
import type { Span } from '../../syntax/span';
import type { DocumentTree } from '../../syntax/tree';
import type { AnalyzedDocument } from '../../volume/analyzed-document';
import { longestAscent } from './ascending';
import { believedMarkers } from './believed';
import { certain } from './certain';
import { expectedLabels } from './expected-labels';
import type { FirstLook } from './first-look';
import { gapOf, isWithin } from './gap';
import { asCandidate, unlikelihood } from './likelihood';
import { completeMarkers } from './lost-note';
import type { Called, Disordered, Duplicate, Misfits, Unmarked } from './misfits';
import { hasRunningCount, misfitsOfRunningCount } from './misfits-of-running-count';
import { counts, type Reading } from './reading';
import { secondLook } from './second-look';
import { isSettled } from './settled';
import { findStrays, findWanted } from './strays';

/** A digit that looks like a marker beyond doubt. */
const sure = -2.5;

/** A digit that is a marker rather than something else. */
const likely = -0.3;

/** A digit that is less likely than this was taken for a marker for want of another. */
const makeshift = 0.4;

const known = new Fact<AnalyzedDocument, Misfits>();

/** Compares markers and notes; the markers are those that the resolver found, less those that it had to make do with. */
export function markersAndNotes(document: AnalyzedDocument): Misfits {
  let result = known.get(document);
  if (result === undefined) known.set(document, (result = compare(document)));
  return result;
}

/** Nothing is wrong. */
const nothing: Misfits = { orphans: [], duplicates: [], disordered: [], unmarked: [] };

function compare(document: AnalyzedDocument): Misfits {
  if (isSettled(document)) return nothing;
  if (hasRunningCount(document)) return misfitsOfRunningCount(document);
  const { tree } = document;
  const { linked, loose: unlinked } = believedMarkers(document);
  // Plain digits that the resolver found no note for are looked at among all others.
  const loose = [...unlinked, ...document.markers.filter(({ note, style }) => note === undefined && style !== 'plain')];
  const taken = [...linked, ...loose];
  const strays = findStrays(document, taken);
  const plain = inOrder([...taken.filter(counts).map((marker) => readMarker(document, marker)), ...strays]);
  const complete = inOrder([...plain, ...completeMarkers(document, linked, plain)]);
  const twice = partTwice(document, complete, expectedLabels(tree.notes, linked, complete));
  const labels = expectedLabels(tree.notes, linked, twice);
  const found = findMissing(document, labels, linked, barHeading(tree, twice, labels[0]));
  const all = inOrder([...twice, ...found]);
  const symbols = loose.filter((marker) => !counts(marker));
  const expected = expectedLabels(tree.notes, linked, all);
  const places = new Map<number, number>();
  for (const [index, label] of expected.entries()) {
    if (label !== undefined && !places.has(label)) places.set(label, index + 1);
  }
  const called = all.map((reading) => withSayOfNote(document, reading, places));
  return secondLook(classify(document, called, expected, linked, symbols));
}

/** The cost as the marker of the note that the label calls for, so that two of one label can be compared. */
function withSayOfNote(document: AnalyzedDocument, reading: Reading, places: ReadonlyMap<number, number>): Reading {
  const place = places.get(reading.value);
  if (place === undefined || reading.marker?.note === place || reading.cost <= certain) return reading;
  const { start, end, label, value } = reading;
  const marker: Marker = { start, end, style: 'plain', label, note: place };
  const cost = unlikelihood(document, { ...asCandidate(document.tree, marker), value }, place);
  return { ...reading, cost };
}

/** The first marker of the heading calls the source note: any other label there is wrong. */
function barHeading({ heading, notes }: DocumentTree, readings: readonly Reading[], label = 1): readonly Reading[] {
  const [first, ...others] = readings;
  if (first === undefined || first.value === label || first.end > (heading?.end ?? 0)) return readings;
  return notes[0]?.kind === 'source' ? [{ ...first, barred: true }, ...others] : readings;
}

/** What may be the markers of notes that have none. */
function findMissing(
  document: AnalyzedDocument,
  labels: readonly (number | undefined)[],
  linked: readonly Marker[],
  readings: readonly Reading[],
): readonly Reading[] {
  const chain = longestAscent(
    readings,
    labels.filter((label) => label !== undefined),
  );
  const taken: Span[] = [...linked, ...readings];
  const found: Reading[] = [];
  const exchanged = readings.some(({ barred }) => barred);
  for (const note of missingNotes(labels, linked, [...chain])) {
    const label = labels[note - 1]!;
    const sought = { note, label, gap: gapOf(label, chain, 1), wide: gapOf(label, chain, 2), exchanged };
    found.push(...findWanted(document, [...taken, ...found], sought));
  }
  return found;
}

/** A marker that is typed twice at its place: `agreed.2 2`, `agreed.22`. */
function partTwice(
  { tree: { text } }: AnalyzedDocument,
  readings: readonly Reading[],
  labels: readonly (number | undefined)[],
): readonly Reading[] {
  return readings.flatMap((reading) => {
    const { start, end, label } = reading;
    const half = label.slice(0, label.length / 2);
    const isDouble =
      half + half === label &&
      end - start === label.length &&
      !labels.includes(reading.value) &&
      labels.includes(Number(half));
    if (isDouble && !readings.some(({ value }) => value === Number(half))) {
      const middle = end - (end - start) / 2;
      const one = { ...reading, label: half, value: Number(half), marker: undefined };
      return [
        { ...one, end: middle },
        { ...one, start: middle },
      ];
    }
    const span = beside(text, reading);
    if (span === undefined || readings.some((other) => other.start === span.start)) return [reading];
    return inOrder([reading, { ...reading, ...span, marker: undefined }]);
  });
}

/** The same label once more, with a space or a comma between the two. */
function beside(text: string, { start, end, label }: Reading): Span | undefined {
  const behind = end + 1 + label.length;
  if (/[ ,]/.test(text.charAt(end)) && text.startsWith(label, end + 1) && !/[\w%°]/.test(text.charAt(behind))) {
    return hangsOnNumber(text, start, text.charAt(end)) ? undefined : { start: end + 1, end: behind };
  }
  const before = start - 1 - label.length;
  if (!/[ ,]/.test(text.charAt(start - 1)) || !text.startsWith(label, before)) return undefined;
  const isDay = text.charAt(start - 1) === ',' && /\d/.test(text.charAt(before - 1));
  return isDay || hangsOnNumber(text, before, text.charAt(start - 1)) ? undefined : { start: before, end: start - 1 };
}

/**
 * Whether the digits behind `start` are the end of a year or of a part of a number (`1951 1`, `5707/5 5`, `5 5`), or, before
 * a comma, a day or one of a list (`July 2,2`).
 */
function hangsOnNumber(text: string, start: number, gap: string): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  return gap === ',' ? /(?:[/–\s-]|\b1[89]\d)$/.test(before) : /(?:[/–-]|\d\s|\b1[89]\d)$/.test(before);
}

function readMarker(document: AnalyzedDocument, marker: Marker): Reading {
  const { start, end, label, style, note } = marker;
  const cost = style === 'plain' ? unlikelihood(document, asCandidate(document.tree, marker), note) : certain;
  return { start, end, label, value: Number(label), cost, marker: note === undefined ? undefined : marker };
}

function inOrder(readings: readonly Reading[]): readonly Reading[] {
  return [...readings].sort((one, other) => one.start - other.start);
}

/** The notes, by place, whose label no marker has. */
function missingNotes(
  labels: readonly (number | undefined)[],
  linked: readonly Marker[],
  readings: readonly Reading[],
): readonly number[] {
  const said = new Set(readings.map(({ value }) => value));
  const called = new Set(linked.map(({ note }) => note));
  return labels.flatMap((label, index) =>
    label === undefined || said.has(label) || called.has(index + 1) ? [] : [index + 1],
  );
}

/** Where neither its own label nor the one it should have stands elsewhere, the heading has lost the first of two. */
function settleHeading(readings: readonly Reading[], label = 1): readonly Reading[] {
  const [first, ...others] = readings;
  if (!first?.barred || others.some(({ value }) => value === first.value || value === label)) return readings;
  return [{ ...first, barred: false }, ...others];
}

/** Whether two notes have the label and one behind them another: print repeats a label so now and then. */
function goesOn(value: number, labels: readonly (number | undefined)[]): boolean {
  const last = labels.lastIndexOf(value);
  return labels.indexOf(value) < last && last < labels.length - 1;
}

/** Whether each of two stands at the place of the other, so that both are wrong. */
function isExchanged(one: Reading, other: Reading, readings: readonly Reading[], due: readonly number[]): boolean {
  if (readings.length !== due.length) return false;
  return due[readings.indexOf(one)] === other.value && due[readings.indexOf(other)] === one.value;
}

/** Whether one that has a wrong label stands where the marker of a note should. */
function isMisprinted(gap: Span, odd: readonly Reading[]): boolean {
  return odd.some((reading) => isWithin(reading, gap));
}

function classify(
  document: AnalyzedDocument,
  all: readonly Reading[],
  labels: readonly (number | undefined)[],
  linked: readonly Marker[],
  symbols: readonly Marker[],
): FirstLook {
  const { tree } = document;
  const due = labels.filter((label) => label !== undefined);
  const readings = settleHeading(barHeading(tree, all, due[0]), due[0]);
  const chain = longestAscent(readings, due);
  const byLabel = new Map([...chain].map((reading) => [reading.value, reading]));
  const known = new Set(due);
  const orphans: Called[] = [...symbols];
  const duplicates: Duplicate[] = [];
  const disordered: Disordered[] = [];
  // Of two in the heading that have changed places, neither repeats another.
  const displaced = readings.find(({ value, end }) => value === due[0] && end <= (tree.heading?.end ?? 0));
  for (const reading of readings) {
    if (chain.has(reading)) continue;
    const first = reading.barred && readings[1] === displaced ? undefined : byLabel.get(reading.value);
    if (!known.has(reading.value)) {
      // What had a note only because the labels before it leave one out must look like a marker.
      if (reading.marker !== undefined && reading.cost >= likely) continue;
      // One marker and one note belong together even where the count began before them.
      const alone = readings.length === 1 && labels.length === 1 && reading.value === 2;
      orphans.push(alone ? { ...reading, doubtful: true } : reading);
    } else if (first !== undefined) {
      const noted = reading.marker !== undefined && reading.marker.note !== first.marker?.note;
      duplicates.push({ marker: reading, first, noted, goesOn: goesOn(reading.value, labels) });
    } else {
      const crossing = [...chain].filter(({ start, value }) => start > reading.start !== value > reading.value);
      const exchanged = crossing.find((other) => isExchanged(reading, other, readings, due));
      const against = exchanged ?? crossing[0];
      if (against !== undefined) disordered.push({ marker: reading, against });
      if (exchanged !== undefined) disordered.push({ marker: exchanged, against: reading });
    }
  }
  disordered.sort((one, other) => one.marker.start - other.marker.start);
  const odd = readings.filter((reading) => !chain.has(reading) && reading.cost < sure);
  const unmarked: Unmarked[] = missingNotes(labels, linked, readings)
    .filter((place) => !isMisprinted(gapOf(labels[place - 1]!, chain, 1), odd))
    .map((place) => ({ note: tree.notes[place - 1]!, place }));
  const said = new Set(readings.map(({ value }) => value));
  for (const reading of readings) {
    const place = reading.marker?.note;
    if (place === undefined) continue;
    const label = labels[place - 1];
    // Of a note whose label nobody says the marker that the resolver gave it may be that of another note.
    const isOthers = label !== undefined && label !== reading.value && !said.has(label) && known.has(reading.value);
    if (isOthers || reading.cost >= makeshift) {
      unmarked.push({ note: tree.notes[place - 1]!, place, makeshift: reading });
    }
  }
  orphans.sort((one, other) => one.start - other.start);
  const ascent = readings.filter((reading) => chain.has(reading));
  return { document, readings, ascent, labels, misfits: { orphans, duplicates, disordered, unmarked } };
}
