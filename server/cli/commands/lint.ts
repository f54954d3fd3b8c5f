import { checkVolume } from '../../rules/check-volume';
import { mergeSettings, type RuleSettings } from '../../rules/settings';
import { suppress, unusedSuppressions } from '../../rules/suppress';
import { LineIndex } from '../../syntax/line-index';
import type { ExitStatus } from '../failure';
import { Configurations, coversFolder, nameForSuppression, type FoundConfiguration } from '../input/configurations';
import { openVolumes, type ReadVolume } from '../input/volumes';
import type { TextOrJson } from '../options/format';
import { ruleLevelSettings } from '../options/rule-level';
import { placed, placeFindings, type CheckedFile } from '../report/checked-file';
import type { Report } from '../report/report';
import { Tally } from '../report/tally';
import type { Terminal } from '../terminal';

export interface LintOptions {
  readonly format: TextOrJson;
  readonly maxWarnings?: number;
  readonly config?: string;
  /** `ID=LEVEL` each. */
  readonly rule: readonly string[];
}

/** Checks the files by the rules. What is at fault in a configuration is reported as a finding in its file. */
export async function lint(paths: readonly string[], options: LintOptions, terminal: Terminal): Promise<ExitStatus> {
  const chosen = ruleLevelSettings(options.rule);
  const configurations = new Configurations(options.config);
  const reader = await openVolumes(paths, terminal, 'at the end');
  const report = await openReport(options.format, terminal);
  const tally = new Tally();
  const take = (file: CheckedFile): void => {
    tally.add(file);
    report.add(file);
  };
  for await (const read of reader.volumes) take(check(read, configurations.for(read.path), chosen));
  // Which suppressions do nothing is known when all files have been checked.
  for (const found of configurations.all()) checkConfiguration(found, paths, take);

  for (const part of report.parts(tally)) await terminal.print(part);
  if (reader.failed) return 2;
  return passes(tally, options.maxWarnings, terminal) ? 0 : 1;
}

function check({ path, volume }: ReadVolume, found: FoundConfiguration, chosen: RuleSettings): CheckedFile {
  const findings = checkVolume(volume, mergeSettings(found.configuration.rules, chosen));
  const name = nameForSuppression(found, path);
  const remaining = suppress(found.configuration, name, volume, findings);
  for (const suppression of remaining.used) found.used.add(suppression);
  found.checked.push(name);
  return { path, text: volume.text, lines: volume.lines, findings: placeFindings(volume, remaining.findings) };
}

/** A configuration without a fault is not reported: it is not among the files that one asked to check. */
function checkConfiguration(
  found: FoundConfiguration,
  paths: readonly string[],
  take: (file: CheckedFile) => void,
): void {
  const { path, text, configuration, used, checked } = found;
  const unused = unusedSuppressions(configuration, used, checked, coversFolder(found, paths));
  const findings = [...configuration.findings, ...unused].map(placed);
  if (path !== undefined && findings.length > 0) take({ path, text, lines: new LineIndex(text), findings });
}

async function openReport(format: TextOrJson, { colors }: Terminal): Promise<Report> {
  if (format === 'json') return new (await import('../report/json')).JsonReport();
  return new (await import('../report/text')).TextReport(colors);
}

function passes({ bySeverity }: Tally, maxWarnings: number | undefined, terminal: Terminal): boolean {
  if (maxWarnings === undefined || bySeverity.warning <= maxWarnings) return bySeverity.error === 0;
  terminal.complain(`there are more warnings (${bySeverity.warning}) than --max-warnings allows (${maxWarnings}).`);
  return false;
}
