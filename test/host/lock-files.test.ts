import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostFolder, projectRoot } from './paths';

interface Entry {
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe('The lock files', () => {
  for (const [name, folder] of [
    ["the project's", projectRoot],
    ["the kit's", join(hostFolder, 'kit')],
  ] as const) {
    const text = readFileSync(join(folder, 'package-lock.json'), 'utf8');
    const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, Entry>> };

    it(`of ${name} name no registry`, () => {
      const addresses = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
      assert.deepEqual(
        addresses.filter((address) => !address.startsWith('stubs/')),
        [],
      );
    });

    // npm writes a lock file without the packages that a registry lacks at the moment, but refuses to install from it.
    it(`of ${name} know every package that another one asks for`, () => {
      const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
        Object.keys({ ...dependencies, ...optionalDependencies }).filter((wanted) => !isFoundFrom(path, wanted)),
      );
      assert.deepEqual(missing, []);
    });

    function isFoundFrom(path: string, wanted: string): boolean {
      const parent = path.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '');
      const place = [path, 'node_modules', wanted].filter(Boolean).join('/');
      return place in packages || (path !== parent && isFoundFrom(parent, wanted));
    }
  }
});
