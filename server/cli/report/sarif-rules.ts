import type { ReportingDescriptor, Result } from 'sarif';
import { rules } from '../../rules';
import type { RuleMetadata, Severity } from '../../rules/rule';
import { rulePage } from '../installation';

/** SARIF has no hints. */
export const sarifLevels: Readonly<Record<Severity, NonNullable<Result.level>>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const fixes: Readonly<Record<RuleMetadata['fix'], string>> = {
  safe: '`telegram lint --fix` mends it.',
  unsafe: 'The editor offers a quick fix; look at what it does.',
  none: 'There is no quick fix: only a person can tell what is right.',
};

/** All rules, in the order of their indices in results. */
export function sarifRules(): ReportingDescriptor[] {
  return rules.map(({ metadata }) => descriptor(metadata));
}

export const ruleIndex: ReadonlyMap<string, number> = new Map(rules.map(({ metadata }, index) => [metadata.id, index]));

function descriptor({ id, severity, title, why, example, fix }: RuleMetadata): ReportingDescriptor {
  const helpUri = rulePage(id);
  const [area = id] = id.split('/');
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: {
      text: `${why}\n\nWrong:\n${example.wrong}\n\nRight:\n${example.right}\n\n${fixes[fix].replaceAll('`', '')}`,
      markdown: `${why}\n\nWrong:\n\n${fenced(example.wrong)}\n\nRight:\n\n${fenced(example.right)}\n\n${fixes[fix]}`,
    },
    defaultConfiguration: { level: sarifLevels[severity] },
    ...(helpUri !== undefined && { helpUri }),
    properties: { tags: [area], 'problem.severity': problemSeverity(severity) },
  };
}

/** `FootnoteUnmarkedNote`: the form that the standard wants. */
function nameOf(id: string): string {
  return id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function fenced(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}

/** What code scanning sorts alerts by. */
function problemSeverity(severity: Severity): string {
  return severity === 'error' || severity === 'warning' ? severity : 'recommendation';
}
