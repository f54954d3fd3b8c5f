/**
 * Learns server/footnotes/weights.ts from the published volumes beside the project: logistic regression over the
 * evidence of every candidate, with half of the volumes held out to tell how well it generalises.
 *
 *   npx tsx scripts/learn-marker-weights.ts [CORPUS]
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCandidates } from '../server/footnotes/candidate';
import { readHook, weighAgreement } from '../server/footnotes/agreement';
import { weighSurroundings } from '../server/footnotes/evidence';
import { readNoteOpening } from '../server/footnotes/note-opening';
import { evidenceName, type Report } from '../server/footnotes/tally';
import { parseVolume } from '../server/volume/parse-volume';

interface Example {
  readonly volume: string;
  readonly marker: boolean;
  readonly evidence: readonly string[];
}

interface EncodedDocument {
  readonly line: number;
  readonly markers: readonly {
    readonly line: number;
    readonly char: number;
    readonly n: string;
    readonly note: number;
  }[];
}

/** Evidence seen fewer times than this tells nothing. */
const rare = 8;
/** How strongly weights are drawn to 0, so that one volume's ways do not decide. */
const decay = 3e-3;

const corpus = process.argv[2] ?? join(import.meta.dirname, '../../shared/corpus');
if (!existsSync(corpus)) {
  console.error(`There is no corpus at ${corpus}. Name its folder: npx tsx scripts/learn-marker-weights.ts FOLDER`);
  process.exit(2);
}
const volumes = readdirSync(corpus)
  .filter((name) => name.endsWith('.gold.json'))
  .map((name) => name.slice(0, -'.gold.json'.length))
  .sort();
const examples = volumes.flatMap(readExamples);
const heldOut = new Set(volumes.filter((_, index) => index % 2 === 0));
report('held out', learn(examples.filter((one) => !heldOut.has(one.volume))), (one) => heldOut.has(one.volume));
const weights = learn(examples);
report('all', weights, () => true);
writeFileSync(join(import.meta.dirname, '../server/footnotes/weights.ts'), formatTable(weights));

function readExamples(volume: string): readonly Example[] {
  const { documents } = JSON.parse(readFileSync(join(corpus, `${volume}.gold.json`), 'utf8')) as {
    readonly documents: readonly EncodedDocument[];
  };
  const byLine = new Map(documents.map((document) => [document.line, document]));
  const parsed = parseVolume(readFileSync(join(corpus, `${volume}.telegram`), 'utf8'));
  return parsed.entries.flatMap(({ offset, document: { tree } }) => {
    const encoded = byLine.get(parsed.lines.lineAt(offset + (tree.heading?.start ?? 0)));
    if (!encoded) return [];
    const notes = tree.notes.map((note) => readNoteOpening(tree, note));
    const first = encoded.markers[0]?.n === '0' ? 0 : 1;
    const markers = new Map(
      encoded.markers.map((one) => [`${parsed.lines.startOf(one.line) + one.char - offset}:${one.n}`, one.note]),
    );
    return findCandidates(tree, notes.length + 2)
      .filter((candidate) => candidate.style === 'plain' || candidate.style === 'symbol')
      .map((candidate) => {
        const note = markers.get(`${candidate.start}:${candidate.label}`);
        const evidence: string[] = [];
        const take: Report = (...parts) => void evidence.push(evidenceName(...parts));
        weighSurroundings(tree, candidate, parsed.habit, take);
        const opening = notes[(note ?? candidate.value - first + 1) - 1];
        if (opening) weighAgreement(readHook(tree, candidate), opening, take);
        return { volume, marker: note !== undefined, evidence };
      });
  });
}

/** Logistic regression by stochastic gradient descent with step sizes of its own for each weight (AdaGrad). */
function learn(sample: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { evidence } of sample) for (const name of evidence) counts.set(name, (counts.get(name) ?? 0) + 1);
  const table = new Map<string, number>([
    ['bias', 0],
    // Few volumes have the habit: without one in the sample, this is the ratio of its odds as the series shows it.
    ['spaced:habit', 2],
  ]);
  const squares = new Map<string, number>();
  const order = [...sample.keys()];
  let seed = 1;
  const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
  for (let epoch = 0; epoch < 30; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const index of order) {
      const example = sample[index];
      if (!example) continue;
      const names = ['bias', ...example.evidence.filter((name) => (counts.get(name) ?? 0) >= rare)];
      const gradient = probability(table, names) - (example.marker ? 1 : 0);
      if (Math.abs(gradient) < 1e-4) continue;
      for (const name of names) {
        const weight = table.get(name) ?? 0;
        const slope = gradient + decay * weight;
        const square = (squares.get(name) ?? 1e-8) + slope * slope;
        squares.set(name, square);
        table.set(name, weight - (0.3 * slope) / Math.sqrt(square));
      }
    }
  }
  return table;
}

function probability(table: ReadonlyMap<string, number>, names: readonly string[]): number {
  const odds = names.reduce((sum, name) => sum + (table.get(name) ?? 0), 0);
  return 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, odds))));
}

function report(label: string, table: ReadonlyMap<string, number>, use: (example: Example) => boolean): void {
  let hits = 0;
  let extras = 0;
  let omissions = 0;
  for (const example of examples.filter(use)) {
    const says = probability(table, ['bias', ...example.evidence]) > 0.5;
    if (says && example.marker) hits++;
    else if (says) extras++;
    else if (example.marker) omissions++;
  }
  const score = (2 * hits) / (2 * hits + extras + omissions);
  console.log(
    `${label}: single candidates, without the chain, F1 ${score.toFixed(4)} (${hits} right, ${extras} wrong, ${omissions} missed)`,
  );
}

function formatTable(table: ReadonlyMap<string, number>): string {
  const rows = [...table]
    .map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const)
    .filter(([, weight]) => Math.abs(weight) >= 0.05)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, weight]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${weight},`);
  return `/**
 * What each piece of evidence says, as the logarithm of its odds: above 0 it speaks for a marker, below against. Learned
 * by logistic regression from published volumes (scripts/learn-marker-weights.ts), rounded to hundredths.
 */
export const weights: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
`;
}
