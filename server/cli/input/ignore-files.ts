import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

const names = ['.gitignore', '.telegramignore'];

/**
 * What .gitignore and .telegramignore exclude, as git reads them: each speaks for its folder and those below, a deeper
 * one overrides, and nothing in an excluded folder can be included again. They count from the root of the repository
 * that `folder` is in, or from `folder` itself where there is none.
 */
export class IgnoreFiles {
  readonly #root: string;
  readonly #rules = new Map<string, Ignore | undefined>();
  readonly #ignored = new Map<string, boolean>();

  constructor(folder: string) {
    this.#root = repositoryRoot(resolve(folder)) ?? resolve(folder);
  }

  /** Whether the file at an absolute path is excluded. */
  has(file: string): boolean {
    return this.#excludes(file, false);
  }

  #excludes(path: string, isFolder: boolean): boolean {
    const known = this.#ignored.get(path);
    if (known !== undefined) return known;
    const parent = dirname(path);
    // Outside the root (`../other/*.telegram`) no ignore file speaks.
    const inside = path !== this.#root && path.startsWith(this.#root.endsWith(sep) ? this.#root : this.#root + sep);
    const excluded = inside && (this.#excludes(parent, true) || this.#matches(path, isFolder));
    this.#ignored.set(path, excluded);
    return excluded;
  }

  /** The deepest folder whose ignore files say anything about the path decides. */
  #matches(path: string, isFolder: boolean): boolean {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const rules = this.#rulesOf(folder);
      if (rules !== undefined) {
        const name = relative(folder, path).replaceAll(sep, '/') + (isFolder ? '/' : '');
        const { ignored, unignored } = rules.test(name);
        if (ignored || unignored) return ignored;
      }
      if (folder === this.#root) return false;
    }
  }

  #rulesOf(folder: string): Ignore | undefined {
    if (this.#rules.has(folder)) return this.#rules.get(folder);
    const files = names.map((name) => join(folder, name)).filter((file) => existsSync(file));
    const rules = files.length === 0 ? undefined : ignore();
    for (const file of files) rules?.add(readFileSync(file, 'utf8'));
    this.#rules.set(folder, rules);
    return rules;
  }
}

function repositoryRoot(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}
