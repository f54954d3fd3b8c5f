import assert from 'node:assert/strict';
import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import { CodeActionKind } from 'vscode-languageserver-types';
import type { Finding, Fix } from '../../../server/rules/rule';
import { codeActions, type CodeActionRequest } from '../../../server/service/code-actions';
import { toDiagnostic } from '../../../server/service/diagnostics';
import { fixtureUri, open, withEdits, type OpenFixture } from '../../fixture';

const rule = {
  id: 'character/hyphen-for-dash',
  severity: 'hint',
  title: 'Hyphen for a dash',
  why: 'The series prints an en dash.',
  example: { wrong: '1-2', right: '1–2' },
  fix: 'safe',
} as const;

/** A finding at the fixture's first range, or at `place`, that offers to put `replacements` there. */
function finding(
  { document, ranges }: OpenFixture,
  safe: boolean,
  replacements: readonly string[],
  place = 0,
): Finding {
  const range = ranges[place];
  assert.ok(range);
  const span = {
    start: document.positions.nearestOffset(range.start),
    end: document.positions.nearestOffset(range.end),
  };
  const fixes = replacements.map((text): Fix => ({ title: `Write ${text}`, safe, changes: [{ span, text }] }));
  return { span, message: 'A hyphen stands for a dash.', rule, severity: 'hint', fixes };
}

function ask(
  fixture: OpenFixture,
  findings: readonly Finding[],
  request: Partial<CodeActionRequest> = {},
): CodeAction[] {
  const range = fixture.ranges[0] ?? { start: fixture.position, end: fixture.position };
  return codeActions(fixture.document, { range, only: undefined, diagnostics: [], ...request }, [findings]);
}

function editsOf(action: CodeAction | undefined): readonly TextEdit[] {
  return action?.edit?.changes?.[fixtureUri] ?? [];
}

describe('code actions', () => {
  it('offer a quick fix where the finding is, preferred when it is safe and the only one', () => {
    const fixture = open('Pages 1⟦-⟧2.');
    const [action] = ask(fixture, [finding(fixture, true, ['–'])]);
    assert.equal(action?.kind, CodeActionKind.QuickFix);
    assert.equal(action.title, 'Write –');
    assert.equal(action.isPreferred, true);
    assert.equal(withEdits(fixture.document, editsOf(action)), 'Pages 1–2.');
  });

  it('prefer none of several fixes, and no unsafe one', () => {
    const fixture = open('Pages 1⟦-⟧2.');
    const two = ask(fixture, [finding(fixture, true, ['–', '—'])], { only: [CodeActionKind.QuickFix] });
    assert.deepEqual(
      two.map(({ isPreferred }) => isPreferred),
      [false, false],
    );
    const [unsafe] = ask(fixture, [finding(fixture, false, ['–'])]);
    assert.equal(unsafe?.isPreferred, false);
  });

  it('name the diagnostic of the client that they solve', () => {
    const fixture = open('Pages 1⟦-⟧2.');
    const found = finding(fixture, true, ['–']);
    const theirs = { ...toDiagnostic(fixture.document, 0, found), data: 'the client’s own' };
    const [action] = ask(fixture, [found], { diagnostics: [theirs] });
    assert.deepEqual(action?.diagnostics, [theirs]);
  });

  it('offer nothing for a finding elsewhere', () => {
    const fixture = open('Pages 1⟦-⟧2.');
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
    assert.deepEqual(ask(fixture, [finding(fixture, true, ['–'])], { range, only: [CodeActionKind.QuickFix] }), []);
  });

  it('mend the whole file by the safe fixes, each text once', () => {
    const fixture = open('Pages 1⟦-⟧2, 3⟦-⟧4, 5⟦-⟧6.');
    const findings = [
      finding(fixture, true, ['–']),
      finding(fixture, true, ['—']),
      finding(fixture, true, ['–'], 1),
      finding(fixture, false, ['–'], 2),
    ];
    const [action, ...others] = ask(fixture, findings, { only: [CodeActionKind.SourceFixAll] });
    assert.deepEqual(others, []);
    assert.equal(action?.kind, 'source.fixAll.telegram');
    assert.equal(withEdits(fixture.document, editsOf(action)), 'Pages 1–2, 3–4, 5-6.');
  });

  it('are only of the kinds asked for', () => {
    const fixture = open('Pages 1⟦-⟧2.');
    const findings = [finding(fixture, true, ['–'])];
    assert.deepEqual(ask(fixture, findings, { only: [CodeActionKind.Refactor] }), []);
    assert.equal(ask(fixture, findings, { only: [CodeActionKind.Source] }).length, 1);
    assert.equal(ask(fixture, findings, { only: ['source.fixAll.telegram'] }).length, 1);
  });

  it('are none out of range', () => {
    const fixture = open('Pages 1⟦-⟧2.');
    const nowhere = { line: 99, character: 0 };
    const request = { range: { start: nowhere, end: nowhere }, only: [CodeActionKind.QuickFix] };
    assert.deepEqual(ask(fixture, [finding(fixture, true, ['–'])], request), []);
  });
});
