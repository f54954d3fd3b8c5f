import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Finding } from '../../../server/rules/rule';
import { diagnostics } from '../../../server/service/diagnostics';
import { fixtureUri, openText } from '../../fixture';
import { volume } from './telegrams';

const rule = {
  id: 'document/number-order',
  severity: 'warning',
  title: 'Document number out of order',
  why: 'Numbers are what references name.',
  example: { wrong: '', right: '' },
  fix: 'none',
} as const;

describe('diagnostics', () => {
  it('place the finding in the file, with code, source and the other side', () => {
    const finding: Finding = {
      span: { start: 0, end: 3 },
      message: 'Number 42 is too low.',
      rule,
      severity: 'error',
      related: [
        { entry: 0, span: { start: 0, end: 3 }, message: 'The document before' },
        { span: { start: 4, end: 13 }, message: 'Its kind' },
      ],
    };
    const line = 23;
    assert.deepEqual(diagnostics(openText(volume), [[], [finding]]), [
      {
        range: { start: { line, character: 0 }, end: { line, character: 3 } },
        severity: DiagnosticSeverity.Error,
        code: 'document/number-order',
        source: 'telegram',
        message: 'Number 42 is too low.',
        relatedInformation: [
          {
            location: { uri: fixtureUri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } } },
            message: 'The document before',
          },
          {
            location: { uri: fixtureUri, range: { start: { line, character: 4 }, end: { line, character: 13 } } },
            message: 'Its kind',
          },
        ],
      },
    ]);
  });
});
