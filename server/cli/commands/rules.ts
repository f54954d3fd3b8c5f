import { rules } from '../../rules';
import type { ExitStatus } from '../failure';
import type { TextOrJson } from '../options/format';
import { table } from '../report/table';
import type { Terminal } from '../terminal';

/** Every rule with its default severity and what it finds. */
export async function listRules(format: TextOrJson, terminal: Terminal): Promise<ExitStatus> {
  const all = rules.map((rule) => rule.metadata);
  if (format === 'json') await terminal.print(`${JSON.stringify({ rules: all }, undefined, 2)}\n`);
  else await terminal.print(table(all.map(({ id, severity, title }) => [id, severity, title])));
  return 0;
}
