import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeDocument, type ParsedDocument, type ParsedSection } from '../../server/service/parsed-document';
import { parseVolume } from '../../server/volume/parse-volume';

/** The level that the parser has reached on published volumes, a little below what `npm run evaluate` prints. */
const floors = {
  documents: { f1: 0.9999 },
  numbers: { f1: 0.9999 },
  markers: { f1: 0.996 },
  pages: { f1: 0.999 },
  datelines: { f1: 0.999 },
  dates: { f1: 0.998 },
  signatures: { f1: 0.972 },
  labels: { f1: 0.998 },
  from: { f1: 0.997 },
  to: { f1: 0.996 },
  references: { precision: 0.956, recall: 0.971 },
} as const;
const faultlessDocuments = 0.995;
/** Before 1955 the encoders linked few references. */
const firstLinked = 1955;

type Row = keyof typeof floors;

interface GoldDocument {
  readonly line: number;
  readonly heading: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly markers: readonly { readonly line: number; readonly char: number; readonly note: number }[];
  readonly pages: readonly { readonly line: number; readonly char: number; readonly n: string }[];
  readonly datelines: readonly { readonly line: number; readonly when?: string | null }[];
  readonly signed: readonly { readonly line: number }[];
  readonly labels: readonly { readonly line: number }[];
  readonly refs: readonly { readonly target: string }[];
}

class Tally {
  right = 0;
  extra = 0;
  missing = 0;

  /** Compares two bags; whether they are the same. */
  compare(found: Iterable<string | number>, wanted: Iterable<string | number>): boolean {
    const left = new Map<string | number, number>();
    for (const key of wanted) left.set(key, (left.get(key) ?? 0) + 1);
    let same = true;
    for (const key of found) {
      const count = left.get(key) ?? 0;
      if (count > 0) {
        this.right++;
        left.set(key, count - 1);
      } else {
        this.extra++;
        same = false;
      }
    }
    for (const count of left.values()) {
      this.missing += count;
      if (count > 0) same = false;
    }
    return same;
  }

  count(right: boolean): void {
    if (right) this.right++;
    else {
      this.extra++;
      this.missing++;
    }
  }

  get scores(): { readonly precision: number; readonly recall: number; readonly f1: number } {
    const precision = this.right / (this.right + this.extra || 1);
    const recall = this.right / (this.right + this.missing || 1);
    return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
  }
}

class Evaluation {
  readonly rows = Object.fromEntries(Object.keys(floors).map((row) => [row, new Tally()])) as Record<Row, Tally>;
  faultless = 0;
  documents = 0;

  add(found: readonly ParsedDocument[], wanted: readonly GoldDocument[], linked: boolean): void {
    const byLine = new Map(found.map((document) => [(document.heading ?? document).range.start.line, document]));
    this.rows.documents.compare(
      byLine.keys(),
      wanted.map(({ line }) => line),
    );
    for (const gold of wanted) {
      this.documents++;
      const document = byLine.get(gold.line);
      if (document) this.#compare(document, gold, linked);
      else {
        this.rows.markers.missing += gold.markers.length;
        this.rows.pages.missing += gold.pages.length;
      }
    }
  }

  #compare(found: ParsedDocument, gold: GoldDocument, linked: boolean): void {
    const { rows } = this;
    const number = /^(?:No\. )?(\d+[a-z]?)\b/.exec(gold.heading)?.[1];
    if (number !== undefined) rows.numbers.count(found.heading?.number === number);
    for (const side of ['from', 'to'] as const) {
      if (gold[side] && /telegram/i.test(gold.heading)) {
        rows[side].count(plain(found.heading?.[side]).includes(plain(gold[side])));
      }
    }
    const markers = found.markers.filter(({ note }) => note !== null);
    const same = rows.markers.compare(
      markers.map(({ range, note }) => `${place(range)}>${note}`),
      gold.markers.map(({ line, char, note }) => `${line}:${char}>${note}`),
    );
    if (same) this.faultless++;
    rows.pages.compare(
      found.pages.map(({ range, number: page }) => `${place(range)}>${page}`),
      gold.pages.map(({ line, char, n }) => `${line}:${char}>${n}`),
    );
    const [dateline] = gold.datelines;
    if (dateline) {
      rows.datelines.count(found.dateline?.range.start.line === dateline.line);
      const day = /^\d{4}-\d\d-\d\d/.exec(dateline.when ?? '')?.[0];
      if (day !== undefined) rows.dates.count(found.dateline?.date === day);
    } else if (found.dateline) rows.datelines.extra++;
    rows.signatures.compare(
      found.signatures.map(({ range }) => range.start.line),
      gold.signed.map(({ line }) => line),
    );
    const labels = gold.labels.map(({ line }) => line);
    rows.labels.compare(
      linesOf(found.sections).filter((line) => labels.includes(line)),
      labels,
    );
    if (!linked) return;
    rows.references.compare(
      found.references.flatMap(({ target }) => target ?? []),
      gold.refs.map(({ target }) => target),
    );
  }
}

function place({ start }: ParsedDocument['range']): string {
  return `${start.line}:${start.character}`;
}

function plain(words: string | null | undefined): string {
  return (words ?? '')
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '')
    .trim()
    .toLowerCase();
}

function linesOf(sections: readonly ParsedSection[]): readonly number[] {
  return sections.flatMap(({ range, children }) => [range.start.line, ...linesOf(children)]);
}

describe('the parser on published volumes', () => {
  const folder = join(import.meta.dirname, '../../../shared/corpus');
  if (!existsSync(folder)) {
    it.skip(`has none to read: no corpus at ${folder}`);
    return;
  }
  const evaluation = new Evaluation();

  before('read the volumes', () => {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.gold.json'))) {
      const id = name.slice(0, -'.gold.json'.length);
      const { documents: wanted } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        readonly documents: readonly GoldDocument[];
      };
      const volume = parseVolume(readFileSync(join(folder, `${id}.telegram`), 'utf8'), id);
      const found = volume.entries.map((_, entry) => describeDocument(volume, entry, id));
      evaluation.add(found, wanted, Number(id.slice(4, 8)) >= firstLinked);
    }
  });

  for (const [row, floor] of Object.entries(floors) as [Row, Readonly<Record<string, number>>][]) {
    for (const [measure, least] of Object.entries(floor)) {
      it(`keeps ${measure} of ${row} at ${least}`, () => {
        const reached = evaluation.rows[row].scores[measure as keyof Tally['scores']];
        assert.ok(reached >= least, `${reached.toFixed(4)} is below ${least}`);
      });
    }
  }

  it(`finds every marker in ${faultlessDocuments * 100} of 100 documents, and no other`, () => {
    const reached = evaluation.faultless / evaluation.documents;
    assert.ok(reached >= faultlessDocuments, `${reached.toFixed(4)} is below ${faultlessDocuments}`);
  });
});
