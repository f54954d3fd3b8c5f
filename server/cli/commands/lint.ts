import { checkVolume } from '../../rules/check-volume';
import { mergeSettings, type RuleSettings } from '../../rules/settings';
import { suppress, unusedSuppressions } from '../../rules/suppress';
import { LineIndex } from '../../syntax/line-index';
import type { ExitStatus } from '../failure';
import { Configurations, coversFolder, nameForSuppression, type FoundConfiguration } from '../input/configurations';
import { openVolumes, type ReadVolume } from '../input/volumes';
import type { TextOrJson } from '../options/format';
import { ruleLevelSettings } from '../options/rule-level';
import { showProgress } from '../progress';
import { placed, placeFindings, type CheckedFile } from '../report/checked-file';
import { tallyOf, type Tally } from '../report/tally';
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
  const reader = await openVolumes(paths, terminal);
  const progress = await showProgress(reader.count, terminal.showsProgress('at the end'));
  const files: CheckedFile[] = [];
  for await (const read of reader.volumes()) {
    progress.next(read.path);
    files.push(check(read, configurations.for(read.path), chosen));
  }
  progress.end();

  const all = [...configurations.all().flatMap((one) => checkConfiguration(one, paths) ?? []), ...files];
  await terminal.print(await report(all, options.format, terminal));
  if (reader.failed) return 2;
  return passes(tallyOf(all), options.maxWarnings, terminal) ? 0 : 1;
}

function check({ path, volume }: ReadVolume, found: FoundConfiguration, chosen: RuleSettings): CheckedFile {
  const findings = checkVolume(volume, mergeSettings(found.configuration.rules, chosen));
  const name = nameForSuppression(found, path);
  const remaining = suppress(found.configuration, name, volume, findings);
  for (const suppression of remaining.used) found.used.add(suppression);
  found.checked.push(name);
  return { path, text: volume.text, lines: volume.lines, findings: placeFindings(volume, remaining.findings) };
}

/** Undefined where there is nothing to say: a configuration is not among the files that one asked to check. */
function checkConfiguration(found: FoundConfiguration, paths: readonly string[]): CheckedFile | undefined {
  const { path, text, configuration, used, checked } = found;
  if (path === undefined) return undefined;
  const unused = unusedSuppressions(configuration, used, checked, coversFolder(found, paths));
  const findings = [...configuration.findings, ...unused].map(placed);
  return findings.length === 0 ? undefined : { path, text, lines: new LineIndex(text), findings };
}

async function report(files: readonly CheckedFile[], format: TextOrJson, { colors }: Terminal): Promise<string> {
  if (format === 'json') return (await import('../report/json')).jsonReport(files);
  return (await import('../report/text')).textReport(files, colors);
}

function passes({ bySeverity }: Tally, maxWarnings: number | undefined, terminal: Terminal): boolean {
  if (maxWarnings === undefined || bySeverity.warning <= maxWarnings) return bySeverity.error === 0;
  terminal.complain(`there are more warnings (${bySeverity.warning}) than --max-warnings allows (${maxWarnings}).`);
  return false;
}
