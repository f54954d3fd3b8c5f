// Writes what is derived from the rules' own metadata: their pages, the settings of the extension, and the schema of
// telegram.config.json. `npm run generate`; a unit test compares the files with what this would write.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rules } from '../server/rules/index';
import type { Rule } from '../server/rules/rule';
import { asSentence, rulePage } from '../server/rules/rule-page';
import { ruleLevels } from '../server/rules/settings';

const root = join(import.meta.dirname, '..');
const levels = [...ruleLevels];
const levelDescriptions = [
  'Report as an error.',
  'Report as a warning.',
  'Report as information.',
  'Report as a hint.',
  'Do not report.',
];
/** The files that are derived from the rules, by their path in the project. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  files.set('docs/rules/README.md', renderIndex());
  for (const rule of rules) files.set(`docs/rules/${rule.metadata.id}.md`, rulePage(rule, indexOf(rule)));
  files.set('schemas/telegram.config.schema.json', toJson(configurationSchema()));
  files.set('package.json', renderManifest());
  return files;
}

/** Pages of rules that are no more. */
export function stalePages(): readonly string[] {
  const folder = join(root, 'docs/rules');
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const known = generatedFiles();
  return names
    .map((name) => `docs/rules/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md') && !known.has(path));
}

function renderIndex(): string {
  const rows = rules.map(({ metadata }) => {
    const { id, severity, title, fix } = metadata;
    return `| [\`${id}\`](${id}.md) | ${severity} | ${title} | ${fix === 'none' ? '' : fix} |`;
  });
  return [
    '# Rules',
    '',
    'What counts as malformed in a transcription. Each rule has an id, `area/name`, that settings, suppressions and the',
    'command line name; `telegram explain ID` prints its page. This list is generated from the rules themselves.',
    '',
    'Two measures hold for all of them: on published volumes, errors and warnings stay under five in a hundred documents,',
    'and of faults put in on purpose nearly all are reported, with the right id and place.',
    '',
    '| rule | severity | what is wrong | fix |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    '## Levels and suppressions',
    '',
    'In the editor, the setting `telegram.rules` gives a rule another level or switches it off. For a folder of volumes,',
    '`telegram.config.json` does the same for the editor and the command line; the nearest one upwards counts. It also',
    'lists findings that are right as they stand, each with the reason:',
    '',
    '```json',
    '{',
    '  "rules": { "date/order": "off" },',
    '  "ignore": [',
    '    { "rule": "source/file-number", "file": "volume.telegram", "document": "28", "reason": "so in the print" }',
    '  ]',
    '}',
    '```',
    '',
    '`file` is a path behind the folder of the configuration, or its last part; without it every file is meant. `document`',
    'is the number in the heading, or the place in the file where documents have no numbers; without it the whole file is',
    'meant. `text` are words of the line that the finding begins in; without it every line is meant. It names the line',
    'by its words, since its number changes with every edit above it; when the words change, the finding comes back. A',
    'suppression that no longer suppresses anything is reported.',
    '',
  ].join('\n');
}

function ruleProperties(): Record<string, object> {
  return Object.fromEntries(
    rules.map(({ metadata }) => [
      metadata.id,
      {
        type: 'string',
        enum: levels,
        enumDescriptions: levelDescriptions,
        default: metadata.severity,
        description: asSentence(metadata.title),
      },
    ]),
  );
}

function configurationSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Rules for transcriptions of telegrams',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      rules: {
        description: 'Level of each rule; rules that are not named keep their own.',
        type: 'object',
        additionalProperties: false,
        properties: ruleProperties(),
      },
      ignore: {
        description: 'Findings that are right as they stand.',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['rule', 'reason'],
          properties: {
            rule: { description: 'Id of the rule.', type: 'string', enum: rules.map(({ metadata }) => metadata.id) },
            file: { description: 'Path behind this folder, or its last part; without it every file.', type: 'string' },
            document: {
              description: 'Number of the document, or its place in a file without numbers; without it every document.',
              type: ['string', 'integer'],
            },
            text: {
              description: 'Words of the line that the finding begins in; without it every line.',
              type: 'string',
            },
            reason: { description: 'Why the text is right as it stands.', type: 'string', minLength: 1 },
          },
        },
      },
    },
  };
}

interface Manifest {
  contributes: {
    configuration: { properties: Record<string, object> };
    jsonValidation?: readonly object[];
  };
}

/** package.json with the setting `telegram.rules`; everything else stays as it is. */
function renderManifest(): string {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  const { contributes } = manifest;
  contributes.configuration.properties['telegram.rules'] = {
    type: 'object',
    additionalProperties: false,
    properties: ruleProperties(),
    default: {},
    scope: 'resource',
    order: 2,
    markdownDescription:
      'Level of each rule: `error`, `warning`, `information`, `hint` or `off`. Rules that are not named keep their own. A `telegram.config.json` beside the volumes comes before this setting.',
  };
  contributes.jsonValidation = [{ fileMatch: 'telegram.config.json', url: './schemas/telegram.config.schema.json' }];
  return toJson(manifest);
}

/** The way from a rule's page to the list of all. */
function indexOf({ metadata }: Rule): string {
  return `${'../'.repeat(metadata.id.split('/').length - 1)}README.md`;
}

function toJson(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function main(): void {
  for (const path of stalePages()) rmSync(join(root, path));
  for (const [path, text] of generatedFiles()) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(path);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main();
