// Measures the export to TEI against volumes as published: npm run evaluate:tei [-- --misses NAME]
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { encodeVolume } from '../server/convert/tei/encode-volume';
import { Glossary } from '../server/convert/tei/glossary';
import { readPersons, readTerms } from '../server/convert/tei/read-glossary';
import { readVolume } from '../server/convert/tei/read-volume';
import { attributeOf, type TeiElement } from '../server/convert/tei/tei-element';
import { parseVolume } from '../server/volume/parse-volume';
import { compareElements, keysOf, measured, textOf, type Agreement, type Measured } from './tei-agreement';

const corpus = join(import.meta.dirname, '../../shared/corpus');
const published = join(corpus, 'tei');
/** What precision and recall must reach. */
const floors: Readonly<Record<Measured, number>> = {
  head: 0.95,
  note: 0.99,
  pb: 0.99,
  dateline: 0.95,
  date: 0.95,
  p: 0.95,
  signed: 0.95,
  ref: 0.95,
};
const sameTextFloor = 0.97;

if (existsSync(published)) main();
else console.log(`Nothing was measured. Beside the project there is no\n  ${published}  (volumes as published)`);

function main(): void {
  const misses = process.argv.includes('--misses') ? process.argv.at(-1) : undefined;
  const volumes = readdirSync(published).filter((name) => name.endsWith('.xml'));
  const scores = volumes.map((file) => score(file.replace(/\.xml$/u, ''), misses));
  const below = printScore('all volumes', scores.reduce(sum));
  if (below.length === 0) return;
  console.log(`\nbelow what it must reach: ${below.join(', ')}`);
  process.exitCode = 1;
}

interface Score {
  readonly documents: number;
  readonly sameText: number;
  readonly elements: Readonly<Record<Measured, Agreement>>;
}

function score(id: string, misses: string | undefined): Score {
  const theirs = documentsOf(readFileSync(join(published, `${id}.xml`), 'utf8'));
  const ours = documentsOf(exported(id));
  const scores = Array.from(theirs, ([documentId, document]): Score => {
    const other = ours.get(documentId) ?? { name: 'div', attributes: [], children: [] };
    const texts = [textOf(other, 'in place'), textOf(document, 'in place')] as const;
    const isSame = texts[0] === texts[1];
    if (!isSame && misses === 'text') printFirstDifference(documentId, ...texts);
    const compare = (name: Measured): Agreement => {
      if (name === misses) printMisses(documentId, other, document, name);
      return compareElements(other, document, name);
    };
    return { documents: 1, sameText: isSame ? 1 : 0, elements: each(compare) };
  });
  const total = scores.reduce(sum);
  printScore(id, total);
  return total;
}

function each(make: (name: Measured) => Agreement): Score['elements'] {
  return Object.fromEntries(measured.map((name) => [name, make(name)])) as Record<Measured, Agreement>;
}

function sum(one: Score, other: Score): Score {
  return {
    documents: one.documents + other.documents,
    sameText: one.sameText + other.sameText,
    elements: each((name) => {
      const [left, right] = [one.elements[name], other.elements[name]];
      return { same: left.same + right.same, ours: left.ours + right.ours, theirs: left.theirs + right.theirs };
    }),
  };
}

/** Prints the table; returns what is too low. */
function printScore(title: string, { documents, sameText, elements }: Score): readonly string[] {
  const share = sameText / documents;
  const must = percent(sameTextFloor);
  console.log(
    `\n${title}: ${documents} documents, text with notes in place the same in ${percent(share)} (must ${must})`,
  );
  console.log('element    precision    recall      must  published');
  const low = share < sameTextFloor ? ['text'] : [];
  for (const name of measured) {
    const { same, ours, theirs } = elements[name];
    const precision = ours === 0 ? 1 : same / ours;
    const recall = theirs === 0 ? 1 : same / theirs;
    const columns = [precision, recall, floors[name]].map(cell).join(' ');
    console.log(`${name.padEnd(10)} ${columns} ${String(theirs).padStart(10)}`);
    if (Math.min(precision, recall) < floors[name]) low.push(name);
  }
  return low;
}

function exported(id: string): string {
  const beside = (ending: string): string => join(corpus, `${id}${ending}`);
  const read = (ending: string): string => (existsSync(beside(ending)) ? readFileSync(beside(ending), 'utf8') : '');
  const glossary = new Glossary(readTerms(read('.terms.txt')), readPersons(read('.persons.txt')));
  return [...encodeVolume(parseVolume(read('.telegram'), id), glossary)].join('');
}

function documentsOf(source: string): ReadonlyMap<string, TeiElement> {
  const documents = new Map<string, TeiElement>();
  for (const part of readVolume(source)) {
    if (part?.kind === 'document') documents.set(attributeOf(part.element, 'xml:id') ?? '', part.element);
  }
  return documents;
}

function printMisses(id: string, ours: TeiElement, theirs: TeiElement, name: Measured): void {
  const wanted = [...keysOf(theirs, name)];
  for (const key of keysOf(ours, name)) {
    const at = wanted.indexOf(key);
    if (at < 0) console.log(`${id} + ${key.slice(0, 160)}`);
    else wanted.splice(at, 1);
  }
  for (const key of wanted) console.log(`${id} - ${key.slice(0, 160)}`);
}

function printFirstDifference(id: string, ours: string, theirs: string): void {
  let at = 0;
  while (at < ours.length && ours[at] === theirs[at]) at++;
  const from = Math.max(0, at - 50);
  console.log(`${id} + ${ours.slice(from, at + 50)}\n${' '.repeat(id.length)} - ${theirs.slice(from, at + 50)}`);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function cell(share: number): string {
  return share.toFixed(4).padStart(9);
}
