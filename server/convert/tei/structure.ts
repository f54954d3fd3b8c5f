import type { Span } from '../../syntax/span';
import type { Block, DocumentTree, Section } from '../../syntax/tree';
import { pageId, type UniqueIds } from './document-ids';
import { draft, milestone, type EncodingDraft } from './encoding';
import { headList } from './head-lists';
import { readTable } from './tables';

/** What the blocks of one document are built with. */
export interface Building {
  readonly tree: DocumentTree;
  readonly documentId: string;
  readonly ids: UniqueIds;
  /** Elements that hold running text, in reading order. */
  readonly hosts: EncodingDraft[];
}

const openerKinds: ReadonlySet<string> = new Set(['dateline', 'file-line', 'classification']);

/** Builds the elements that the lines of a document are, but for its notes, into `division`. */
export function buildStructure(building: Building, division: EncodingDraft): void {
  const blocks = building.tree.blocks.filter(
    ({ kind }) => kind !== 'blank' && kind !== 'note' && kind !== 'note-paragraph',
  );
  let from = 0;
  const heading = blocks.findIndex(({ kind }) => kind === 'heading');
  if (heading >= 0) {
    for (; from < heading; from++) addBlock(building, division, blocks[from]!);
    addHost(building, division, 'head', blocks[heading]!.content);
    from = heading + 1;
  }
  from = buildOpener(building, division, blocks, from);
  const attachments = blocks.flatMap(({ kind }, at) => (kind === 'attachment' && at >= from ? [at] : []));
  buildBody(building, division, blocks.slice(from, attachments[0]));
  for (const [number, at] of attachments.entries()) {
    const part = blocks.slice(at, attachments[number + 1]);
    const span = { start: part[0]!.content.start, end: part.at(-1)!.content.end };
    const attachment = draft('frus:attachment', span, building.ids.claim(`${building.documentId}at${number + 1}`));
    division.children.push(attachment);
    addHost(building, attachment, 'head', part[0]!.content);
    buildBody(building, attachment, part.slice(1));
  }
}

/** Lines up to the dateline; TEI has the place and date of writing before any paragraph. */
function buildOpener(building: Building, division: EncodingDraft, blocks: readonly Block[], from: number): number {
  const dateline = blocks.findIndex(({ kind }) => kind === 'dateline');
  let to = Math.max(from, dateline + 1);
  while (to < blocks.length && openerKinds.has(blocks[to]!.kind)) to++;
  if (to === from) return from;
  let start = from;
  for (; blocks[start]?.kind === 'page-break'; start++) addBlock(building, division, blocks[start]!);
  const opener = draft('opener', { start: blocks[start]!.content.start, end: blocks[to - 1]!.content.end });
  division.children.push(opener);
  for (const block of blocks.slice(start, to)) {
    if (block.kind === 'page-break') addBlock(building, opener, block);
    else addHost(building, opener, block.kind === 'dateline' ? 'dateline' : 'seg', block.content);
  }
  return to;
}

function buildBody(building: Building, parent: EncodingDraft, blocks: readonly Block[]): void {
  const closing = closerStart(blocks);
  const depths = labelDepths(building.tree.sections);
  for (let at = 0; at < closing;) {
    const block = blocks[at]!;
    if (isEnumerator(building.tree, block)) at = buildList(building, parent, blocks.slice(0, closing), at, depths);
    else {
      const { text } = building.tree;
      // In attachments the series leaves such lists as the lines that they are.
      const isOwn = parent.name === 'div';
      const list = (isOwn ? headList(text, blocks, at, closing) : undefined) ?? readTable(text, blocks, at, closing);
      if (list) {
        parent.children.push(list.element);
        building.hosts.push(...list.hosts);
        at = list.next;
      } else {
        addBlock(building, parent, block);
        at++;
      }
    }
  }
  buildCloser(building, parent, blocks.slice(closing));
}

