import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type Metafile } from 'esbuild';

/** What the server may weigh when it starts, minified. */
const most = 400_000;

/** The files that are loaded before anything is asked of the server. */
function loadedAtStart({ outputs }: Metafile): ReadonlySet<string> {
  const files = new Set<string>();
  const load = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const { kind, path, external } of outputs[file]?.imports ?? []) {
      if (kind === 'import-statement' && external !== true) load(path);
    }
  };
  for (const [file, { entryPoint }] of Object.entries(outputs)) if (entryPoint === 'server/node.ts') load(file);
  return files;
}

describe('the bundled server', function () {
  this.timeout(20_000);

  it('is small when it starts, and loads later what few sessions need', async () => {
    const root = new URL('../../', import.meta.url);
    const bundles = new URL('scripts/bundles.mjs', root).href;
    const { server } = (await import(bundles)) as { readonly server: BuildOptions };
    const { metafile } = await build({
      ...server,
      minify: true,
      metafile: true,
      write: false,
      absWorkingDir: fileURLToPath(root),
    });
    const files = [...loadedAtStart(metafile)];
    const bytes = files.reduce((sum, file) => sum + (metafile.outputs[file]?.bytes ?? 0), 0);
    assert.ok(bytes > 100_000 && bytes < most, `${bytes} bytes`);
    const inputs = files.flatMap((file) => Object.keys(metafile.outputs[file]?.inputs ?? {}));
    const seldom = /saxes|jsonc-parser|server\/convert\/|server\/glossary\/agencies|vscode-languageserver/;
    assert.deepEqual(
      inputs.filter((path) => seldom.test(path)),
      [],
    );
  });
});
