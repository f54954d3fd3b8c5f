import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/syntax/parse-document';
import { readFileDate } from '../../../server/syntax/source-note';
import type { SourceField } from '../../../server/syntax/tree';

/** The fields that a source note has, as it prints them. */
function fields(note: string): Readonly<Record<string, string>> {
  const { text, source } = parseDocument(`1. Telegram From A to B\n\nHe left.\n  1. Source: ${note}\n`);
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(source ?? {}) as [string, SourceField | number | undefined][]) {
    if (name === 'label' || name === 'fileDate' || typeof value !== 'object') continue;
    assert.equal(text.slice(value.start, value.end), value.text);
    found[name] = value.text;
  }
  return found;
}

describe('source note', () => {
  it('says where the paper is, how it was handled and who had a part in it', () => {
    assert.deepEqual(
      fields(
        'Department of State, Central Files, 711.563/2–2157. Secret; Niact; Limit Distribution. Drafted by Rowe; cleared with Sato and AF; approved by Haddon; signed by Lane. Repeated to London and Rome. Received at 1:14 p.m.',
      ),
      {
        repository: 'Department of State',
        collection: 'Central Files',
        fileNumber: '711.563/2–2157',
        classification: 'Secret',
        precedence: 'Niact',
        handling: 'Limit Distribution',
        draftedBy: 'Rowe',
        clearedBy: 'Sato and AF',
        approvedBy: 'Haddon',
        signedBy: 'Lane',
        repeatedTo: 'London and Rome',
        received: '1:14 p.m',
      },
    );
  });

  it('parts people who are named in one sentence', () => {
    const { draftedBy, clearedBy } = fields('Files. Secret. Drafted by A. B. Rowe and cleared in draft with Sato.');
    assert.deepEqual([draftedBy, clearedBy], ['A. B. Rowe', 'Sato']);
  });

  it('has a collection of several parts, or no more than a repository', () => {
    assert.deepEqual(fields('Haddon Library, Rowe Papers, Box 3, Cotton. No classification marking.'), {
      repository: 'Haddon Library',
      collection: 'Rowe Papers, Box 3, Cotton',
      classification: 'No classification marking',
    });
    assert.deepEqual(fields('Haddon Library.'), { repository: 'Haddon Library' });
  });

  it('has a number of the subject files', () => {
    assert.equal(fields('National Archives, RG 59, Central Files, POL 7 LIBYA. Secret.').fileNumber, 'POL 7 LIBYA');
  });

  it('has no classification where the sentence is of something else', () => {
    assert.deepEqual(fields('Files. Top Secert. He left.'), { repository: 'Files' });
  });

  it('covers its text without the number', () => {
    const { text, source } = parseDocument('He left.\n  1. Source: Files.\n');
    assert.equal(source && text.slice(source.start, source.end), 'Source: Files.');
    assert.equal(source?.label?.text, 'Source:');
  });
});

describe('date of a file number', () => {
  it('is month, dash, day and year run together', () => {
    assert.deepEqual(readFileDate('711.563/2–2157'), { year: 1957, month: 2, day: 21, weekday: undefined });
    assert.deepEqual(readFileDate('711.563/12-151'), { year: 1951, month: 12, day: 1, weekday: undefined });
  });

  it('is none in other numbers', () => {
    for (const number of [
      '711.563',
      '711.563/19–2158',
      '711.563/2–3257',
      'POL 7/2–2157',
      '711.563/2–21570',
      '711.563/2–2157A',
    ])
      assert.equal(readFileDate(number), undefined, number);
  });
});
