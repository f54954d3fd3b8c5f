import { Fact } from '../syntax/kept-facts';
import type { AnalyzedDocument } from '../volume/analyzed-document';
import type { VolumeContents, VolumeEntry } from '../volume/volume';
import { rules } from './index';
import type { Finding, Problem, Rule, RuleMetadata, VolumeRule } from './rule';
import { isOff, severityOf, type RuleSettings } from './settings';

/** The findings of document rules, kept as long as the document is: an unchanged document costs nothing. */
const documentFindings = new Fact<AnalyzedDocument, Known<readonly Finding[]>>();

/** What was found by the settings that were asked for last. */
interface Known<T> {
  readonly settings: RuleSettings;
  readonly found: T;
}

type ByEntry = ReadonlyMap<number, readonly Finding[]>;

/** Those of the rules about a volume, kept as long as the volume is: its files are asked for one by one. */
const knownOfVolume = new WeakMap<VolumeContents, Known<ByEntry>>();

/**
 * Runs every rule that `settings` does not switch off. Returns the findings of each entry of the volume from place `from`
 * to before `to`, in the order of their place; offsets count from the start of the entry's document. Where no rule about
 * the volume has anything to say, an unchanged document yields the same array as the time before.
 */
export function checkVolume(
  volume: VolumeContents,
  settings: RuleSettings,
  from = 0,
  to = volume.entries.length,
): readonly (readonly Finding[])[] {
  const ofVolume = volumeFindings(volume, settings);
  const shown = volume.entries.slice(from, to);
  checkDocuments(shown, settings);
  return shown.map(({ document }, index) => {
    const own = documentFindings.get(document)!.found;
    const more = ofVolume.get(from + index);
    return more === undefined ? own : [...own, ...more].sort(byPlace);
  });
}

/**
 * So many documents are checked by one rule before the next: its code then stays in the processor's caches, which going
 * document by document costs almost as much time again. Of more the text would not stay there.
 */
const together = 64;

/** Has the rules that need nothing but a document check those that are not known yet. */
function checkDocuments(entries: readonly VolumeEntry[], settings: RuleSettings): void {
  const unknown = entries
    .filter(({ document }) => documentFindings.get(document)?.settings !== settings)
    .map(({ document }) => ({ document, found: [] as Finding[] }));
  for (let first = 0; first < unknown.length; first += together) {
    const some = unknown.slice(first, first + together);
    for (const rule of rules) {
      if (rule.scope !== 'document' || isOff(rule.metadata, settings)) continue;
      for (const { document, found } of some)
        rule.check(document, (problem) => found.push(toFinding(rule.metadata, problem, settings)));
    }
  }
  for (const { document, found } of unknown)
    documentFindings.set(document, { settings, found: found.length > 1 ? found.sort(byPlace) : found });
}

function volumeFindings(volume: VolumeContents, settings: RuleSettings): ByEntry {
  const known = knownOfVolume.get(volume);
  if (known?.settings === settings) return known.found;
  const found = findInVolume(volume, settings);
  knownOfVolume.set(volume, { settings, found });
  return found;
}

function findInVolume(volume: VolumeContents, settings: RuleSettings): ByEntry {
  const findings = new Map<number, Finding[]>();
  for (const rule of rules) {
    if (!isAboutVolume(rule) || isOff(rule.metadata, settings)) continue;
    rule.check(volume, (entry, problem) => {
      const finding = toFinding(rule.metadata, problem, settings);
      const others = findings.get(entry);
      if (others === undefined) findings.set(entry, [finding]);
      else others.push(finding);
    });
  }
  return findings;
}

function isAboutVolume(rule: Rule): rule is VolumeRule {
  return rule.scope === 'volume' || rule.scope === 'workspace';
}

function toFinding(rule: RuleMetadata, problem: Problem, settings: RuleSettings): Finding {
  return { ...problem, rule, severity: severityOf(rule, problem, settings) };
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule.id < b.rule.id ? -1 : 1);
}
