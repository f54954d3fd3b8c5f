import type { CitedVolume, Reference } from '../references/reference';
import { citeVolume } from '../references/published-volumes';
import { Fact } from '../syntax/kept-facts';
import type { AnalyzedDocument } from '../volume/analyzed-document';
import { shouldHold, type Numbering } from '../volume/numbering';
import { idInSeries } from '../volume/resolve-reference';
import type { VolumeContents } from '../volume/volume';
import { unresolvedDocument } from './reference/unresolved-document';
import type { Finding } from './rule';
import { isOff, severityOf, type RuleSettings } from './settings';

/** The numberings of other volumes by their ids; of two with one id both. */
export type CitedVolumes = ReadonlyMap<string, readonly Numbering[]>;

/**
 * References from the entries of the volume between the places `from` and `to` to documents that another volume at hand
 * does not have, as findings of `reference/unresolved-document`, by the place of their entry. Where one of two volumes of
 * an id has the document, or may have it, nothing is said.
 */
export function checkCitations(
  volume: VolumeContents,
  cited: CitedVolumes,
  settings: RuleSettings,
  from: number,
  to: number,
): ReadonlyMap<number, readonly Finding[]> {
  const findings = new Map<number, Finding[]>();
  const rule = unresolvedDocument.metadata;
  if (cited.size === 0 || isOff(rule, settings)) return findings;
  for (let entry = from; entry < to; entry++) {
    for (const { reference, number, id } of citationsOf(volume, entry)) {
      const numberings = cited.get(id) ?? [];
      const [first] = numberings;
      if (first === undefined || numberings.some((one) => one.documents.has(number) || !shouldHold(one, number)))
        continue;
      const problem = {
        span: { start: reference.start, end: reference.end },
        // It may be the other volume that lacks a document.
        severity: 'warning' as const,
        message: `${citeVolume(id) ?? id} has no document ${number}: its numbers run from ${first.first} to ${first.last}. Correct the number, or name the volume that the document is in.`,
      };
      const others = findings.get(entry) ?? [];
      findings.set(entry, [...others, { ...problem, rule, severity: severityOf(rule, problem, settings) }]);
    }
  }
  return findings;
}

/** The ids of the other volumes whose documents the volume cites. */
export function volumesCitedBy(volume: VolumeContents): ReadonlySet<string> {
  return new Set(volume.entries.flatMap((_, entry) => citationsOf(volume, entry).map(({ id }) => id)));
}

interface Citation {
  readonly reference: Reference;
  readonly number: string;
  readonly id: string;
}

function citationsOf(volume: VolumeContents, entry: number): readonly Citation[] {
  const { document } = volume.entries[entry]!;
  return namedIn(document).flatMap(({ reference, number, cited }) => {
    const id = idInSeries(volume, cited);
    return id === undefined || id === volume.id ? [] : [{ reference, number, id }];
  });
}

interface Named {
  readonly reference: Reference;
  readonly number: string;
  readonly cited: CitedVolume;
}

/** Kept as long as the document: all of a volume are looked through after each edit. */
const named = new Fact<AnalyzedDocument, readonly Named[]>();

function namedIn(document: AnalyzedDocument): readonly Named[] {
  let found = named.get(document);
  if (found === undefined) {
    found = document.references.flatMap((reference): readonly Named[] => {
      if (reference.kind !== 'document' && reference.kind !== 'footnote') return [];
      const number = reference.kind === 'document' ? reference.number : reference.document;
      return number === undefined || reference.volume === undefined
        ? []
        : [{ reference, number, cited: reference.volume }];
    });
    named.set(document, found);
  }
  return found;
}
