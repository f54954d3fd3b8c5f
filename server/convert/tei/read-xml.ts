import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Attribute } from './encoding';
import { TeiError } from './tei-error';
import { frusNamespace, teiNamespace } from './namespaces';

/** What a reader is told of an XML file, in order. Offsets are those of the source. */
export interface XmlHandler {
  /** The start tag reaches from `start` to `end`. */
  open(name: string, attributes: readonly Attribute[], start: number, end: number): void;
  /** The end tag ends at `end`. */
  close(end: number): void;
  text(text: string): void;
  instruction(target: string, body: string): void;
  comment(text: string): void;
}

/** No encoder nests so deep; a file that does is made to exhaust who reads it. */
const deepest = 300;
/** How much is parsed between two chances to stop. */
const portion = 1 << 16;

/**
 * Reads XML strictly, and nothing but the file itself: a document type declaration is refused, so there are no entities
 * but the five of XML, and nothing is ever fetched. Throws `TeiError`. Yields after each portion.
 */
export function* readXml(source: string, handler: XmlHandler): Generator<void> {
  const parser = new SaxesParser({ xmlns: true });
  const fail = (reason: string): never => {
    throw new TeiError(reason, parser.line, parser.columnIndex + 1);
  };
  const ids = new Map<string, number>();
  let depth = 0;
  let prologEnd = source.length;
  // No more than these six: with a seventh handler the engine keeps the parser's state in a table, at a fifth of the speed.
  parser.on('opentag', (tag) => {
    // No attribute holds a bare `<`.
    const start = source.lastIndexOf('<', parser.position - 1);
    if (prologEnd === source.length) checkProlog(source, (prologEnd = start));
    if (++depth > deepest) fail(`elements are nested more than ${deepest} deep`);
    const attributes: Attribute[] = [];
    for (const key in tag.attributes) {
      const { name, prefix, value } = tag.attributes[key]!;
      if (prefix === 'xmlns' || name === 'xmlns') continue;
      attributes.push([name, value]);
      if (name !== 'xml:id') continue;
      const first = ids.get(value);
      if (first !== undefined) fail(`the id “${value}” is given twice, first in line ${first}`);
      ids.set(value, parser.line);
    }
    handler.open(nameOf(tag), attributes, start, parser.position);
  });
  parser.on('closetag', () => {
    depth--;
    handler.close(parser.position);
  });
  const text = (words: string): void => {
    handler.text(words);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('processinginstruction', ({ target, body }) => {
    handler.instruction(target, body);
  });
  parser.on('comment', (words) => {
    handler.comment(words);
  });
  try {
    for (let at = 0; at < source.length; at += portion) {
      parser.write(source.slice(at, at + portion));
      yield;
    }
    parser.close();
  } catch (error) {
    if (error instanceof TeiError || !(error instanceof Error)) throw error;
    checkProlog(source, prologEnd);
    fail(inWords(error.message));
  }
}

/** Refuses what stands before the root element, up to `end`: a declaration of types, or of an encoding that it is not read in. */
function checkProlog(source: string, end: number): void {
  const prolog = source.slice(0, end);
  const doctype = doctypeIn(prolog);
  if (doctype !== undefined) {
    const { line, column } = placeOf(source, doctype);
    throw new TeiError('it has a document type declaration (DTD), which is never read; take it out', line, column);
  }
  const [declared = '', encoding = 'UTF-8'] = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']*)/u.exec(prolog) ?? [];
  if (!/^(?:utf-8|us-ascii)$/iu.test(encoding)) {
    const { line, column } = placeOf(source, declared.length - encoding.length);
    const reason = `it declares the encoding ${encoding}, but is read as UTF-8; save it as UTF-8 and say so`;
    throw new TeiError(reason, line, column);
  }
}

/** Where a document type is declared; what stands in comments and instructions declares nothing. */
function doctypeIn(prolog: string): number | undefined {
  for (let at = prolog.indexOf('<'); at >= 0; at = prolog.indexOf('<', at + 1)) {
    if (prolog.startsWith('<!DOCTYPE', at)) return at;
    if (prolog.startsWith('<!--', at)) at = prolog.indexOf('-->', at + 4);
    else if (prolog.startsWith('<?', at)) at = prolog.indexOf('?>', at + 2);
    if (at < 0) return undefined;
  }
  return undefined;
}

function nameOf({ local, uri, name }: SaxesTagNS): string {
  if (uri === teiNamespace || uri === '') return local;
  // Volumes of different years name the series' own elements differently.
  return uri === frusNamespace || uri.startsWith('http://history.state.gov/') ? `frus:${local}` : name;
}

function placeOf(source: string, offset: number): { readonly line: number; readonly column: number } {
  const before = source.slice(0, Math.max(offset, 0));
  const lines = before.split(/\r\n|\r|\n/u);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** The parser's message without the position that it opens with, in the words of this program. */
function inWords(message: string): string {
  const words = message.replace(/^(?:undefined|\d+):?\d*:?\s*/u, '').replace(/\.$/u, '');
  if (words === 'undefined entity') return 'it uses an entity that XML does not define; write the character itself';
  if (words === 'document must contain a root element') return 'it is not XML: it has no element';
  if (words === 'text data outside of root node') return 'it is not XML: text stands outside of the elements';
  const unclosed = /^unclosed tag: (.*)$/u.exec(words)?.[1];
  return unclosed === undefined ? words : `it ends before the element ${unclosed} does`;
}
