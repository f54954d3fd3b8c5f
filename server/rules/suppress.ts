import type { VolumeContents } from '../volume/volume';
import type { Configuration, Suppression } from './configuration';
import { unusedSuppression } from './configuration/unused-suppression';
import type { Finding } from './rule';
import { isOff, severityOf } from './settings';

/** The findings that remain of a file, and the suppressions that took the others away. */
export interface Suppressed {
  readonly findings: readonly (readonly Finding[])[];
  readonly used: ReadonlySet<Suppression>;
}

/**
 * Takes away what the configuration ignores in `file`, a path behind the configuration's folder with `/` between its
 * parts. `findings` are those of `checkVolume`; an entry with nothing to ignore keeps its array.
 */
export function suppress(
  configuration: Configuration,
  file: string,
  volume: VolumeContents,
  findings: readonly (readonly Finding[])[],
): Suppressed {
  const used = new Set<Suppression>();
  const here = configuration.ignore.filter((suppression) => concerns(suppression, file));
  if (here.length === 0) return { findings, used };

  const remaining = findings.map((ofEntry, entry) => {
    const kept = ofEntry.filter(({ rule, span }) => {
      const by = here.filter(
        (one) =>
          one.rule === rule.id && concernsDocument(one, volume, entry) && concernsLine(one, volume, entry, span.start),
      );
      for (const suppression of by) used.add(suppression);
      return by.length === 0;
    });
    return kept.length === ofEntry.length ? ofEntry : kept;
  });
  return { findings: remaining, used };
}

/**
 * The suppressions that did nothing, as findings in the configuration. Only those are judged that had their chance: whose
 * file is among the `checked` ones, or all when `complete` says that every file beneath the configuration was checked.
 */
export function unusedSuppressions(
  configuration: Configuration,
  used: ReadonlySet<Suppression>,
  checked: readonly string[],
  complete: boolean,
): readonly Finding[] {
  const rule = unusedSuppression.metadata;
  if (isOff(rule, configuration.rules)) return [];
  return configuration.ignore
    .filter((one) => !used.has(one) && (complete || wasChecked(one, checked)))
    .map((one) => {
      const place = [one.file, one.document && `document ${one.document}`, one.text && `“${one.text}”`]
        .filter(Boolean)
        .join(', ');
      const message = `This suppression does nothing: ${one.rule} finds nothing${place && ` in ${place}`}. Delete it, or correct what it names.`;
      const problem = { span: { start: one.start, end: one.end }, message };
      return { ...problem, rule, severity: severityOf(rule, problem, configuration.rules) };
    });
}

function wasChecked(suppression: Suppression, checked: readonly string[]): boolean {
  return suppression.file !== undefined && checked.some((file) => concerns(suppression, file));
}

/** Whether a suppression speaks of the file at `path`, behind the folder of its configuration. */
export function concerns({ file }: Pick<Suppression, 'file'>, path: string): boolean {
  if (file === undefined) return true;
  const wanted = file.replace(/^\.\//, '');
  return path === wanted || path.endsWith(`/${wanted}`);
}

/** By the number in the heading; in a document without one, by its place in the file. */
function concernsDocument({ document }: Suppression, volume: VolumeContents, entry: number): boolean {
  if (document === undefined) return true;
  const number = volume.entries[entry]?.document.title?.number ?? String(entry + 1);
  return number === document;
}

/** By words of the line that the finding begins in: its number would not hold for long. */
function concernsLine({ text: words }: Suppression, volume: VolumeContents, entry: number, start: number): boolean {
  if (words === undefined) return true;
  const tree = volume.entries[entry]?.document.tree;
  if (tree === undefined) return false;
  const { text, lines } = tree;
  const line = lines.lineAt(start);
  return text.slice(lines.startOf(line), lines.endOf(line)).includes(words);
}
