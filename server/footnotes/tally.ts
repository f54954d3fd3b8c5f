import { weights } from './weights';

/**
 * Takes a piece of evidence by the parts of its name: `glued`, `close`, `space` for `glued:close:space`. The parts are
 * constants; joining them for each candidate would cost more than all the rest.
 */
export type Report = (family: string, kind?: string, detail?: string) => void;

/** The name of weights.ts whose parts were reported. */
export function evidenceName(family: string, kind?: string, detail?: string): string {
  if (kind === undefined) return family;
  return detail === undefined ? `${family}:${kind}` : `${family}:${kind}:${detail}`;
}

/** The weights of names that begin alike: of the name itself, and of those that go on. */
interface Branch {
  weight: number;
  readonly branches: Map<string, Branch>;
}

const families = new Map<string, Branch>();
for (const [name, weight] of Object.entries(weights)) {
  const [family, kind, detail] = partsOf(name);
  let branch = branchOf(families, family);
  if (kind !== undefined) branch = branchOf(branch.branches, kind);
  if (detail !== undefined) branch = branchOf(branch.branches, detail);
  branch.weight = weight;
}

/** What stands behind the second colon is one part, whatever signs it has: `run:behind:::3`. */
function partsOf(name: string): readonly [string, string?, string?] {
  const first = name.indexOf(':');
  if (first < 0) return [name];
  const second = name.indexOf(':', first + 1);
  if (second < 0) return [name.slice(0, first), name.slice(first + 1)];
  return [name.slice(0, first), name.slice(first + 1, second), name.slice(second + 1)];
}

function branchOf(branches: Map<string, Branch>, part: string): Branch {
  let branch = branches.get(part);
  if (branch === undefined) branches.set(part, (branch = { weight: 0, branches: new Map() }));
  return branch;
}

/** The weight of a piece of evidence; 0 where the table has none for it. */
export function weightOf(family: string, kind?: string, detail?: string): number {
  let branch = families.get(family);
  if (kind !== undefined) branch = branch?.branches.get(kind);
  if (detail !== undefined) branch = branch?.branches.get(detail);
  return branch === undefined ? 0 : branch.weight;
}

/** The sum of the weights of all evidence that was reported to `add`. */
export class Tally {
  #odds = 0;

  readonly add: Report = (family, kind, detail) => {
    this.#odds += weightOf(family, kind, detail);
  };

  /** The sum so far; the next begins with `from`. */
  take(from = 0): number {
    const odds = this.#odds;
    this.#odds = from;
    return odds;
  }
}
