import { formatRoman } from '../../../server/syntax/roman';
import { bodyEnd, pick, positionOf, removeLines, type Fault, type Injector, type Random } from './fault';

interface Label {
  readonly offset: number;
  /** From 1, whatever the style. */
  readonly value: number;
  readonly text: string;
  readonly style: Style;
}

interface Style {
  readonly pattern: RegExp;
  readonly spell: (value: number) => string;
}

const letter = (value: number): string => String.fromCharCode(96 + value);
const capital = (value: number): string => letter(value).toUpperCase();
const small = (value: number): string => formatRoman(value).toLowerCase();
/** Behind a label stands its paragraph, or the line ends. */
const styles: readonly Style[] = [
  { pattern: /^(\d{1,2})\.(?: (?=[A-Z“])|$)/gm, spell: String },
  { pattern: /^\((\d{1,2})\)(?: (?=[A-Za-z“])|$)/gm, spell: String },
  { pattern: /^(\d{1,2})\)(?: (?=[A-Za-z“])|$)/gm, spell: String },
  { pattern: /^([a-h])\.(?: (?=[A-Z“])|$)/gm, spell: letter },
  { pattern: /^\(([a-h])\)(?: (?=[A-Za-z“])|$)/gm, spell: letter },
  { pattern: /^([a-h])\)(?: (?=[A-Za-z“])|$)/gm, spell: letter },
  { pattern: /^([A-H])\.(?: (?=[A-Z“])|$)/gm, spell: capital },
  { pattern: /^([IVX]{1,4})\.(?: (?=[A-Z“])|$)/gm, spell: formatRoman },
  { pattern: /^\(([ivx]{1,4})\)(?: (?=[A-Za-z“])|$)/gm, spell: small },
];

/** Runs of paragraphs that open with 1., 2., 3., with (a), (b), (c) and so on, of at least three. */
function numberedRuns(text: string): readonly (readonly Label[])[] {
  const runs: Label[][] = [];
  for (const style of styles) {
    let run: Label[] = [];
    for (const match of text.matchAll(style.pattern)) {
      if (match.index === 0) continue;
      const label = match[1] ?? '';
      if (label !== style.spell(run.length + 1)) run = [];
      if (label !== style.spell(run.length + 1)) continue;
      const offset = match.index + match[0].indexOf(label);
      run.push({ value: run.length + 1, text: label, offset, style });
      if (run.length === 3) runs.push(run);
    }
  }
  return runs;
}

function relabelled(
  name: string,
  choose: (run: readonly Label[], random: Random) => readonly (readonly [place: number, value: number])[] | undefined,
): Injector {
  return {
    rule: 'section/sequence',
    name,
    inject({ document }, random): Fault | undefined {
      const body = document.text.split('\n').slice(0, bodyEnd(document)).join('\n');
      const run = pick(numberedRuns(body), random);
      const changes = run && choose(run, random);
      if (run === undefined || changes === undefined) return undefined;
      let { text } = document;
      const lines: number[] = [];
      for (const [place, value] of [...changes].sort(([one], [other]) => other - one)) {
        const { offset, text: label, style } = run[place]!;
        if (value < 1 || (value > 26 && style.spell(1) === 'a')) return undefined;
        text = text.slice(0, offset) + style.spell(value) + text.slice(offset + label.length);
        lines.push(positionOf(document.text, offset).line);
      }
      return { text, lines };
    },
  };
}

export const sectionInjectors: readonly Injector[] = [
  relabelled('a label in the middle is one too high', (run, random) => {
    const place = 1 + Math.floor(random() * (run.length - 2));
    return [[place, place + 2]];
  }),
  relabelled('a label in the middle is far too high', (run, random) => {
    const place = 1 + Math.floor(random() * (run.length - 2));
    return [[place, place + 3 + Math.floor(random() * 5)]];
  }),
  relabelled('the last label skips one', (run) => [[run.length - 1, run.length + 1]]),
  relabelled('a label repeats the one before', (run, random) => {
    const place = 2 + Math.floor(random() * (run.length - 2));
    return [[place, place]];
  }),
  relabelled('the second label repeats the first', () => [[1, 1]]),
  relabelled('the last label goes back', (run, random) =>
    run.length < 4 ? undefined : [[run.length - 1, 2 + Math.floor(random() * (run.length - 3))]],
  ),
  relabelled('a label in the middle goes back', (run, random) => {
    if (run.length < 5) return undefined;
    const place = 3 + Math.floor(random() * (run.length - 4));
    return [[place, 2 + Math.floor(random() * (place - 2))]];
  }),
  relabelled('two labels change places', (run, random) => {
    const place = 1 + Math.floor(random() * (run.length - 2));
    return [
      [place, place + 2],
      [place + 1, place + 1],
    ];
  }),
  {
    rule: 'section/sequence',
    name: 'a paragraph in the middle is lost',
    inject({ document }, random) {
      const body = document.text.split('\n').slice(0, bodyEnd(document)).join('\n');
      const run = pick(numberedRuns(body), random);
      const place = run && 1 + Math.floor(random() * (run.length - 2));
      const label = run?.[place ?? 0];
      const next = run?.[(place ?? 0) + 1];
      if (label === undefined || next === undefined) return undefined;
      const first = positionOf(document.text, label.offset).line;
      const last = positionOf(document.text, next.offset).line - 1;
      return { text: removeLines(document.text, first, last), lines: [first] };
    },
  },
  {
    rule: 'section/sequence',
    name: 'a label in the middle is lost',
    inject({ document }, random) {
      const body = document.text.split('\n').slice(0, bodyEnd(document)).join('\n');
      const run = pick(numberedRuns(body), random);
      const place = run && 1 + Math.floor(random() * (run.length - 2));
      const label = run?.[place ?? 0];
      const next = run?.[(place ?? 0) + 1];
      if (label === undefined || next === undefined) return undefined;
      const { line } = positionOf(document.text, label.offset);
      const lines = document.text.split('\n');
      lines[line] = lines[line]!.replace(/^\S+ ?/, '');
      return { text: lines.join('\n'), lines: [positionOf(document.text, next.offset).line] };
    },
  },
];
