import { removeLines, type Fault, type Injector, type Random } from './fault';
import { change, findPlace, readMarked, rewrite, type Change, type MarkedText, type Writing } from './marked';

/** A way in which markers and notes come apart; it is tried with markers written in each way. */
interface Manner {
  readonly rule: string;
  readonly name: string;
  inject(text: MarkedText, random: Random): Fault | undefined;
}

const writings: readonly Writing[] = ['as published', 'explicit', 'superscript'];

/** A place from `first` to `last`, both included; undefined where there is none. */
function between(first: number, last: number, random: Random): number | undefined {
  return last < first ? undefined : first + Math.floor(random() * (last - first + 1));
}

function edited({ lines }: MarkedText, changes: readonly Change[], expected: readonly number[]): Fault {
  return { text: change(lines, changes).join('\n'), lines: expected };
}

/** The text without a note; those behind it count on as if it had never been there where `renumbered`. */
function withoutNote({ lines, notes }: MarkedText, place: number, renumbered: boolean): string {
  const result = [...lines];
  for (let later = place + 1; renumbered && later < notes.length; later++) {
    const { line } = notes[later]!;
    result[line] = result[line]!.replace(/\d+/, String(later));
  }
  return removeLines(result.join('\n'), notes[place]!.line, notes[place]!.lastLine);
}

/** A marker of `label` more, where `where` allows it. */
function added(
  text: MarkedText,
  label: number,
  random: Random,
  where: (line: number, character: number) => boolean,
  also: readonly number[] = [],
): Fault | undefined {
  const place = findPlace(text, random, where);
  return place && edited(text, [{ ...place, by: text.write(label) }], [place.line, ...also]);
}

function lostMarker(name: string, choose: (text: MarkedText, random: Random) => number | undefined): Manner {
  return {
    rule: 'footnote/unmarked-note',
    name,
    inject(text, random) {
      const place = choose(text, random);
      return place === undefined
        ? undefined
        : edited(text, [rewrite(text.markers[place]!, '')], [text.notes[place]!.line]);
    },
  };
}

function noteTooMany(name: string, words: string): Manner {
  return {
    rule: 'footnote/unmarked-note',
    name,
    inject({ lines, notes }) {
      const last = notes.at(-1);
      if (last === undefined) return undefined;
      const more = `  ${notes.length + 1}. ${words}`;
      const text = [...lines.slice(0, last.lastLine + 1), more, ...lines.slice(last.lastLine + 1)].join('\n');
      return { text, lines: [last.lastLine + 1] };
    },
  };
}

function relabelled(
  rule: string,
  name: string,
  choose: (text: MarkedText, random: Random) => readonly [place: number, label: number] | undefined,
): Manner {
  return {
    rule,
    name,
    inject(text, random) {
      const [place, label] = choose(text, random) ?? [];
      const marker = text.markers[place ?? -1];
      if (marker === undefined || label === undefined) return undefined;
      const other = text.markers.find((one) => one.label === label);
      const by = text.write(label).slice(text.write(marker.label).length - marker.length);
      return edited(text, [rewrite(marker, by)], other === undefined ? [marker.line] : [marker.line, other.line]);
    },
  };
}

function swapped(
  name: string,
  choose: (text: MarkedText, random: Random) => readonly [number, number] | undefined,
): Manner {
  return {
    rule: 'footnote/marker-order',
    name,
    inject(text, random) {
      const [first, second] = choose(text, random) ?? [];
      const one = text.markers[first ?? -1];
      const other = text.markers[second ?? -1];
      if (one === undefined || other === undefined) return undefined;
      const words = ({ line, character, length }: typeof one): string =>
        text.lines[line]!.slice(character, character + length);
      const pad = (of: typeof one, by: string): string => (words(of).startsWith(' ') ? ' ' : '') + by.trimStart();
      return edited(
        text,
        [rewrite(one, pad(one, words(other))), rewrite(other, pad(other, words(one)))],
        [one.line, other.line],
      );
    },
  };
}

