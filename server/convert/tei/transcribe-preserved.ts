import type { EncodingDraft } from './encoding';
import { instructionName, readInstruction, type Instruction, type NotesLayout } from './instruction';
import { usualGaps } from './notes-layout';
import { attributeOf, commentName, type TeiElement } from './tei-element';
import { begin, TextBuilder, type Transcribed } from './transcribed';

/** Whether a document was exported by this program, with its white space as transcribed. */
export function isPreserved(division: TeiElement): boolean {
  return division.children.some((child) => typeof child !== 'string' && instructionOf(child)?.kind === 'preserve');
}

/** The transcription that a document was exported from, to the last space. */
export function transcribePreserved(division: TeiElement): Transcribed {
  return new Transcriber(division).transcribe();
}

function instructionOf({ name, attributes }: TeiElement): Instruction | undefined {
  return name === instructionName ? readInstruction(attributes[0]?.[1] ?? '') : undefined;
}

class Transcriber {
  readonly #division: TeiElement;
  readonly #out = new TextBuilder();
  /** The notes that were passed, in reading order, with what is to hold their words. */
  readonly #notes: { readonly element: TeiElement; readonly encoding: EncodingDraft }[] = [];

  constructor(division: TeiElement) {
    this.#division = division;
  }

  transcribe(): Transcribed {
    const encoding = begin(this.#division, undefined, 0);
    const children = this.#division.children;
    const listed = children.some((child) => typeof child !== 'string' && instructionOf(child)?.kind === 'notes');
    // Unless told otherwise, the list stands on the line behind the last element.
    const behind = listed ? children.length : children.findLastIndex((child) => typeof child !== 'string') + 1;
    for (const child of children.slice(0, behind)) this.#child(child, encoding);
    const rest = children
      .slice(behind)
      .map((child) => (typeof child === 'string' ? child : ''))
      .join('');
    const lineBreak = /^[^\n]*\n/u.exec(rest)?.[0] ?? '';
    this.#out.add(lineBreak);
    if (this.#notes.length > 0) this.#list(undefined, encoding, undefined);
    this.#out.add(rest.slice(lineBreak.length));
    encoding.end = this.#out.length;
    return { text: this.#out.toString(), encoding };
  }

  #child(child: TeiElement | string, parent: EncodingDraft): void {
    if (typeof child === 'string') this.#out.add(child);
    else this.#element(child, parent);
  }

  #element(element: TeiElement, parent: EncodingDraft): void {
    const instruction = instructionOf(element);
    if (instruction?.kind === 'character') {
      this.#out.add(String.fromCharCode(instruction.code));
      return;
    }
    if (instruction?.kind === 'notes') {
      this.#list(instruction.layout, parent, element);
      return;
    }
    const encoding = begin(element, parent, this.#out.length);
    switch (element.name) {
      case 'pb':
        this.#out.add(`[Page ${attributeOf(element, 'n') ?? ''}]`);
        encoding.content = { start: this.#out.length, end: this.#out.length };
        break;
      case 'note':
        this.#out.add(printedMarker(element));
        this.#notes.push({ element, encoding });
        break;
      case instructionName:
      case commentName:
        break;
      default:
        for (const child of element.children) this.#child(child, encoding);
    }
    encoding.end = this.#out.length;
  }

  #list(layout: NotesLayout | undefined, parent: EncodingDraft, element: TeiElement | undefined): void {
    const notes = this.#notes.splice(0);
    const order = layout?.order?.length === notes.length ? layout.order : notes.map((_, place) => place);
    const gaps = layout?.gaps?.length === notes.length + 1 ? layout.gaps : usualGaps(notes.length);
    const region = begin(element ?? { name: instructionName, attributes: [], children: [] }, parent, this.#out.length);
    for (const place of notes.keys()) {
      this.#out.add(gaps[place] ?? '');
      const note = notes[order.indexOf(place)];
      if (!note) continue;
      const start = this.#out.length;
      for (const child of note.element.children) this.#child(child, note.encoding);
      note.encoding.content = { start, end: this.#out.length };
    }
    this.#out.add(gaps.at(-1) ?? '');
    region.end = this.#out.length;
    region.content = { start: region.end, end: region.end };
  }
}

function printedMarker(note: TeiElement): string {
  for (const child of note.children) {
    if (typeof child === 'string') continue;
    const instruction = instructionOf(child);
    if (instruction?.kind === 'marker') return instruction.printed;
  }
  return attributeOf(note, 'n') ?? '';
}
