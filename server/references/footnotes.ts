import { documentBefore, type Context } from './context';
import { readNumberList } from './number-list';
import type { CitedVolume, Neighbour } from './reference';
import { footnoteTarget, neighbourNumber } from './target';

const limit = 1000;

/** Whose the notes are, as the words behind them tell. */
interface Owner {
  readonly document: string | undefined;
  readonly here: boolean;
  readonly neighbour: Neighbour | undefined;
  readonly volume: CitedVolume | undefined;
  /** The document's number where it is known, by its words or by counting on. */
  readonly number: string | undefined;
  /** Whether the words that tell it are part of the reference. */
  readonly told: boolean;
}

/**
 * `footnote 4, Document 5`, `footnotes 3 and 4, Document 5`, `footnote 2 above`, `footnote 2, supra`, `footnote 2
 * thereto`. Alone it is a note of the document at hand; a note of another volume's page has no target.
 */
export function readFootnotes(context: Context, start: number, word: string): void {
  const { scanner, found } = context;
  const notes = readNumberList(scanner, word.endsWith('s'), limit);
  const last = notes[notes.length - 1];
  if (!last) return;
  const owner = readOwner(context, start);
  notes.forEach((note, index) => {
    found.push({
      kind: 'footnote',
      start: index === 0 ? start : note.start,
      end: note === last && owner.told ? scanner.at : note.end,
      label: note.value,
      document: owner.document,
      here: owner.here,
      neighbour: owner.neighbour,
      volume: owner.volume,
      target: footnoteTarget(note.value, owner.number, owner.volume),
      ...(note.rangeFrom === undefined ? {} : { rangeFrom: note.rangeFrom }),
    });
  });
}

function readOwner(context: Context, start: number): Owner {
  const { scanner, own } = context;
  const told = scanner.attempt(() => readTold(context, start));
  if (told) return told;
  const elsewhere = {
    document: undefined,
    here: false,
    neighbour: undefined,
    volume: undefined,
    number: undefined,
    told: false,
  };
  const named = documentNamedBehind(context);
  if (named !== undefined) return { ...elsewhere, document: named, number: named };
  return isOfAnother(context) || isOfPage(context, start)
    ? elsewhere
    : { ...elsewhere, here: true, document: own, number: own };
}

/** `footnotes 2 and 3, respectively, to telegram 1182, Document 172`: the document is a reference of its own. */
function documentNamedBehind({ scanner }: Context): string | undefined {
  const ahead = scanner.text.slice(scanner.at, scanner.at + 90);
  return /^(?:,? respectively,)? to [^.;()\n]*(?:, | in | of )Document (\d+)/.exec(ahead)?.[1];
}

function readTold(context: Context, start: number): Owner | undefined {
  const { scanner, own } = context;
  const none = { here: false, neighbour: undefined, volume: undefined, told: true };
  scanner.mark(',.;');
  const joined = scanner.word('to', 'of', 'in') !== undefined;
  if (scanner.word('Document', 'document')) {
    const number = scanner.number();
    if (!number) return undefined;
    context.lastDocument = { number: number.text, volume: undefined, end: scanner.at };
    return { ...none, document: number.text, number: number.text };
  }
  if (joined) return undefined;
  if (scanner.word('above', 'below')) return { ...none, here: true, document: own, number: own };
  const near = scanner.word('supra', 'infra');
  if (near) {
    const neighbour = near === 'supra' ? 'previous' : 'next';
    return { ...none, document: undefined, neighbour, number: neighbourNumber(own, neighbour) };
  }
  const before = scanner.word('thereto', 'ibid') === undefined ? undefined : documentBefore(context, start);
  return before && { ...none, document: before.number, volume: before.volume, number: before.number };
}

/** Behind the note follow a page, another volume, or words such as `to telegram 563`. */
function isOfAnother({ scanner }: Context): boolean {
  const ahead = scanner.text.slice(scanner.at, scanner.at + 24);
  return /^,?\s*(?:pp?\.|pages?\b|ibid|Foreign Relations|thereto|(?:respectively, )?to (?!be\b)|of |on p)/i.test(ahead);
}

/** `p. 510, footnote 36`. */
function isOfPage({ scanner }: Context, start: number): boolean {
  return /\b(?:pp?\.|pages?) ?[\d–-]+,? $/.test(scanner.text.slice(Math.max(0, start - 20), start));
}
