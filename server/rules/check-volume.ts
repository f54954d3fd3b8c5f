import type { AnalyzedDocument } from '../volume/analyzed-document';
import type { Volume } from '../volume/volume';
import { rules } from './index';
import type { Finding, Problem, RuleMetadata } from './rule';
import { isOff, severityOf, type RuleSettings } from './settings';

/** The findings of document rules, kept as long as the document is: an unchanged document costs nothing. */
const documentFindings = new WeakMap<AnalyzedDocument, WeakMap<RuleSettings, readonly Finding[]>>();

/**
 * Runs every rule that `settings` does not switch off. Returns the findings of each entry of the volume, in the order of
 * their place; offsets count from the start of the entry's document. Where no rule about the volume has anything to
 * say, an unchanged document yields the same array as the time before.
 */
export function checkVolume(volume: Volume, settings: RuleSettings): readonly (readonly Finding[])[] {
  const ofVolume = volumeFindings(volume, settings);
  return volume.entries.map(({ document }, entry) => {
    const own = checkDocument(document, settings);
    const more = ofVolume.get(entry);
    return more === undefined ? own : [...own, ...more].sort(byPlace);
  });
}

/** The findings of the rules that need nothing but the document. */
function checkDocument(document: AnalyzedDocument, settings: RuleSettings): readonly Finding[] {
  let bySettings = documentFindings.get(document);
  if (bySettings === undefined) documentFindings.set(document, (bySettings = new WeakMap()));
  const known = bySettings.get(settings);
  if (known !== undefined) return known;

  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.scope !== 'document' || isOff(rule.metadata, settings)) continue;
    rule.check(document, (problem) => findings.push(toFinding(rule.metadata, problem, settings)));
  }
  findings.sort(byPlace);
  bySettings.set(settings, findings);
  return findings;
}

function volumeFindings(volume: Volume, settings: RuleSettings): ReadonlyMap<number, readonly Finding[]> {
  const findings = new Map<number, Finding[]>();
  for (const rule of rules) {
    if (rule.scope !== 'volume' || isOff(rule.metadata, settings)) continue;
    rule.check(volume, (entry, problem) => {
      const finding = toFinding(rule.metadata, problem, settings);
      const others = findings.get(entry);
      if (others === undefined) findings.set(entry, [finding]);
      else others.push(finding);
    });
  }
  return findings;
}

function toFinding(rule: RuleMetadata, problem: Problem, settings: RuleSettings): Finding {
  return { ...problem, rule, severity: severityOf(rule, problem, settings) };
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule.id < b.rule.id ? -1 : 1);
}
