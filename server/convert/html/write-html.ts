import { publishedUrl } from '../../service/published-address';
import { contentOf, type Encoding } from '../tei/encoding';
import { attributeOf } from '../tei/tei-element';

/** What the page of a document needs to know of its volume. */
export interface PageContext {
  readonly id: string;
  readonly text: string;
  readonly encoding: Encoding;
  /** The page of another document of the volume, by its id; undefined where it has none. */
  readonly pageOf: (document: string) => string | undefined;
  /** `frus1958-60v18`, where it is known. */
  readonly volume: string | undefined;
}

/** A note, in the order of the text, to be set below it. */
interface Footnote {
  readonly id: string;
  readonly label: string;
  readonly html: string;
}

const tags: Readonly<Record<string, readonly [tag: string, className?: string]>> = {
  div: ['article'],
  'frus:attachment': ['section', 'attachment'],
  opener: ['header'],
  closer: ['footer'],
  dateline: ['p', 'dateline'],
  seg: ['p', 'file'],
  signed: ['p', 'signed'],
  p: ['p'],
  list: ['div', 'list'],
  label: ['p', 'label'],
  item: ['div', 'item'],
  table: ['table'],
  row: ['tr'],
  cell: ['td'],
  hi: ['i'],
  date: ['time'],
};

/** The document and its notes as HTML, with the anchors of the published site: #d27, #d4fn3, #pg_89. */
export function writeHtml(page: PageContext): string {
  const notes: Footnote[] = [];
  const body = element(page, page.encoding, notes, 1);
  const list = notes.map(
    ({ id, label, html }) =>
      `<li id="${escapeHtml(id)}"><a class="back" href="#${escapeHtml(id)}-ref">${escapeHtml(label)}</a> ${html}</li>\n`,
  );
  return list.length === 0
    ? body
    : `${body}\n<section class="notes" aria-label="Notes">\n<ol>\n${list.join('')}</ol>\n</section>`;
}

function element(page: PageContext, encoding: Encoding, notes: Footnote[], level: number): string {
  const { name } = encoding;
  if (/^[?!]/u.test(name)) return '';
  if (name === 'pb') return pageBreak(encoding);
  if (name === 'note') return note(page, encoding, notes, level);
  const id = attributeOf(encoding, 'xml:id');
  const below = name === 'frus:attachment' ? level + 1 : level;
  const words = inner(page, encoding, notes, below);
  if (name === 'head') return `<h${level}>${words}</h${level}>`;
  if (name === 'ref') return link(page, attributeOf(encoding, 'target') ?? '', words);
  if (name === 'date') {
    const when = attributeOf(encoding, 'when');
    return `<time${when === undefined ? '' : ` datetime="${escapeHtml(when)}"`}>${words}</time>`;
  }
  const [tag, className] = tags[name] ?? [];
  if (tag === undefined) return words;
  const classes = className === undefined ? '' : ` class="${className}"`;
  return `<${tag}${id === undefined ? '' : ` id="${escapeHtml(id)}"`}${classes}>${words}</${tag}>`;
}

function inner(page: PageContext, encoding: Encoding, notes: Footnote[], level: number): string {
  const { start, end } = contentOf(encoding);
  const pieces: string[] = [];
  let at = start;
  const below = encoding.name === 'list' ? level + 1 : level;
  for (const child of encoding.children) {
    pieces.push(escapeHtml(page.text.slice(at, Math.max(at, child.start))), element(page, child, notes, below));
    at = Math.max(at, child.end);
  }
  pieces.push(escapeHtml(page.text.slice(at, Math.max(at, end))));
  return pieces.join('');
}

function pageBreak(encoding: Encoding): string {
  const number = escapeHtml(attributeOf(encoding, 'n') ?? '');
  const id = attributeOf(encoding, 'xml:id');
  return `<span class="page"${id === undefined ? '' : ` id="${escapeHtml(id)}"`}>[Page ${number}]</span>`;
}

function note(page: PageContext, encoding: Encoding, notes: Footnote[], level: number): string {
  const label = attributeOf(encoding, 'n') ?? '';
  const id = attributeOf(encoding, 'xml:id') ?? `${page.id}note${notes.length + 1}`;
  notes.push({ id, label, html: inner(page, encoding, notes, level) });
  const anchor = escapeHtml(id);
  return `<sup id="${anchor}-ref"><a href="#${anchor}">${escapeHtml(label)}</a></sup>`;
}

function link(page: PageContext, target: string, words: string): string {
  const href = addressOf(page, target);
  return href === undefined ? words : `<a href="${escapeHtml(href)}">${words}</a>`;
}

/** Places of this document are on this page, those of others on their own, and other volumes on the published site. */
function addressOf({ id, pageOf, volume }: PageContext, target: string): string | undefined {
  const [, other = '', place = ''] = /^([^#]*)(#.*)?$/u.exec(target) ?? [];
  const document = /^#(d\d+[a-z]?(?:-\d+)?)(?:(?:fn|at)\w+)?$/u.exec(place)?.[1];
  if (other === '' && document === id) return place;
  if (other === '' && document !== undefined) {
    const own = pageOf(document);
    if (own !== undefined) return `${own}${place}`;
  }
  const published = other === '' ? volume : other;
  return published === undefined || !/^frus[\w-]+$/u.test(published) ? undefined : publishedUrl(published, place);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"]/gu, (character) => entities[character] ?? character)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu, '\ufffd');
}
