import type { Attribute } from './encoding';
import { readXml, type XmlHandler } from './read-xml';
import { attributeOf, commentName, type TeiElement } from './tei-element';
import { TeiError } from './tei-error';

/** A part of a published volume: a document, or one of its lists. */
export interface ReadPart {
  readonly kind: 'document' | 'terms' | 'persons';
  readonly element: TeiElement;
  /** Where it stands in the source, tags included. */
  readonly start: number;
  readonly end: number;
}

/**
 * The documents and lists of a volume as they come; only one at a time is held. Yields undefined between, so that a
 * caller may stop. Throws `TeiError`.
 */
export function* readVolume(source: string): Generator<ReadPart | undefined> {
  const collector = new Collector();
  const steps = readXml(source, collector);
  while (steps.next().done !== true) {
    yield* collector.take();
    yield undefined;
  }
  yield* collector.take();
  if (!collector.hasDocuments) {
    throw new TeiError('it has no document: no <div type="document">', 1, 1);
  }
}

class Collector implements XmlHandler {
  hasDocuments = false;
  #ready: ReadPart[] = [];
  /** The elements that are open in the part that is being read. */
  readonly #open: TeiElement[] = [];
  #kind: ReadPart['kind'] = 'document';
  #start = 0;

  take(): readonly ReadPart[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  open(name: string, attributes: readonly Attribute[], start: number): void {
    const element: TeiElement = { name, attributes, children: [] };
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(element);
    else {
      const kind = kindOf(element);
      if (!kind) return;
      this.#kind = kind;
      this.#start = start;
    }
    this.#open.push(element);
  }

  close(end: number): void {
    const element = this.#open.pop();
    if (!element || this.#open.length > 0) return;
    this.hasDocuments ||= this.#kind === 'document';
    this.#ready.push({ kind: this.#kind, element, start: this.#start, end });
  }

  text(text: string): void {
    this.#open.at(-1)?.children.push(text);
  }

  instruction(target: string, body: string): void {
    this.#open.at(-1)?.children.push({ name: `?${target}`, attributes: [['', body]], children: [] });
  }

  comment(text: string): void {
    this.#open.at(-1)?.children.push({ name: commentName, attributes: [['', text]], children: [] });
  }
}

function kindOf(element: TeiElement): ReadPart['kind'] | undefined {
  if (element.name !== 'div') return undefined;
  if (attributeOf(element, 'type') === 'document') return 'document';
  const id = attributeOf(element, 'xml:id');
  return id === 'terms' || id === 'persons' ? id : undefined;
}
