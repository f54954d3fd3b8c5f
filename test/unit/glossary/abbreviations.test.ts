import assert from 'node:assert/strict';
import { abbreviations, expandAbbreviation } from '../../../server/glossary/abbreviations';

describe('built-in abbreviations', () => {
  it('are sorted by form, without repeats', () => {
    const forms = abbreviations.map((entry) => entry.form);
    assert.deepEqual(forms, [...new Set(forms)].sort());
  });

  it('number at least two hundred', () => {
    assert.ok(abbreviations.length >= 200, `${abbreviations.length}`);
  });

  it('give a plain phrase each: no empty one, no full stop, no straight quote', () => {
    for (const { form, meaning } of abbreviations) {
      assert.match(meaning, /^\S.*[^\s.]$/u, form);
      assert.doesNotMatch(form + meaning, /['"]/u, form);
    }
  });

  for (const form of [
    'Embtel',
    'Deptel',
    'Niact',
    'CINCPAC',
    'GOJ',
    'GVN',
    'reftel',
    'Polto',
    'Tedul',
    'L/FE',
    'PL 480',
  ]) {
    it(`include ${form}`, () => {
      assert.equal(expandAbbreviation(form)?.form, form);
    });
  }
});

describe('expandAbbreviation', () => {
  it('gives the meaning of the exact form', () => {
    assert.deepEqual(expandAbbreviation('Embtel'), { form: 'Embtel', meaning: 'Embassy telegram' });
  });

  it('prefers the exact form to the plural of another', () => {
    assert.equal(expandAbbreviation('fols')?.form, 'fols');
    assert.equal(expandAbbreviation('USIS')?.form, 'USIS');
  });

  const tolerated: readonly (readonly [string, string])[] = [
    ['Embtels', 'Embtel'],
    ['Deptels', 'Deptel'],
    ['MAAGs', 'MAAG'],
    ['embtel', 'Embtel'],
    ['embtels', 'Embtel'],
    ['niact', 'Niact'],
    ['NODIS', 'Nodis'],
    ['Cincpac', 'CINCPAC'],
    ['Reftel', 'reftel'],
    ['Re', 're'],
    ['eyes only', 'Eyes Only'],
  ];
  for (const [word, form] of tolerated) {
    it(`takes ${word} for ${form}`, () => {
      assert.equal(expandAbbreviation(word)?.form, form);
    });
  }

  for (const word of [
    '',
    's',
    'treaty',
    'As',
    'Us',
    'A',
    'map',
    'who',
    'one',
    'shape',
    'Shape',
    'flash',
    'leg',
    'sam',
    'constructor',
  ]) {
    it(`knows nothing of “${word}”`, () => {
      assert.equal(expandAbbreviation(word), undefined);
    });
  }
});