function isBehind(marker: { readonly line: number; readonly character: number } | undefined) {
  return (line: number, character: number): boolean =>
    marker !== undefined && (line > marker.line || (line === marker.line && character > marker.character));
}

const unresolved: readonly Manner[] = [
  {
    rule: 'footnote/unresolved-marker',
    name: 'the last note is lost',
    inject(text) {
      const last = text.markers.at(-1);
      return last && { text: withoutNote(text, text.notes.length - 1, false), lines: [last.line] };
    },
  },
  {
    rule: 'footnote/unresolved-marker',
    name: 'a note in the middle is lost and the others are renumbered',
    inject(text, random) {
      const place = between(1, text.notes.length - 2, random);
      if (place === undefined) return undefined;
      return {
        text: withoutNote(text, place, true),
        lines: [text.markers[place]!.line, text.markers.at(-1)!.line],
      };
    },
  },
  {
    rule: 'footnote/unresolved-marker',
    name: 'a note in the middle is lost',
    inject(text, random) {
      const place = between(1, text.notes.length - 2, random);
      if (place === undefined) return undefined;
      return { text: withoutNote(text, place, false), lines: [text.markers[place]!.line] };
    },
  },
  {
    rule: 'footnote/unresolved-marker',
    name: 'all notes are lost',
    inject({ lines, notes, markers }) {
      const [first] = notes;
      const last = notes.at(-1);
      if (first === undefined || last === undefined) return undefined;
      return {
        text: removeLines(lines.join('\n'), first.line, last.lastLine),
        lines: markers.map(({ line }) => line),
      };
    },
  },
  {
    rule: 'footnote/unresolved-marker',
    name: 'a marker too many at the end of a paragraph',
    inject(text, random) {
      const last = text.markers.at(-1);
      return added(
        text,
        (last?.label ?? 0) + 1,
        random,
        (line, character) => isBehind(last)(line, character) && character === text.lines[line]!.length,
      );
    },
  },
  {
    rule: 'footnote/unresolved-marker',
    name: 'a marker too many behind a word',
    inject: (text, random) => added(text, (text.markers.at(-1)?.label ?? 0) + 1, random, isBehind(text.markers.at(-1))),
  },
  {
    rule: 'footnote/unresolved-marker',
    name: 'the next marker, before the others',
    inject: (text, random) => added(text, (text.markers.at(-1)?.label ?? 0) + 1, random, () => true),
  },
  {
    rule: 'footnote/unresolved-marker',
    name: 'a marker far beyond the notes',
    inject: (text, random) =>
      added(text, (text.markers.at(-1)?.label ?? 0) + 2 + Math.floor(random() * 8), random, () => true),
  },
  {
    rule: 'footnote/unresolved-marker',
    name: 'marker 99',
    inject: (text, random) => added(text, 99, random, () => true),
  },
  relabelled('footnote/unresolved-marker', 'a marker gets a number beyond the notes', (text, random) => {
    const place = between(0, text.markers.length - 1, random);
    return place === undefined ? undefined : [place, text.markers.at(-1)!.label + 1 + Math.floor(random() * 8)];
  }),
];

const unmarked: readonly Manner[] = [
  lostMarker('the first marker is lost', () => 0),
  lostMarker('a marker in the middle is lost', ({ markers }, random) => between(1, markers.length - 2, random)),
  lostMarker('the last marker is lost', ({ markers }) => (markers.length < 2 ? undefined : markers.length - 1)),
  lostMarker('any marker is lost', ({ markers }, random) => between(0, markers.length - 1, random)),
  noteTooMany('a note too many at the end of the list', 'The Embassy was informed by telephone.'),
  noteTooMany('a note too many that names a paper', 'Telegram 214 is not printed.'),
  noteTooMany('a note too many of two words', 'Not printed.'),
];

