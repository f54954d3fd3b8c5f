import { isDigit, isLetter } from '../syntax/character';
import { Fact } from '../syntax/kept-facts';
import type { DocumentTree, Note } from '../syntax/tree';

/** A note names what it explains in its first words. */
const reach = 220;

/** What is known of a note before its marker is found. */
export interface NoteOpening {
  readonly text: string;
  /** Whether the note stood in the paper itself, whose own markers are symbols: `[Footnote in the source text.]` */
  readonly original: boolean;
  /** What the note is about: where the document itself is kept, another paper, or anything else. */
  readonly subject: 'source' | 'paper' | 'other';
}

/** A note that says where the paper is that the text mentions, or what it is. */
const ofPaper =
  /^(?:\(?(?:Not|None|Neither|Both|Printed|Reprinted|Same|See|Supra|Infra|Ante|Post|Ibid|Dated|Documents?|Footnotes?|Telegrams?|Despatch|Airgram|In (?:telegram|despatch|this|a (?:letter|memorandum|telegram))|The (?:telegram|reference|text|letter|message|memorandum)|This (?:telegram|message|letter|memorandum)|These (?:telegrams|messages)|Reference is to|Text (?:of|in|printed)|For (?:text|the text)|Transmitted|Copy|It (?:reads|reported)|[A-Z]\w+ \d{1,5}\b)|\d)/;

/** The beginning of a note, to be compared with the text that a marker hangs on. */
export function readNoteOpening(tree: DocumentTree, note: Note): NoteOpening {
  const { start, end } = note.content;
  const original = /\[Footnote in |in the (?:source text|original)/.test(tree.text.slice(start, end));
  const text = tree.text.slice(start, Math.min(end, start + reach));
  const subject = note.kind === 'source' ? 'source' : ofPaper.test(text.trimStart()) ? 'paper' : 'other';
  return { text, original, subject };
}

const known = new Fact<DocumentTree, NoteOpenings>();

/** The openings of a document's notes, each read when it is first asked for. */
export class NoteOpenings {
  readonly #tree: DocumentTree;
  readonly #openings: (NoteOpening | undefined)[] = [];

  constructor(tree: DocumentTree) {
    this.#tree = tree;
  }

  /** The opening of the note at `place`, from 1; undefined where there is no such note. */
  at(place: number): NoteOpening | undefined {
    if (place < 1 || place > this.#tree.notes.length) return undefined;
    while (this.#openings.length < place) this.#openings.push(undefined);
    return (this.#openings[place - 1] ??= readNoteOpening(this.#tree, this.#tree.notes[place - 1]!));
  }
}

/** The openings of a tree's notes, read once for a tree. */
export function openingsOf(tree: DocumentTree): NoteOpenings {
  let openings = known.get(tree);
  if (openings === undefined) known.set(tree, (openings = new NoteOpenings(tree)));
  return openings;
}

/** Whether a word or a number stands in the opening, whole and in the same letters. */
export function mentions(opening: NoteOpening, word: string): boolean {
  if (word === '') return false;
  const belongs = isDigit(word.charCodeAt(0)) ? isDigit : isLetter;
  for (let at = opening.text.indexOf(word); at >= 0; at = opening.text.indexOf(word, at + 1)) {
    if (!belongs(opening.text.charCodeAt(at - 1)) && !belongs(opening.text.charCodeAt(at + word.length))) return true;
  }
  return false;
}
