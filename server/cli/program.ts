import { Command, Option } from 'commander';
import { version } from '../../package.json';
import type { ConvertOptions } from './commands/convert';
import type { ParseOptions } from './commands/parse';
import type { ExitStatus } from './failure';
import type { LintOptions } from './lint/options';
import { count } from './options/count';
import { choiceOption } from './options/choice';
import { formatOption, type TextOrJson } from './options/format';
import { reportFormats } from './report/formats';
import { levels } from './report/level';
import type { Terminal } from './terminal';

interface Format {
  readonly format: TextOrJson;
}

const examples = `
Examples:
  telegram lint volumes/                       check every *.telegram file in a folder
  telegram lint --format json - < one.telegram check standard input, for a program to read
  telegram parse --format ndjson one.telegram  what a file consists of, one document a line
  telegram outline one.telegram                its documents and their sections
  telegram explain footnote/unmarked-note      what a rule wants, and why

A path is a file, a folder (every *.telegram in it), a glob, or - for standard input.
Exit status: 0 nothing at error level, 1 findings, 2 wrong usage or an input that cannot be read.
`;

const lintExamples = `
Examples:
  telegram lint volumes/
  telegram lint --max-warnings 0 --rule date/order=off 'volumes/**/*.telegram'
  telegram lint --format json - < one.telegram
  telegram lint --fix --dry-run volumes/
  telegram lint --format sarif -o telegram.sarif volumes/

text, junit and github report errors and warnings, json and sarif everything, unless --level says otherwise.
Levels are error, warning, information, hint and off. telegram.config.json, beside the volumes or in a folder above
them, sets them for editor and command line alike.
`;

const convertExamples = `
Examples:
  telegram convert --to tei -o frus1958-60v18.xml frus1958-60v18.telegram
  telegram convert --to tei --into frus1958-60v18.xml -o frus1958-60v18.xml 28.telegram
  telegram convert --to html -o pages/ frus1958-60v18.telegram
  telegram convert --from tei -o volumes/ frus1958-60v18.xml

Without -o the result goes to standard output. V.terms.txt, V.persons.txt and V.tei.json beside V.telegram are read with
it, and written by --from tei. Files are written whole or not at all.
`;

/**
 * The commands and their arguments. A command's code is loaded when it runs, since start-up time counts; the status
 * that it ends with goes to `finish`.
 */
export function createProgram(terminal: Terminal, finish: (status: ExitStatus) => void): Command {
  const program = new Command('telegram')
    .description('Reads and checks transcriptions of diplomatic telegrams.')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', examples)
    .exitOverride()
    // A wrong usage is told where the exit status is decided.
    .configureOutput({ outputError: () => undefined });

  onPaths(program, 'lint', 'check transcriptions by the rules, the same as in the editor')
    .addOption(formatOption(reportFormats))
    .option('-o, --output <file>', 'write the report to this file, and a summary to standard output')
    .addOption(choiceOption(`--level <${levels.join('|')}>`, 'report nothing lighter than this', levels))
    .addOption(new Option('-q, --quiet', 'report errors only').conflicts('level'))
    .option('--fix', 'make the safe fixes; of standard input, print the result')
    .addOption(new Option('--dry-run', 'with --fix: show a diff and write nothing').conflicts(['output', 'format']))
    .option('--max-warnings <n>', 'exit with 1 when there are more warnings than this', count('--max-warnings'))
    .option('--config <file>', 'use this configuration instead of the nearest telegram.config.json')
    .option('--rule <id=level>', 'set the level of a rule, any number of times', collect, [])
    .addHelpText('after', lintExamples)
    .action(async (paths: readonly string[], options: LintOptions) => {
      const { lint } = await import('./commands/lint');
      finish(await lint(paths, options, terminal));
    });

  onPaths(program, 'parse', 'print what transcriptions consist of: headings, notes, markers, references')
    .addOption(formatOption(['json', 'ndjson']))
    .action(async (paths: readonly string[], options: ParseOptions) => {
      const { parse } = await import('./commands/parse');
      finish(await parse(paths, options, terminal));
    });

  onPaths(program, 'outline', 'print the documents and sections as a tree')
    .addOption(formatOption(['text', 'json']))
    .action(async (paths: readonly string[], { format }: Format) => {
      const { outline } = await import('./commands/outline');
      finish(await outline(paths, format, terminal));
    });

  onPaths(program, 'stats', 'count documents, notes, markers, pages, references and words')
    .addOption(formatOption(['text', 'json']))
    .action(async (paths: readonly string[], { format }: Format) => {
      const { stats } = await import('./commands/stats');
      finish(await stats(paths, format, terminal));
    });

  program
    .command('convert')
    .description('convert transcriptions to TEI, HTML, JSON or reading text, and TEI to transcriptions')
    .argument('<path...>', 'files, folders (every *.telegram in them), globs, or - for standard input')
    .addOption(
      choiceOption('--to <tei|html|json|text>', 'what to make of transcriptions', ['tei', 'html', 'json', 'text']),
    )
    .addOption(choiceOption('--from <tei>', 'make transcriptions of this', ['tei']))
    .option('-o, --output <path>', 'the file or folder to write')
    .option('--into <volume.xml>', 'put the documents in their places in this volume')
    .option('--no-sidecar', 'encode afresh what was imported from TEI')
    .addHelpText('after', convertExamples)
    .action(async (paths: readonly string[], options: ConvertOptions) => {
      const { convert } = await import('./commands/convert');
      finish(await convert(paths, options, terminal));
    });

  program
    .command('rules')
    .description('list the rules')
    .addOption(formatOption(['text', 'json']))
    .action(async ({ format }: Format) => {
      const { listRules } = await import('./commands/rules');
      finish(await listRules(format, terminal));
    });

  program
    .command('explain')
    .description('tell what a rule wants, and why')
    .argument('<rule>', 'the id of a rule, such as footnote/unmarked-note')
    .action(async (id: string) => {
      const { explain } = await import('./commands/explain');
      finish(await explain(id, terminal));
    });

  return program;
}

function onPaths(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .argument('<path...>', 'files, folders (every *.telegram in them), globs, or - for standard input');
}

function collect(value: string, values: readonly string[]): readonly string[] {
  return [...values, value];
}
