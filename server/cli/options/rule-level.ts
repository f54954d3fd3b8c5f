import { rules } from '../../rules';
import { isRuleLevel, ruleLevels, type RuleLevel, type RuleSettings } from '../../rules/settings';
import { UsageError } from '../failure';
import { didYouMean } from '../suggestion';

/** What `--rule ID=LEVEL`, given any number of times, sets; the last one for a rule counts. */
export function ruleLevelSettings(written: readonly string[]): RuleSettings {
  return Object.fromEntries(written.map(ruleLevel));
}

function ruleLevel(written: string): readonly [id: string, level: RuleLevel] {
  const [id = '', level, ...more] = written.split('=');
  if (level === undefined || more.length > 0) {
    throw new UsageError(`--rule: “${written}” is not of the form ID=LEVEL, as in date/order=off.`);
  }
  const ids = rules.map((rule) => rule.metadata.id);
  if (!ids.includes(id)) throw new UsageError(`--rule: there is no rule “${id}”.${didYouMean(id, ids)}`);
  if (isRuleLevel(level)) return [id, level];
  const suggestion = didYouMean(level, ruleLevels);
  throw new UsageError(`--rule: there is no level “${level}”, only ${ruleLevels.join(', ')}.${suggestion}`);
}
