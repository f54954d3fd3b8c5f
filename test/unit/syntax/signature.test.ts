import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/syntax/parse-document';

function signatures(body: string, heading = '1. Telegram From A to B'): readonly string[] {
  return parseDocument(`${heading}\n\nHe left.\n\n${body}`).signatures.map(({ text }) => text);
}

describe('signatures', () => {
  it('close the body, before notes or the end, behind a blank line or none', () => {
    assert.deepEqual(signatures('Merriwether\n  1. Not printed.\n'), ['Merriwether']);
    assert.deepEqual(signatures('We agree.\nMerriwether\n\n  1. Not printed.\n'), ['Merriwether']);
    assert.deepEqual(signatures('Anna B. Rowe'), ['Anna B. Rowe']);
    assert.deepEqual(signatures('ABR'), ['ABR']);
    assert.deepEqual(signatures('H.\n'), ['H.']);
  });

  it('may have particles, brackets, a title or a marker', () => {
    for (const name of [
      'Juan de la Cruz',
      '[Rowe]',
      '[no signature]',
      'Sato bin Haddon',
      'Rowe2',
      'Élodie Rowe',
      'Major General Rowe',
    ])
      assert.deepEqual(signatures(`${name}\n`), [name]);
  });

  it('do not include lines of office', () => {
    assert.deepEqual(signatures('Anna B. Rowe\nAssistant Secretary for Cotton\n'), ['Anna B. Rowe']);
    assert.deepEqual(signatures('Anna B. Rowe\n\nMinister of Trade\n  1. Not printed.\n'), ['Anna B. Rowe']);
  });

  it('are several where several sign together', () => {
    assert.deepEqual(signatures('Rowe\nSato\nHaddon\n'), ['Rowe', 'Sato', 'Haddon']);
    assert.deepEqual(signatures('Cotton Board\n\nSato\n'), ['Sato']);
  });

  it('stand before what is added behind them', () => {
    assert.deepEqual(signatures('Rowe\n\nAttachments: two lists\n'), ['Rowe']);
    assert.deepEqual(signatures('Rowe\n\n[Page 8]\n\n  1. Not printed.\n'), ['Rowe']);
  });

  it('close what stands before an attachment, and the attachment', () => {
    assert.deepEqual(signatures('Rowe\n\n[Attachment]\n\nHe came.\n\nSato\n'), ['Rowe', 'Sato']);
  });

  it('of old papers end with a full stop and have the addressee below', () => {
    assert.deepEqual(signatures('ANNA B. ROWE.\n\nCharles F. Lund, Esq., &c., &c.\n'), ['ANNA B. ROWE.']);
    assert.deepEqual(signatures('A. B. Rowe.\n\nHon. Charles F. Lund,\n'), ['A. B. Rowe.']);
    assert.deepEqual(signatures('Rowe.\n'), ['Rowe.']);
    assert.deepEqual(signatures('He left with the Lunds.\n'), []);
  });

  it('are none in an editorial note', () => {
    assert.deepEqual(signatures('Merriwether\n', '1. Editorial Note'), []);
  });

  it('are no sentences, closings, headings or marks of handling', () => {
    for (const line of [
      'We agree.',
      'Sincerely yours,',
      'Enclosures',
      'SECRET',
      'He left at once',
      'Cotton: two tons',
      'GP–3',
      'Is it so?',
      '[name not declassified]',
    ])
      assert.deepEqual(signatures(`${line}\n`), [], line);
  });

  it('are no offices by their letters, no dates and no lines of a table', () => {
    for (const line of [
      'FE/NA',
      'Staff/J–5',
      'TOTAL 272.0 247.5',
      'Cotton8 23 6',
      'May 8',
      'D – Cotton',
      'NIE 42.1–58',
    ])
      assert.deepEqual(signatures(`${line}\n`), [], line);
  });

  it('are no lines of great length or of many words', () => {
    assert.deepEqual(signatures(`${'Rowe '.repeat(17)}\n`), []);
  });
});
