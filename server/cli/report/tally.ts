import type { Severity } from '../../rules/rule';
import type { PlacedFinding } from './checked-file';
import { isShown } from './level';

/** How many findings a file has: all by severity, and by rule those that are shown. */
export interface Counts {
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly byRule: Readonly<Record<string, number>>;
}

export function countsOf(findings: readonly PlacedFinding[], level: Severity): Counts {
  const bySeverity = noFindings();
  const byRule: Record<string, number> = {};
  for (const { severity, rule } of findings) {
    bySeverity[severity]++;
    if (isShown(severity, level)) byRule[rule] = (byRule[rule] ?? 0) + 1;
  }
  return { bySeverity, byRule };
}

/** How many findings there are in all files, and what was mended. */
export class Tally {
  readonly level: Severity;
  #files = 0;
  #affected = 0;
  #mendedFiles = 0;
  #mendedPlaces = 0;
  readonly #bySeverity = noFindings();
  readonly #byRule = new Map<string, number>();

  /** `level` is the least severity that is shown. */
  constructor(level: Severity) {
    this.level = level;
  }

  add({ bySeverity, byRule }: Counts): void {
    this.#files++;
    const rules = Object.entries(byRule);
    if (rules.length > 0) this.#affected++;
    for (const [rule, count] of rules) this.#byRule.set(rule, (this.#byRule.get(rule) ?? 0) + count);
    for (const [severity, count] of Object.entries(bySeverity)) this.#bySeverity[severity as Severity] += count;
  }

  /** A file has become another in so many places. */
  addMended(places: number): void {
    this.#mendedFiles++;
    this.#mendedPlaces += places;
  }

  get files(): number {
    return this.#files;
  }

  /** Files with a finding that is shown. */
  get affected(): number {
    return this.#affected;
  }

  get mendedFiles(): number {
    return this.#mendedFiles;
  }

  get mendedPlaces(): number {
    return this.#mendedPlaces;
  }

  /** The shown and the others. */
  get bySeverity(): Readonly<Record<Severity, number>> {
    return this.#bySeverity;
  }

  /** What is shown, the most frequent rule first. */
  get byRule(): readonly (readonly [rule: string, count: number])[] {
    return [...this.#byRule].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  }
}

function noFindings(): Record<Severity, number> {
  return { error: 0, warning: 0, information: 0, hint: 0 };
}
