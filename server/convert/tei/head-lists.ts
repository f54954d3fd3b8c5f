import { fileCountries } from '../../glossary/central-files';
import type { Block } from '../../syntax/tree';
import { draft, type EncodingDraft } from './encoding';

/** A list or table found among the lines, and the place of the first line behind it. */
export interface FoundList {
  readonly element: EncodingDraft;
  readonly hosts: readonly EncodingDraft[];
  readonly next: number;
}

const heads: readonly (readonly [type: string, words: RegExp])[] = [
  ['subject', /^(?:SUBJECTS?|SUBJ|Subjects?)\b[.:]?\d{0,2}$/u],
  [
    'participants',
    /^(?:(?:ALSO |OTHERS )?PRESENT|PARTICIPANTS|(?:Also |Others )?Present|Participants)\b[.:]?\d{0,2}$/u,
  ],
  ['references', /^(?:REFERENCES?|REFS?|ENCL)\b[.:]?\d{0,2}$/u],
];
/** A line that is longer is a paragraph. */
const longestFirst = 400;
const longest = { subject: 300, participants: 140, references: 240 } as const;

/**
 * The lists at the head of memoranda: `SUBJECT` alone on its line with the subject below it, `PARTICIPANTS` with the
 * names. Undefined where the line at `from` heads none.
 */
export function headList(text: string, blocks: readonly Block[], from: number, to: number): FoundList | undefined {
  const head = blocks[from];
  if (head?.kind !== 'paragraph' || head.content.end - head.content.start > 24) return undefined;
  const type = heads.find(([, words]) => words.test(wordsOf(text, head)))?.[0];
  if (type === undefined) return undefined;
  const items = itemsBehind(text, blocks, from, to, type as keyof typeof longest);
  const last = items.at(-1);
  if (!last) return undefined;
  const list = draft('list', { start: head.content.start, end: last.content.end }, [['type', type]]);
  const hosts = [draft('head', head.content)];
  list.children.push(...hosts);
  for (let at = 0; at < items.length;) {
    const next = items.findIndex((item, place) => place > at && isSide(wordsOf(text, item)));
    const end = next < 0 ? items.length : next;
    const part = items.slice(at, end);
    const parts = type === 'participants' && isSide(wordsOf(text, part[0]!)) ? side(part) : undefined;
    const added = parts?.hosts ?? part.map(({ content }) => draft('item', content));
    list.children.push(...(parts ? [parts.item] : added));
    hosts.push(...added);
    at = end;
  }
  return { element: list, hosts, next: from + 1 + items.length };
}

/** Those of one side, under its name, as a list in the list; undefined where it names nobody. */
function side(blocks: readonly Block[]): { readonly item: EncodingDraft; readonly hosts: EncodingDraft[] } | undefined {
  if (blocks.length < 2) return undefined;
  const span = { start: blocks[0]!.content.start, end: blocks.at(-1)!.content.end };
  const item = draft('item', span);
  const list = draft('list', span);
  const hosts = blocks.map(({ content }, at) => draft(at === 0 ? 'head' : 'item', content));
  item.children.push(list);
  list.children.push(...hosts);
  return { item, hosts };
}

const countries: ReadonlySet<string> = new Set(Object.values(fileCountries));
/** Who meets, other than by the name of a country. */
const sides =
  /^(?:U\.?S\.?(?:A\.?)?|U\.?K\.?|United (?:States|Kingdom|Nations)(?: of America)?|U\.?S\.?S\.?R\.?|Soviet Union|(?:Department|Government|Embassy|Ministry|Delegation|Republic) of [^,.]+|State|Defense|Treasury|Commerce|White House|Foreign|Others?|[A-Z][^,.]* (?:Side|side|Delegation|delegation))$/u;

/** The name of a delegation, a country or a department, alone on its line. */
function isSide(words: string): boolean {
  const name = words.replace(/^(?:For )?[Tt]he (?=[A-Z])|:$/gu, '').trim();
  return sides.test(name) || countries.has(name);
}

function itemsBehind(
  text: string,
  blocks: readonly Block[],
  from: number,
  to: number,
  type: keyof typeof longest,
): readonly Block[] {
  const items: Block[] = [];
  for (let at = from + 1; at < to; at++) {
    const block = blocks[at]!;
    const words = wordsOf(text, block);
    // Those present are often named in one line.
    const limit = items.length === 0 ? longestFirst : longest[type];
    if (block.kind !== 'paragraph' || words.length > limit) break;
    if (heads.some(([, head]) => head.test(words))) break;
    if (items.length > 0 && !goesOn(type, words, items.length)) break;
    items.push(block);
  }
  return items;
}

/** Whether a further line belongs to the list: the next number of a numbered one, or a person with rank or office. */
function goesOn(type: keyof typeof longest, words: string, count: number): boolean {
  if (words.startsWith(`${count + 1}. `)) return true;
  if (type === 'subject') return false;
  if (/^[A-Z][^.:]{2,40}:$/u.test(words)) return type === 'participants';
  if (/[.?!:]["”]?\d{0,2}$/u.test(words) && !/\b(?:Jr|Sr|[A-Z])\.\d{0,2}$/u.test(words)) return false;
  if (type === 'references') return /^(?:\(?[A-Za-z\d]{1,2}[).]|Dep|Emb|[A-Z][a-z]*tel|[A-Z]+-)/u.test(words);
  return (
    /^(?:[A-Z“(]|the )/u.test(words) &&
    !/^(?:The|In|At|On|I|He|It|We|After|During|Following|A|An|This)\s[a-z]/u.test(words)
  );
}

function wordsOf(text: string, { content }: Block): string {
  return text.slice(content.start, content.end);
}
