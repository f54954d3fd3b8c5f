import { type Encoding, contentOf, isContainer } from './encoding';
import { formatInstruction } from './instruction';
import { commentName } from './tei-element';
import { escapeAttribute, escapeText } from './xml-text';

/** What XML cannot hold, and what is no white space to it. */
const forbiddenInText = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const noSpace = /[^ \t\n]/gu;

/** Writes `encoding` of `text` as XML. Always well-formed, whatever the text holds. */
export function writeEncoding(text: string, encoding: Encoding): string {
  const pieces: string[] = [];
  write(text, encoding, pieces);
  return pieces.join('');
}

function write(text: string, encoding: Encoding, pieces: string[]): void {
  const { name, attributes, children } = encoding;
  if (name.startsWith('?')) {
    // The usual layout needs no telling.
    if (attributes[0]) pieces.push(`<${name} ${attributes[0][1]}?>`);
    return;
  }
  if (name === commentName) {
    pieces.push(`<!--${attributes[0]?.[1] ?? ''}-->`);
    return;
  }
  const { start, end } = contentOf(encoding);
  pieces.push(`<${name}`);
  for (const [key, value] of attributes) pieces.push(` ${key}="${escapeAttribute(value)}"`);
  if (start === end && children.length === 0) {
    pieces.push('/>');
    return;
  }
  pieces.push('>');
  const writeText = isContainer(name) ? spacing : words;
  let at = start;
  for (const child of children) {
    if (child.start > at) pieces.push(writeText(text.slice(at, child.start)));
    write(text, child, pieces);
    at = Math.max(at, child.end);
  }
  if (end > at) pieces.push(writeText(text.slice(at, end)));
  pieces.push(`</${name}>`);
}

function words(text: string): string {
  return escapeText(text).replace(forbiddenInText, asInstruction);
}

/** Between elements only XML's own white space may stand. */
function spacing(text: string): string {
  return text.replace(noSpace, (character) => (character === '\r' ? '&#xD;' : asInstruction(character)));
}

function asInstruction(character: string): string {
  const codes = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return codes.map((code) => formatInstruction({ kind: 'character', code })).join('');
}
