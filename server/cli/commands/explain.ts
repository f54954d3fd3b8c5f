import { rules } from '../../rules';
import type { RuleMetadata } from '../../rules/rule';
import { UsageError, type ExitStatus } from '../failure';
import { printable } from '../report/printable';
import { didYouMean } from '../suggestion';
import type { Terminal } from '../terminal';

const fixes: Readonly<Record<RuleMetadata['fix'], string>> = {
  safe: 'The editor mends it, also on saving (source.fixAll).',
  unsafe: 'The editor offers a quick fix; look at what it does.',
  none: 'There is no quick fix: only a person can tell what is right.',
};

/** What a rule finds, why that matters, and how it is right. */
export async function explain(id: string, terminal: Terminal): Promise<ExitStatus> {
  const rule = rules.map(({ metadata }) => metadata).find((metadata) => metadata.id === id);
  if (rule === undefined) {
    const ids = rules.map(({ metadata }) => metadata.id);
    throw new UsageError(`there is no rule “${id}”.${didYouMean(id, ids) || ' “telegram rules” lists them.'}`);
  }
  const { colors } = terminal;
  const { severity, title, why, example, fix } = rule;
  const sections = [
    `${colors.bold(id)}  ${severity}`,
    title,
    `${colors.bold('Why')}\n${why}`,
    `${colors.bold('Wrong')}\n${indented(example.wrong)}`,
    `${colors.bold('Right')}\n${indented(example.right)}`,
    `${colors.bold('Fix')}\n${fixes[fix]}`,
  ];
  await terminal.print(`${sections.join('\n\n')}\n`);
  return 0;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${printable(line)}`.trimEnd())
    .join('\n');
}
