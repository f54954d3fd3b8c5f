import type { Severity } from '../../rules/rule';
import type { CheckedFile } from './checked-file';

/** How many findings there are, by severity and by rule. */
export class Tally {
  #files = 0;
  #affected = 0;
  readonly #bySeverity: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  readonly #byRule = new Map<string, number>();

  add({ findings }: CheckedFile): void {
    this.#files++;
    if (findings.length > 0) this.#affected++;
    for (const { severity, rule } of findings) {
      this.#bySeverity[severity]++;
      this.#byRule.set(rule, (this.#byRule.get(rule) ?? 0) + 1);
    }
  }

  get files(): number {
    return this.#files;
  }

  /** Files with any finding. */
  get affected(): number {
    return this.#affected;
  }

  get bySeverity(): Readonly<Record<Severity, number>> {
    return this.#bySeverity;
  }

  /** The most frequent rule first. */
  get byRule(): readonly (readonly [rule: string, count: number])[] {
    return [...this.#byRule].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  }
}
