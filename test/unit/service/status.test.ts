import assert from 'node:assert/strict';
import type { Finding, Severity } from '../../../server/rules/rule';
import { status } from '../../../server/service/status';
import { open } from '../../fixture';
import { volume } from './telegrams';

function found(severity: Severity): Finding {
  const example = { wrong: '', right: '' };
  const rule = { id: 'document/number-order', severity, title: '', why: '', example, fix: 'none' } as const;
  return { span: { start: 0, end: 1 }, message: 'Wrong.', rule, severity };
}

describe('status', () => {
  it('says which document it is, how many there are, and what it holds', () => {
    const { document, position } = open(volume.replace('Foreign', 'For|eign'));
    const range = { start: { line: 0, character: 0 }, end: { line: 21, character: 80 } };
    assert.deepEqual(status(document, position, []), {
      number: '41',
      place: 1,
      count: 2,
      notes: 3,
      problems: 0,
      range,
    });
  });

  it('counts the problems of the document, hints not among them', () => {
    const { document, position } = open(volume.replace('42. Editorial', '42. Edi|torial'));
    const second = [found('error'), found('warning'), found('information'), found('hint')];
    const answer = status(document, position, [[found('error')], second]);
    assert.deepEqual([answer?.number, answer?.place, answer?.notes, answer?.problems], ['42', 2, 0, 3]);
  });

  it('has no number where the document has none', () => {
    const { document, position } = open('Plain| words');
    assert.equal(status(document, position, [])?.number, null);
  });

  it('is undefined in an empty file and out of range', () => {
    const empty = open('|');
    assert.equal(status(empty.document, empty.position, []), undefined);
    assert.equal(status(open(volume).document, { line: 500, character: 0 }, []), undefined);
  });
});
