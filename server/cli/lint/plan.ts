import type { RuleSettings } from '../../rules/settings';
import { nameForSuppression, type Configurations, type FoundConfiguration } from '../input/configurations';
import type { Input } from '../input/find-inputs';
import type { FormatSettings } from '../report/open-report';
import type { LintJob, LintPlan } from './job';
import { namesakesAmong } from './namesakes';
import { levelOf, type LintOptions } from './options';

/** What is to be done, with all that it takes looked up: a configuration that cannot be read ends the run here. */
export interface Work {
  readonly plan: LintPlan;
  readonly jobs: readonly LintJob[];
  /** In the order of those in the plan. */
  readonly found: readonly FoundConfiguration[];
}

export function planWork(
  inputs: readonly Input[],
  configurations: Configurations,
  chosen: RuleSettings,
  options: LintOptions,
  report: FormatSettings,
): Work {
  const places = new Map<FoundConfiguration, number>();
  const namesakesOf = namesakesAmong(inputs);
  const jobs = inputs.map(({ path }): LintJob => {
    const found = configurations.for(path);
    const configuration = places.get(found) ?? places.size;
    places.set(found, configuration);
    return { path, configuration, name: nameForSuppression(found, path), namesakes: namesakesOf(path) };
  });
  const found = [...places.keys()];
  const plan: LintPlan = {
    format: options.format,
    report,
    level: levelOf(options),
    mend: options.fix ? (options.dryRun ? 'diff' : 'yes') : 'no',
    chosen,
    configurations: found.map(({ configuration }) => configuration),
  };
  return { plan, jobs, found };
}
