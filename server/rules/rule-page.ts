import type { Rule } from './rule';

type RuleScope = Rule['scope'];

const where: Readonly<Record<RuleScope, string>> = {
  document: 'each document',
  volume: 'all documents of a volume together, in one file or in the files of a folder',
  workspace: 'the volumes of a workspace together',
  configuration: 'telegram.config.json',
};
const languages: Readonly<Record<RuleScope, string>> = {
  document: 'telegram',
  volume: 'telegram',
  workspace: 'text',
  configuration: 'json',
};
const fixSafety = {
  safe: 'Safe: the fix changes nothing that the print could say otherwise, and takes part in “Fix all”.',
  unsafe: 'Unsafe: the fix is offered one by one, because the print may say otherwise.',
  none: 'None: only a person with the print at hand can tell what is right.',
} as const;

/** What there is to know of a rule, in Markdown; `index` is the way to the list of all rules, where there is one. */
export function rulePage({ metadata, scope }: Rule, index?: string): string {
  const { id, severity, title, why, example, fix } = metadata;
  const language = languages[scope];
  const others = index === undefined ? '' : ` [All rules](${index}).`;
  return [
    `# ${id}`,
    '',
    asSentence(title),
    '',
    `Severity: ${severity}. Looks at ${where[scope]}.${others}`,
    '',
    '## Why',
    '',
    why,
    '',
    '## Example',
    '',
    'Reported:',
    '',
    ...fenced(example.wrong, language),
    '',
    'Right:',
    '',
    ...fenced(example.right, language),
    '',
    '## Fix',
    '',
    fixSafety[fix],
    '',
    ...(id.startsWith('configuration/')
      ? []
      : ['## Switch it off', '', ...fenced(`{ "rules": { "${id}": "off" } }`, 'json'), '']),
  ].join('\n');
}

/** A rule's title is no whole sentence. */
export function asSentence(title: string): string {
  return title.endsWith('…') ? title : `${title}.`;
}

function fenced(text: string, language: string): readonly string[] {
  // Characters that print nothing are shown by their code.
  const shown = text.trimEnd().replaceAll(/[\u0000-\u0008\u000b-\u001f\u0300-\u036f]/g, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `<U+${code.padStart(4, '0')}>`;
  });
  return [`\`\`\`${language}`, shown, '```'];
}