/** A label that parts a list; an article's number is a paragraph above those of the article. */
function isEnumerator({ text }: DocumentTree, { kind, content }: Block): boolean {
  return kind === 'label' && !/^["“]?Art/iu.test(text.slice(content.start, content.start + 5));
}

/** Where the signatures begin that end `blocks`; its length where none do. */
function closerStart(blocks: readonly Block[]): number {
  let at = blocks.length;
  while (blocks[at - 1]?.kind === 'page-break') at--;
  let start = at;
  while (blocks[start - 1]?.kind === 'signature') start--;
  return start === at ? blocks.length : start;
}

function buildCloser(building: Building, parent: EncodingDraft, blocks: readonly Block[]): void {
  const signatures = blocks.filter(({ kind }) => kind === 'signature');
  const last = signatures.at(-1);
  if (last) {
    const closer = draft('closer', { start: signatures[0]!.content.start, end: last.content.end });
    parent.children.push(closer);
    for (const { content } of signatures) addHost(building, closer, 'signed', content);
  }
  for (const block of blocks) if (block.kind !== 'signature') addBlock(building, parent, block);
}

/** Labels on lines of their own, each with the paragraph that follows it; deeper ones in the item that they part. */
function buildList(
  building: Building,
  parent: EncodingDraft,
  blocks: readonly Block[],
  from: number,
  depths: ReadonlyMap<number, number>,
): number {
  const depthAt = (at: number): number => depths.get(blocks[at]?.content.start ?? -1) ?? 0;
  const depth = depthAt(from);
  const list = draft('list', blocks[from]!.content);
  parent.children.push(list);
  let at = from;
  const isLabel = (place: number): boolean => {
    const block = blocks[place];
    return block !== undefined && isEnumerator(building.tree, block);
  };
  while (isLabel(at) && depthAt(at) === depth) {
    addHost(building, list, 'label', blocks[at]!.content);
    const labelEnd = blocks[at]!.content.end;
    at++;
    const paragraph = skipPages(blocks, at);
    const hasText = blocks[paragraph]?.kind === 'paragraph';
    if (hasText) for (; at < paragraph; at++) addBlock(building, list, blocks[at]!);
    const content = hasText ? blocks[at++]!.content : { start: labelEnd, end: labelEnd };
    const item = addHost(building, list, 'item', content);
    const next = skipPages(blocks, at);
    if (isLabel(next) && depthAt(next) > depth) {
      for (; at < next; at++) addBlock(building, item, blocks[at]!);
      at = buildList(building, item, blocks, at, depths);
      item.end = item.children.at(-1)!.end;
    }
    list.end = item.end;
    const following = skipPages(blocks, at);
    if (!isLabel(following) || depthAt(following) !== depth) break;
    for (; at < following; at++) addBlock(building, list, blocks[at]!);
  }
  return at;
}

function skipPages(blocks: readonly Block[], from: number): number {
  let at = from;
  while (blocks[at]?.kind === 'page-break') at++;
  return at;
}

function labelDepths(sections: readonly Section[], depth = 0): ReadonlyMap<number, number> {
  const depths = new Map<number, number>();
  const add = (parts: readonly Section[], level: number): void => {
    for (const { selection, children } of parts) {
      depths.set(selection.start, level);
      add(children, level + 1);
    }
  };
  add(sections, depth);
  return depths;
}

function addBlock(building: Building, parent: EncodingDraft, block: Block): void {
  if (block.kind === 'page-break') parent.children.push(pageBreak(building, block.content));
  else addHost(building, parent, 'p', block.content);
}

function addHost({ hosts }: Building, parent: EncodingDraft, name: string, content: Span): EncodingDraft {
  const host = draft(name, content);
  parent.children.push(host);
  hosts.push(host);
  return host;
}

/** `[Page 89]`, a page's beginning. */
export function pageBreak({ tree, ids }: Building, span: Span): EncodingDraft {
  const number = tree.text.slice(span.start + '[Page '.length, span.end - 1);
  return milestone('pb', span, [['n', number], ...ids.claim(pageId(number))]);
}