const duplicates: readonly Manner[] = [
  relabelled('footnote/duplicate-marker', 'a marker repeats the one before it', ({ markers }, random) => {
    const place = between(1, markers.length - 1, random);
    return place === undefined ? undefined : [place, markers[place - 1]!.label];
  }),
  relabelled('footnote/duplicate-marker', 'a marker has the number of the next', ({ markers }, random) => {
    const place = between(0, markers.length - 2, random);
    return place === undefined ? undefined : [place, markers[place + 1]!.label];
  }),
  relabelled('footnote/duplicate-marker', 'a marker has the number of any other', ({ markers }, random) => {
    const place = between(0, markers.length - 1, random);
    const other = between(0, markers.length - 1, random);
    return place === undefined || other === undefined || place === other ? undefined : [place, markers[other]!.label];
  }),
  {
    rule: 'footnote/duplicate-marker',
    name: 'a marker is typed again at the end of a paragraph',
    inject(text, random) {
      const marker = text.markers[between(0, text.markers.length - 1, random) ?? -1];
      return (
        marker &&
        added(
          text,
          marker.label,
          random,
          (line, character) => isBehind(marker)(line, character) && character === text.lines[line]!.length,
          [marker.line],
        )
      );
    },
  },
  {
    rule: 'footnote/duplicate-marker',
    name: 'a marker is typed again behind a later word',
    inject(text, random) {
      const marker = text.markers[between(0, text.markers.length - 1, random) ?? -1];
      return marker && added(text, marker.label, random, isBehind(marker), [marker.line]);
    },
  },
  {
    rule: 'footnote/duplicate-marker',
    name: 'a marker is typed again in its paragraph',
    inject(text, random) {
      const marker = text.markers[between(0, text.markers.length - 1, random) ?? -1];
      return marker && added(text, marker.label, random, (line) => line === marker.line, [marker.line]);
    },
  },
  {
    rule: 'footnote/duplicate-marker',
    name: 'a marker is typed again behind an earlier word',
    inject(text, random) {
      const marker = text.markers[between(1, text.markers.length - 1, random) ?? -1];
      return (
        marker &&
        added(text, marker.label, random, (line, character) => !isBehind(marker)(line, character), [marker.line])
      );
    },
  },
  {
    rule: 'footnote/duplicate-marker',
    name: 'a marker is typed twice at its place',
    inject(text, random) {
      const marker = text.markers[between(0, text.markers.length - 1, random) ?? -1];
      if (marker === undefined) return undefined;
      const again = text.write(marker.label);
      const by = /^\d/.test(again) ? ` ${again}` : again;
      const behind = { line: marker.line, character: marker.character + marker.length, length: 0, by };
      return edited(text, [behind], [marker.line]);
    },
  },
];

const order: readonly Manner[] = [
  swapped('two neighbouring markers change places', ({ markers }, random) => {
    const place = between(0, markers.length - 2, random);
    return place === undefined ? undefined : [place, place + 1];
  }),
  swapped('any two markers change places', ({ markers }, random) => {
    const one = between(0, markers.length - 1, random);
    const other = between(0, markers.length - 1, random);
    return one === undefined || other === undefined || one === other ? undefined : [one, other];
  }),
  {
    rule: 'footnote/marker-order',
    name: 'a marker is moved behind the next',
    inject(text, random) {
      const place = between(0, text.markers.length - 2, random);
      const marker = text.markers[place ?? -1];
      const next = text.markers[(place ?? -1) + 1];
      const beyond = text.markers[(place ?? -1) + 2];
      const to =
        next &&
        findPlace(
          text,
          random,
          (line, character) =>
            isBehind(next)(line, character) && (beyond === undefined || !isBehind(beyond)(line, character)),
        );
      if (marker === undefined || next === undefined || to === undefined) return undefined;
      return edited(text, [rewrite(marker, ''), { ...to, by: text.write(marker.label) }], [to.line, next.line]);
    },
  },
];

const manners: readonly Manner[] = [...unresolved, ...unmarked, ...duplicates, ...order];

/** Faults of markers and notes, in every manner and with markers written in every way. */
export const footnoteInjectors: readonly Injector[] = writings.flatMap((writing) =>
  manners.map((manner) => ({
    rule: manner.rule,
    name: writing === 'as published' ? manner.name : `${manner.name} (markers ${writing})`,
    inject({ document }, random) {
      const text = readMarked(document, writing);
      return text && manner.inject(text, random);
    },
  })),
);
