import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exported, glossary, volume } from './samples';

const schema = join(import.meta.dirname, '../../schema/tei-export.rng');

describe('exported TEI', () => {
  it('is valid against the schema of what is exported', async function () {
    // Compiling libxml2 takes a while on a busy machine.
    this.timeout(20_000);
    const { RelaxNGValidator, XmlDocument } = await import('libxml2-wasm');
    const grammar = XmlDocument.fromString(readFileSync(schema, 'utf8'));
    const validator = RelaxNGValidator.fromDoc(grammar);
    const samples = [
      volume,
      `${volume}\n${volume}`,
      'Only a line',
      '1. Memorandum\n\nPARTICIPANTS\n\nUnited States\n\nMr. Hope\n\nJapan\n\nMr. Kato\n\nWe met.\n',
      '[Page 1]\n\n1. Letter 1 2\n\n(1)\n\n[Page 2]\n\n(a)\n\nText\n\n(2)\n\nHope\n\ncc: Flavia\n  1. a\n  2. b\n\n     c\n',
    ];
    for (const text of samples) {
      const document = XmlDocument.fromString(exported(text, 'frus1958-60v18', glossary));
      assert.doesNotThrow(() => {
        validator.validate(document);
      });
      document.dispose();
    }
    validator.dispose();
    grammar.dispose();
  });
});
