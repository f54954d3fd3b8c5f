import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { encodeAgain } from '../../server/convert/tei/encode-again';
import { encodeVolume } from '../../server/convert/tei/encode-volume';
import { importVolume, type ImportedVolume } from '../../server/convert/tei/import-volume';
import { readVolume } from '../../server/convert/tei/read-volume';
import { readSidecar } from '../../server/convert/tei/sidecar';
import type { TeiElement } from '../../server/convert/tei/tei-element';
import { parseVolume } from '../../server/volume/parse-volume';
import { absent, hasCorpus } from './published-volumes';

const corpus = join(import.meta.dirname, '../../../shared/corpus');

describe('TEI of the corpus', function () {
  this.timeout(120_000);

  before(function () {
    if (hasCorpus) return;
    console.log(`      ${absent}`);
    this.skip();
  });

  for (const file of namesIn(corpus, '.telegram')) {
    it(`${file} comes back from TEI to the last byte`, () => {
      const text = readFileSync(join(corpus, file), 'utf8');
      const volume = parseVolume(text, file.replace(/\.telegram$/u, ''));
      assert.ok(imported([...encodeVolume(volume, undefined)].join('')).transcription === text);
    });
  }

  for (const file of namesIn(join(corpus, 'tei'), '.xml')) {
    const source = (): string => readFileSync(join(corpus, 'tei', file), 'utf8');

    it(`${file} comes back from a transcription with every element`, () => {
      const { transcription, sidecar } = imported(source());
      const stored = readSidecar(JSON.stringify(sidecar));
      assert.ok(stored);
      const again = documentsOf([...encodeAgain(parseVolume(transcription), stored)].join(''));
      const before = documentsOf(source());
      assert.deepEqual(
        before.filter((document, place) => document !== again[place]),
        [],
      );
    });

    it(`${file} has the lists that are printed in the volume`, () => {
      const { terms, persons } = imported(source());
      const beside = (ending: string): string => readFileSync(join(corpus, file.replace(/\.xml$/u, ending)), 'utf8');
      assert.equal(terms, beside('.terms.txt'));
      assert.equal(persons, beside('.persons.txt'));
    });
  }
});

function namesIn(folder: string, ending: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : [];
}

function imported(source: string): ImportedVolume {
  const steps = importVolume(source);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Each document with its elements, attributes and words; white space says nothing in published volumes. */
function documentsOf(source: string): readonly string[] {
  return [...readVolume(source)].flatMap((part) => (part?.kind === 'document' ? [canonical(part.element)] : []));
}

function canonical({ name, attributes, children }: TeiElement): string {
  const inner = children.map((child) => (typeof child === 'string' ? child.replace(/\s+/gu, '') : canonical(child)));
  return `<${name} ${attributes.map(([key, value]) => `${key}=${value}`).join(' ')}>${inner.join('')}</>`;
}
