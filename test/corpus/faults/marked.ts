import type { PublishedDocument } from '../published-volumes';
import { pick, type Random } from './fault';

/** How the markers of a text are written. */
export type Writing = 'as published' | 'explicit' | 'superscript' | 'behind a space';

export interface PlacedMarker {
  readonly line: number;
  readonly character: number;
  readonly label: number;
  /** How many characters it takes, the space of one that stands apart included. */
  readonly length: number;
}

/** A document whose markers count without a slip, one for each note, so that the fault is the only one. */
export interface MarkedText {
  readonly lines: readonly string[];
  readonly markers: readonly PlacedMarker[];
  readonly notes: PublishedDocument['notes'];
  /** Whether the heading has the first marker. */
  readonly inHeading: boolean;
  readonly write: (label: number) => string;
}

const writers: Readonly<Record<Writing, (label: number) => string>> = {
  'as published': String,
  explicit: (label) => `[^${label}]`,
  superscript: (label) => String(label).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))),
  'behind a space': (label) => ` ${label}`,
};

/** Where a marker is put, moved or deleted: the place, and what takes the place of how many characters. */
export interface Change {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly by: string;
}

/** The document with its markers written in that way; undefined where its markers have a slip of their own. */
export function readMarked(document: PublishedDocument, writing: Writing): MarkedText | undefined {
  const first = Number(document.markers[0]?.label);
  const { notes } = document;
  if (document.markers.length !== notes.length || (first !== 0 && first !== 1)) return undefined;
  if (document.markers.some(({ label }, place) => label !== String(first + place))) return undefined;
  const lines = document.text.split('\n');
  const write = writers[writing];
  const published = document.markers.map(({ line, character, label }) => ({
    line,
    character,
    length: label.length,
    by: write(Number(label)),
  }));
  if (writing === 'as published') {
    const markers = published.map(({ line, character, by }) => ({
      line,
      character,
      length: by.length,
      label: Number(by),
    }));
    return { lines, markers, notes, write, inHeading: isInHeading(markers) };
  }
  const grown = new Map<number, number>();
  const markers = published.map(({ line, character, length, by }, place) => {
    const shift = grown.get(line) ?? 0;
    const apart = by.startsWith(' ') && /\s/.test(lines[line]!.charAt(character - 1));
    const written = apart ? by.trimStart() : by;
    grown.set(line, shift + written.length - length);
    return { line, character: character + shift, length: written.length, label: first + place, written };
  });
  const changed = change(
    lines,
    published.map((one, place) => ({ ...one, by: markers[place]!.written })),
  );
  return { lines: changed, markers, notes, write, inHeading: isInHeading(markers) };
}

function isInHeading(markers: readonly PlacedMarker[]): boolean {
  return markers[0]?.line === 0;
}

/** The lines with all changes made; places count before any of them. */
export function change(lines: readonly string[], changes: readonly Change[]): readonly string[] {
  const result = [...lines];
  const backwards = [...changes].sort((a, b) => b.line - a.line || b.character - a.character);
  for (const { line, character, length, by } of backwards) {
    const old = result[line] ?? '';
    result[line] = old.slice(0, character) + by + old.slice(character + length);
  }
  return result;
}

export function rewrite({ line, character, length }: PlacedMarker, by: string): Change {
  return { line, character, length, by };
}

/** A place behind a word, a comma or a full stop of a paragraph in the body, away from other markers; or at its end. */
export function findPlace(
  { lines, markers, notes }: MarkedText,
  random: Random,
  where: (line: number, character: number) => boolean = () => true,
): Change | undefined {
  const end = notes[0]?.line ?? lines.length;
  const places: Change[] = [];
  for (let line = 2; line < end; line++) {
    const text = lines[line]!;
    if (text.length < 80) continue;
    for (const match of text.matchAll(/[a-z]{4,}(?:[.,;]|\.”)?(?= [A-Za-z“]|$)/g)) {
      const character = match.index + match[0].length;
      if (markers.some((marker) => marker.line === line && Math.abs(marker.character - character) < 4)) continue;
      if (where(line, character)) places.push({ line, character, length: 0, by: '' });
    }
  }
  return pick(places, random);
}
