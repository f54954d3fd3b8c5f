// Times the import of TEI against building a DOM of the same file: npx tsx scripts/bench-tei.ts [FILE.xml]
// Without a file, a volume of 5 MB is made up. Each runs in a process of its own, so that memory is measured fairly.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DOMParser } from '@xmldom/xmldom';
import { importVolume } from '../server/convert/tei/import-volume';
import { readVolume } from '../server/convert/tei/read-volume';

const contenders = {
  'import: transcription, lists, sidecar': (source: string) => {
    const steps = importVolume(source);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    return step.value;
  },
  'reading alone, a document at a time': (source: string) => {
    let count = 0;
    for (const part of readVolume(source)) if (part) count++;
    return count;
  },
  'DOM of @xmldom/xmldom': (source: string) => new DOMParser().parseFromString(source, 'text/xml'),
} as const satisfies Record<string, (source: string) => unknown>;

const runs = 5;
const [, , path, contender] = process.argv;
if (contender !== undefined && path !== undefined) measure(path, contenders[contender as keyof typeof contenders]);
else compare(path);

function compare(given: string | undefined): void {
  const folder = mkdtempSync(join(tmpdir(), 'telegram-bench-'));
  const file = given ?? join(folder, 'volume.xml');
  if (given === undefined) writeFileSync(file, madeUp());
  console.log(`${(statSync(file).size / 1e6).toFixed(1)} MB of XML; median of ${runs}`);
  for (const name of Object.keys(contenders)) {
    const self = fileURLToPath(import.meta.url);
    const result = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', self, file, name], {
      encoding: 'utf8',
    });
    process.stdout.write(`${name.padEnd(40)} ${result.stdout || result.stderr}`);
  }
  rmSync(folder, { recursive: true });
}

/** What one contender takes, and how much of the heap is still in use behind its last run. */
function measure(file: string, run: (source: string) => unknown): void {
  const source = readFileSync(file, 'utf8');
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const times: number[] = [];
  let held: unknown;
  for (let at = 0; at < runs; at++) {
    held = undefined;
    // Of the processor, which other programs on the machine do not lengthen.
    const start = process.cpuUsage();
    held = run(source);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  globalThis.gc?.();
  const kept = (process.memoryUsage().heapUsed - before) / 1e6;
  times.sort((one, other) => one - other);
  console.log(
    `${times[runs >> 1]!.toFixed(0).padStart(6)} ms ${kept.toFixed(1).padStart(7)} MB kept${held === undefined ? ' ' : ''}`,
  );
}

function madeUp(): string {
  const words =
    'The lamps of <gloss target="#t_Z1">Zenda</gloss> are lit, <persName corresp="#p_H1">Hope</persName> says. ';
  const documents = Array.from({ length: 400 }, (_, at) => {
    const id = `d${at + 1}`;
    const note = `<note n="1" xml:id="${id}fn1">See <ref target="#d1">Document 1</ref>.</note>`;
    const paragraphs = `<p>${words.repeat(12)}${note}</p><pb n="${at + 1}" xml:id="pg_${at + 1}"/>${`<p>${words.repeat(12)}</p>`.repeat(9)}`;
    return `<div type="document" xml:id="${id}" n="${at + 1}"><head>${at + 1}. Letter</head>${paragraphs}</div>`;
  });
  return `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>${documents.join('\n')}</body></text></TEI>`;
}
