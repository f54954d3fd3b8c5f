import type { PublishedDocument } from '../published-volumes';
import { pick, replaceAt, removeLines, type Injector } from './fault';

type GoldMarker = PublishedDocument['markers'][number];

/** Documents whose markers count without a slip, so that the fault is the only one. */
function isClean({ markers, notes }: PublishedDocument): boolean {
  const first = Number(markers[0]?.label);
  return markers.length === notes.length && markers.every(({ label }, place) => Number(label) === first + place);
}

function markerText(by: string, sample: PublishedDocument, marker: GoldMarker): string {
  return replaceAt(sample.text, marker.line, marker.character, marker.label.length, by);
}

export const markerInjectors: readonly Injector[] = [
  {
    rule: 'footnote/marker-position',
    name: 'a space before a marker',
    inject({ document }, random) {
      if (!isClean(document)) return undefined;
      const lines = document.text.split('\n');
      const marker = pick(
        document.markers.filter(
          ({ line, character }) => line > 3 && /[a-z,.”)]$/.test(lines[line]!.slice(0, character)),
        ),
        random,
      );
      return marker && { text: markerText(` ${marker.label}`, document, marker), lines: [marker.line] };
    },
  },
  {
    rule: 'footnote/marker-position',
    name: 'a marker before the full stop or comma',
    inject({ document }, random) {
      if (!isClean(document)) return undefined;
      const lines = document.text.split('\n');
      const marker = pick(
        document.markers.filter(
          ({ line, character }) => line > 3 && /[a-z]{3}[.,]$/.test(lines[line]!.slice(0, character)),
        ),
        random,
      );
      if (marker === undefined) return undefined;
      const mark = lines[marker.line]!.charAt(marker.character - 1);
      const text = replaceAt(
        document.text,
        marker.line,
        marker.character - 1,
        1 + marker.label.length,
        marker.label + mark,
      );
      return { text, lines: [marker.line] };
    },
  },
  {
    rule: 'footnote/mixed-styles',
    name: 'one marker is made explicit',
    inject({ document }, random) {
      if (!isClean(document) || document.markers.length < 3) return undefined;
      const marker = pick(document.markers.slice(1), random)!;
      return { text: markerText(`[^${marker.label}]`, document, marker), lines: [marker.line] };
    },
  },
  {
    rule: 'footnote/note-sequence',
    name: 'a note gets another number',
    inject({ document }, random) {
      const place = Math.floor(random() * document.notes.length);
      const note = document.notes[place];
      if (note === undefined || document.notes.length < 2) return undefined;
      const number = place + 1 + (random() < 0.5 || place === 0 ? 1 + Math.floor(random() * 3) : -1);
      const lines = document.text.split('\n');
      lines[note.line] = lines[note.line]!.replace(/\d+/, String(number));
      return { text: lines.join('\n'), lines: [note.line] };
    },
  },
  {
    rule: 'footnote/note-sequence',
    name: 'a note in the middle is lost',
    inject({ document }, random) {
      if (document.notes.length < 3) return undefined;
      const note = document.notes[1 + Math.floor(random() * (document.notes.length - 2))]!;
      return { text: removeLines(document.text, note.line, note.lastLine), lines: [note.line] };
    },
  },
  {
    rule: 'footnote/note-sequence',
    name: 'two notes change places',
    inject({ document }, random) {
      if (document.notes.length < 3) return undefined;
      const place = Math.floor(random() * (document.notes.length - 1));
      const lines = document.text.split('\n');
      const one = document.notes[place]!;
      const other = document.notes[place + 1]!;
      const first = lines.slice(one.line, one.lastLine + 1);
      const second = lines.slice(other.line, other.lastLine + 1);
      lines.splice(one.line, other.lastLine - one.line + 1, ...second, ...first);
      return { text: lines.join('\n'), lines: [one.line, one.line + second.length] };
    },
  },
  {
    rule: 'footnote/empty-note',
    name: 'a note loses its text',
    inject({ document }, random) {
      const note = pick(document.notes, random);
      if (note === undefined) return undefined;
      const lines = document.text.split('\n');
      lines.splice(note.line, note.lastLine - note.line + 1, /^\s*\d+\./.exec(lines[note.line]!)?.[0] ?? '');
      return { text: lines.join('\n'), lines: [note.line] };
    },
  },
];
