import { checkVolume } from '../../../server/rules/check-volume';
import { defaultSettings } from '../../../server/rules/settings';
import { parseVolume } from '../../../server/volume/parse-volume';
import type { PublishedDocument, PublishedVolume } from '../published-volumes';
import { pick, seeded, type Fault, type Injector, type Sample } from './fault';

/** What became of the faults of one injector. */
export interface Score {
  readonly injector: Injector;
  readonly injected: number;
  readonly reported: number;
  readonly missed: readonly {
    readonly document: PublishedDocument;
    readonly fault: Fault;
    readonly found: readonly string[];
  }[];
}

/** Longer documents say nothing more and cost much. */
const longest = 30_000;
/** Not every document can be spoilt in every way. */
const attempts = 12;

/** Injects `count` faults, each into a document of its own, and looks for each in the findings. */
export function measure(injector: Injector, volumes: readonly PublishedVolume[], count: number, seed: number): Score {
  const random = seeded(seed);
  const missed: Score['missed'][number][] = [];
  let injected = 0;
  for (let tries = 0; injected < count && tries < count * attempts; tries++) {
    const sample = choose(volumes, random);
    const fault = sample && injector.inject(sample, random);
    if (sample === undefined || fault === undefined) continue;
    injected++;
    const found = findings(injector.rule, fault);
    if (!found.hit) missed.push({ document: sample.document, fault, found: found.all });
  }
  return { injector, injected, reported: injected - missed.length, missed };
}

function choose(volumes: readonly PublishedVolume[], random: () => number): Sample | undefined {
  const volume = pick(volumes, random)!;
  const place = Math.floor(random() * volume.documents.length);
  const document = volume.documents[place]!;
  if (document.text.length > longest) return undefined;
  const near = [volume.documents[place - 1], volume.documents[place + 1]].map((each) =>
    each !== undefined && each.text.length <= longest ? each : undefined,
  );
  return { document, before: near[0], after: near[1] };
}

function findings(rule: string, fault: Fault): { readonly hit: boolean; readonly all: readonly string[] } {
  const volume = parseVolume(fault.text);
  const all: string[] = [];
  let hit = false;
  for (const [entry, ofEntry] of checkVolume(volume, defaultSettings).entries()) {
    const { offset } = volume.entries[entry]!;
    for (const { rule: by, span } of ofEntry) {
      const first = volume.lines.positionAt(offset + span.start).line;
      const last = volume.lines.positionAt(offset + span.end).line;
      all.push(`${by.id}:${first + 1}`);
      if (by.id === rule && fault.lines.some((line) => first === line || last === line)) hit = true;
    }
  }
  return { hit, all };
}
