import type { ReportingDescriptor, Result } from 'sarif';
import { rules } from '../../rules';
import type { Rule, Severity } from '../../rules/rule';
import { rulePage } from '../../rules/rule-page';

/** SARIF has no hints. */
export const sarifLevels: Readonly<Record<Severity, NonNullable<Result.level>>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** All rules, in the order of their indices in results. */
export function sarifRules(): ReportingDescriptor[] {
  return rules.map(descriptor);
}

export const ruleIndex: ReadonlyMap<string, number> = new Map(rules.map(({ metadata }, index) => [metadata.id, index]));

/** With the rule's page in it, and no address of one: whoever reads the report may have nothing but the report. */
function descriptor(rule: Rule): ReportingDescriptor {
  const { id, severity, title, why } = rule.metadata;
  const [area = id] = id.split('/');
  const page = rulePage(rule);
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: withoutMarkup(page), markdown: page },
    defaultConfiguration: { level: sarifLevels[severity] },
    properties: { tags: [area], 'problem.severity': problemSeverity(severity) },
  };
}

function withoutMarkup(page: string): string {
  return page.replace(/^```\w*\n/gmu, '').replace(/^#+ /gmu, '');
}

/** `FootnoteUnmarkedNote`: the form that the standard wants. */
function nameOf(id: string): string {
  return id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** What code scanning sorts alerts by. */
function problemSeverity(severity: Severity): string {
  return severity === 'error' || severity === 'warning' ? severity : 'recommendation';
}
