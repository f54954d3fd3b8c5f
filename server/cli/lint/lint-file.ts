import type { Configuration } from '../../rules/configuration';
import { mergeSettings, type RuleSettings } from '../../rules/settings';
import { InputError } from '../failure';
import { decode } from '../input/decode';
import { standardInput } from '../input/find-inputs';
import { firstOf, uriOf, volumeAround, withNamesakes } from '../input/folder-volume';
import { readBytes } from '../input/read-input';
import { placeFindings, type CheckedFile } from '../report/checked-file';
import { isShown } from '../report/level';
import { openReport } from '../report/open-report';
import { countsOf } from '../report/tally';
import { check, type Checked } from './check';
import type { LintedFile, LintJob, LintPlan, LintResult } from './job';
import { mend } from './mend';

const byteOrderMark = '\ufeff';

/** Reads a file, checks it, and writes down what the report says of it: all that needs its text. */
export async function lintFile(job: LintJob, plan: LintPlan): Promise<LintResult> {
  try {
    return await lintBytes(await readBytes(job), job, plan);
  } catch (error) {
    if (error instanceof InputError) return { reason: error.message };
    throw error;
  }
}

async function lintBytes(bytes: Buffer, job: LintJob, plan: LintPlan): Promise<LintedFile> {
  const text = decode(bytes);
  const configuration = plan.configurations[job.configuration]!;
  const terms = { settings: settingsOf(plan, job.configuration), configuration, name: job.name };
  const around = withNamesakes(await volumeAround(job.path, text), job.namesakes);
  const first = check(around, uriOf(job.path), terms);
  if (plan.mend === 'no') return report(first, job, plan, configuration);

  const mended = mend(first, terms);
  const done = await report(mended, job, plan, configuration);
  // The mark is no part of the text, and stays.
  const mark = bytes[0] === 0xef ? byteOrderMark : '';
  const before = mark + text;
  const after = mark + mended.volume.text;
  // Standard input goes on to standard output whether or not anything was amiss.
  if (before === after && (plan.mend === 'diff' || job.path !== standardInput)) return done;
  const result = plan.mend === 'diff' ? await unifiedDiff(job.path, before, after) : after;
  return { ...done, mended: { places: mended.places, text: result } };
}

const merged = new WeakMap<LintPlan, Map<number, RuleSettings>>();

/** One object for all files of a configuration, by which findings about their volume are kept. */
function settingsOf(plan: LintPlan, configuration: number): RuleSettings {
  const known = merged.get(plan) ?? new Map<number, RuleSettings>();
  merged.set(plan, known);
  let settings = known.get(configuration);
  if (settings === undefined) {
    settings = mergeSettings(plan.configurations[configuration]?.rules ?? {}, plan.chosen);
    known.set(configuration, settings);
  }
  return settings;
}

async function unifiedDiff(path: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(path, path, before, after, undefined, undefined, options);
}

async function report(
  { volume, findings, used, around, uri }: Checked,
  { path }: LintJob,
  { format, report: settings, level }: LintPlan,
  { ignore }: Configuration,
): Promise<LintedFile> {
  const all = placeFindings(volume, findings, { around, first: firstOf(around, uri) });
  const shown = all.filter(({ severity }) => isShown(severity, level));
  const file: CheckedFile = { path, text: volume.text, lines: volume.lines, findings: shown };
  const part = (await openReport(format, settings)).file(file);
  return { part, counts: countsOf(all, level), used: [...used].map((one) => ignore.indexOf(one)) };
}
