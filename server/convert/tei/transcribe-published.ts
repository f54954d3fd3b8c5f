import { instructionFor, type EncodingDraft } from './encoding';
import { attributeOf, type TeiElement } from './tei-element';
import { begin, TextBuilder, type Transcribed } from './transcribed';

/** Elements that begin on a line of their own. */
const blocks: ReadonlySet<string> = new Set(
  'head p item label dateline salute signed row seg byline quote l ab figure'.split(' '),
);
/** Elements that hold such; their own white space says nothing. */
const frames: ReadonlySet<string> = new Set(
  'div opener closer list table row lg postscript frus:attachment floatingText body'.split(' '),
);
/** Blocks that may hold others on lines of their own. */
const nesting: ReadonlySet<string> = new Set(['item', 'quote', 'row', 'figure']);

/** What parts a line from the one before it. */
const blankLine = '\n\n';
const nextLine = '\n';
const nextInNote = '\n\n     ';

/** The transcription of a document as the series publishes it, its lines as a reader copies them from the page. */
export function transcribePublished(division: TeiElement): Transcribed {
  return new Transcriber().transcribe(division);
}

class Transcriber {
  readonly #out = new TextBuilder();
  readonly #notes: { readonly element: TeiElement; readonly encoding: EncodingDraft }[] = [];
  /** What goes before the next word: white space of the source, or what parts lines. */
  #pending = '';
  #atLineStart = true;
  #parting = blankLine;
  /** A page break that nothing parts from the next word: the space that is put there belongs to it. */
  #glued: EncodingDraft | undefined;

  transcribe(division: TeiElement): Transcribed {
    const encoding = begin(division, undefined, 0);
    this.#children(division, encoding, false);
    const region = this.#out.length;
    // Notes may have notes of their own, which join the queue.
    for (let place = 0; place < this.#notes.length; place++) this.#note(place);
    this.#out.add('\n');
    if (this.#notes.length > 0)
      encoding.children.push(instructionFor({ start: region, end: this.#out.length }, undefined));
    this.#out.add('\n');
    encoding.end = this.#out.length;
    return { text: this.#out.toString(), encoding };
  }

  #note(place: number): void {
    const { element, encoding } = this.#notes[place]!;
    this.#out.add(`\n  ${place + 1}. `);
    this.#pending = '';
    this.#glued = undefined;
    this.#atLineStart = true;
    this.#parting = nextInNote;
    const start = this.#out.length;
    this.#children(element, encoding, false);
    encoding.content = { start, end: this.#out.length };
  }

  /** `inline` is whether the children stand within a line, where no block begins another. */
  #children(element: TeiElement, encoding: EncodingDraft, inline: boolean): void {
    const isFrame = frames.has(element.name) && !hasWords(element);
    for (const child of element.children) {
      if (typeof child === 'string') {
        if (!isFrame) this.#text(child);
      } else if (child.name === 'note') this.#marker(child, encoding);
      else if (child.name === 'pb') this.#pageBreak(child, encoding, isFrame && !inline);
      else if (child.name === 'lb') this.#lineBreak(child, encoding);
      else if (/^[?!]/u.test(child.name)) begin(child, encoding, this.#out.length);
      else if (child.name === 'cell') this.#cell(child, encoding, inline);
      else this.#element(child, encoding, inline);
    }
  }

  #element(element: TeiElement, parent: EncodingDraft, inline: boolean): void {
    const { name } = element;
    const isFrame = frames.has(name) && !hasWords(element);
    const isBlock = blocks.has(name) || (frames.has(name) && !isFrame);
    if (isBlock && inline) this.#pend();
    else if (isBlock) this.#startLine(name === 'signed' ? nextLine : this.#parting);
    if (!isFrame) this.#flush();
    const encoding = begin(element, parent, this.#out.length);
    this.#children(element, encoding, inline || (isBlock && !nesting.has(name) && !frames.has(name)));
    encoding.end = this.#out.length;
    // A frame begins with its first line, behind what parts that from the line before.
    if (isFrame) encoding.start = encoding.children[0]?.start ?? encoding.end;
  }

  #cell(element: TeiElement, parent: EncodingDraft, inline: boolean): void {
    if (inline) this.#pend();
    else if (parent.children.length > 0) {
      this.#pending = '';
      this.#out.add('\t');
    }
    this.#flush();
    const encoding = begin(element, parent, this.#out.length);
    this.#children(element, encoding, true);
    encoding.end = this.#out.length;
  }

  #startLine(parting: string): void {
    this.#glued = undefined;
    if (this.#atLineStart) return;
    this.#pending = parting;
    this.#atLineStart = true;
  }

  #pend(): void {
    if (!this.#atLineStart && this.#pending === '' && !/\s/u.test(this.#out.last)) this.#pending = ' ';
  }

  #flush(): void {
    if (this.#pending === '' && this.#glued) {
      this.#out.add(' ');
      endMilestone(this.#glued, this.#out.length);
    }
    this.#glued = undefined;
    this.#out.add(this.#pending);
    this.#pending = '';
  }

  #text(text: string): void {
    const words = /[\t\r\n]| {2}/u.test(text) ? text.replace(/[ \t\r\n]+/gu, ' ') : text;
    if (words.startsWith(' ')) this.#pend();
    const from = words.startsWith(' ') ? 1 : 0;
    const to = words.endsWith(' ') ? words.length - 1 : words.length;
    if (to <= from) return;
    this.#flush();
    this.#out.add(words.slice(from, to));
    this.#atLineStart = false;
    if (to < words.length) this.#pend();
  }

  #pageBreak(element: TeiElement, parent: EncodingDraft, ownLine: boolean): void {
    if (ownLine) this.#startLine(this.#parting);
    const isParted = this.#atLineStart || this.#pending !== '';
    this.#flush();
    const encoding = begin(element, parent, this.#out.length);
    this.#out.add(`${isParted ? '' : ' '}[Page ${attributeOf(element, 'n') ?? ''}]`);
    endMilestone(encoding, this.#out.length);
    this.#atLineStart = false;
    this.#glued = encoding;
  }

  #lineBreak(element: TeiElement, parent: EncodingDraft): void {
    this.#flush();
    const encoding = begin(element, parent, this.#out.length);
    if (!this.#atLineStart && this.#out.last !== ' ') this.#out.add(' ');
    endMilestone(encoding, this.#out.length);
  }

  #marker(element: TeiElement, parent: EncodingDraft): void {
    if (!this.#atLineStart) this.#flush();
    const encoding = begin(element, parent, this.#out.length);
    this.#out.add(attributeOf(element, 'n') ?? '');
    encoding.end = this.#out.length;
    this.#notes.push({ element, encoding });
    this.#atLineStart = false;
  }
}

/** Whether words stand in a frame itself: then it is a line. */
function hasWords({ children }: TeiElement): boolean {
  return children.some((child) =>
    typeof child === 'string'
      ? /[^ \t\r\n]/u.test(child)
      : !blocks.has(child.name) && !frames.has(child.name) && !/^(?:pb|lb|note|cell|[?!].*)$/u.test(child.name),
  );
}

function endMilestone(encoding: EncodingDraft, end: number): void {
  encoding.end = end;
  encoding.content = { start: end, end };
}
