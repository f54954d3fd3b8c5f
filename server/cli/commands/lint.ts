import { unusedSuppressions } from '../../rules/suppress';
import { LineIndex } from '../../syntax/line-index';
import { systemReason, type ExitStatus } from '../failure';
import { Configurations, coversFolder, type FoundConfiguration } from '../input/configurations';
import { findInputs, standardInput } from '../input/find-inputs';
import { nameOf } from '../input/volumes';
import { nowhere, outputFile, printed, type Destination } from '../lint/destination';
import { inOrder } from '../lint/in-order';
import type { LintJob, MendedFile } from '../lint/job';
import { refuseContradictions, type LintOptions } from '../lint/options';
import { planWork, type Work } from '../lint/plan';
import { startLinter } from '../lint/workers';
import { ruleLevelSettings } from '../options/rule-level';
import { writeWholeFile } from '../output/whole-file';
import { startProgress, type Progress } from '../progress';
import { placed } from '../report/checked-file';
import { isShown } from '../report/level';
import { openReport } from '../report/open-report';
import type { Report } from '../report/report';
import { ReportWriter } from '../report/report-writer';
import { sourceRoot } from '../report/source-path';
import { summary } from '../report/summary';
import { countsOf, Tally } from '../report/tally';
import type { Terminal } from '../terminal';

/** Checks the files by the rules. What is at fault in a configuration is reported as a finding in its file. */
export async function lint(paths: readonly string[], options: LintOptions, terminal: Terminal): Promise<ExitStatus> {
  refuseContradictions(paths, options);
  const chosen = ruleLevelSettings(options.rule);
  const configurations = new Configurations(options.config);
  const { inputs, problems } = await findInputs(paths);
  const reportsToOutput = options.output === undefined && !takesOutput(paths, options);
  const work = planWork(inputs, configurations, chosen, options, {
    colors: reportsToOutput && terminal.colors.isColorSupported,
    root: process.env['GITHUB_WORKSPACE'] ?? sourceRoot(process.cwd()),
  });
  const destination = openDestination(paths, options, terminal);
  const run = new LintRun(work, await openReport(options.format, work.plan.report), destination, options, terminal);
  try {
    for (const { path, reason } of problems) run.complain(`${path}: ${reason}.`);
    await run.checkFiles();
    // Which suppressions do nothing is known when all files have been checked.
    for (const found of configurations.all()) await run.checkConfiguration(found, paths);
    return await run.end();
  } catch (error) {
    destination.discard();
    throw error;
  }
}

/** Whether standard output is for a text, and not for the report. */
function takesOutput(paths: readonly string[], { fix }: LintOptions): boolean {
  return fix === true && paths.includes(standardInput);
}

function openDestination(paths: readonly string[], options: LintOptions, terminal: Terminal): Destination {
  if (options.output !== undefined) return outputFile(options.output);
  if (options.dryRun) return nowhere;
  return printed(terminal, takesOutput(paths, options) ? 'error' : 'output');
}

class LintRun {
  readonly #work: Work;
  readonly #report: Report;
  readonly #destination: Destination;
  readonly #options: LintOptions;
  readonly #terminal: Terminal;
  readonly #writer: ReportWriter;
  readonly #tally: Tally;
  readonly #complaints: string[] = [];

  constructor(work: Work, report: Report, destination: Destination, options: LintOptions, terminal: Terminal) {
    this.#work = work;
    this.#report = report;
    this.#destination = destination;
    this.#options = options;
    this.#terminal = terminal;
    this.#writer = new ReportWriter(report, (text) => destination.write(text));
    this.#tally = new Tally(work.plan.level);
  }

  /** An input is left out. */
  complain(message: string): void {
    this.#complaints.push(message);
    this.#terminal.complain(message);
  }

  async checkFiles(): Promise<void> {
    const { jobs, plan, found } = this.#work;
    const { format, output } = this.#options;
    const inLines = output !== undefined || (format !== 'json' && format !== 'sarif');
    const shows = this.#terminal.showsProgress(inLines ? 'in whole lines' : 'as they come');
    const progress = await startProgress(jobs.length, shows);
    const linter = await startLinter(jobs, plan);
    try {
      for await (const [job, result] of inOrder(jobs, (one) => linter.lint(one), linter.ahead)) {
        if ('reason' in result) {
          await progress.aside(() => {
            this.complain(`${nameOf(job)}: ${result.reason}.`);
          });
        } else {
          const { configuration, used, checked } = found[job.configuration]!;
          for (const place of result.used) used.add(configuration.ignore[place]!);
          checked.push(job.name);
          this.#tally.add(result.counts);
          if (result.mended !== undefined) await this.#putMended(job, result.mended, progress);
          if (result.part !== '') await progress.aside(() => this.#writer.add(result.part));
        }
        progress.advance(job.path);
      }
    } finally {
      progress.end();
      linter.end();
    }
  }

  async #putMended({ path }: LintJob, { places, text }: MendedFile, progress: Progress): Promise<void> {
    if (this.#work.plan.mend === 'diff' || path === standardInput) {
      await progress.aside(() => this.#terminal.print(text));
    } else {
      try {
        writeWholeFile(path, text);
      } catch (error) {
        await progress.aside(() => {
          this.complain(`${path}: it cannot be written: ${systemReason(error)}.`);
        });
        return;
      }
    }
    if (places > 0) this.#tally.addMended(places);
  }

  /** A configuration without a fault is not reported: it is not among the files that one asked to check. */
  async checkConfiguration(found: FoundConfiguration, paths: readonly string[]): Promise<void> {
    const { path, text, configuration, used, checked } = found;
    const unused = unusedSuppressions(configuration, used, checked, coversFolder(found, paths));
    const findings = [...configuration.findings, ...unused].map(placed);
    if (path === undefined || findings.length === 0) return;
    const { level } = this.#work.plan;
    this.#tally.add(countsOf(findings, level));
    const shown = findings.filter(({ severity }) => isShown(severity, level));
    await this.#writer.add(this.#report.file({ path, text, lines: new LineIndex(text), findings: shown }));
  }

  async end(): Promise<ExitStatus> {
    const { output, dryRun, fix } = this.#options;
    await this.#writer.end({ tally: this.#tally, complaints: this.#complaints });
    this.#destination.finish();
    if (dryRun) {
      const { mendedPlaces, mendedFiles } = this.#tally;
      await this.#terminal.remark(`--fix would change ${mendedPlaces} places in ${mendedFiles} files.\n`);
    } else if (output !== undefined) {
      const words = summary(this.#tally, this.#terminal.colors);
      // The text of standard input has gone there.
      await (fix && this.#work.jobs.some(({ path }) => path === standardInput)
        ? this.#terminal.remark(words)
        : this.#terminal.print(words));
    }
    if (this.#complaints.length > 0) return 2;
    return this.#passes() ? 0 : 1;
  }

  #passes(): boolean {
    const { error, warning } = this.#tally.bySeverity;
    const { maxWarnings } = this.#options;
    if (maxWarnings === undefined || warning <= maxWarnings) return error === 0;
    this.#terminal.complain(`there are more warnings (${warning}) than --max-warnings allows (${maxWarnings}).`);
    return false;
  }
}
