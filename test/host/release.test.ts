import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedKit } from './kit';
import { projectRoot } from './paths';
import { releaseVersion } from './release';

describe('The kit', () => {
  it('holds the very VS Code that package.json claims to support at least', async () => {
    const kit = await installedKit(() => undefined);
    const description = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as unknown;
    const { engines } = description as { readonly engines: { readonly vscode: string } };
    const minor = (version: string): string => version.replace(/^\^/, '').split('.').slice(0, 2).join('.');
    assert.equal(minor(releaseVersion(kit, 'oldest')), minor(engines.vscode));
  });
});
