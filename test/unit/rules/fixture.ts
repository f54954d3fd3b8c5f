import assert from 'node:assert/strict';
import { checkVolume } from '../../../server/rules/check-volume';
import type { Finding } from '../../../server/rules/rule';
import { applyChanges } from '../../../server/rules/safe-changes';
import { defaultSettings, type RuleSettings } from '../../../server/rules/settings';
import { parseVolume } from '../../../server/volume/parse-volume';

/** A finding with offsets from the start of the file. */
interface PlacedFinding {
  readonly finding: Finding;
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

function findingsOf(text: string, rule: string, settings: RuleSettings = defaultSettings): readonly PlacedFinding[] {
  const volume = parseVolume(text);
  return checkVolume(volume, settings).flatMap((ofEntry, entry) => {
    const offset = volume.entries[entry]!.offset;
    return ofEntry
      .filter((finding) => finding.rule.id === rule)
      .map((finding) => ({ finding, offset, start: finding.span.start + offset, end: finding.span.end + offset }));
  });
}

/**
 * Checks that `rule` finds in the text exactly what stands between ⟦ and ⟧. Returns the findings, to look at their
 * messages and fixes.
 */
export function expectFindings(rule: string, marked: string): readonly Finding[] {
  const text = marked.replaceAll(/[⟦⟧]/g, '');
  const found = findingsOf(text, rule);
  const marks = found.flatMap(({ start, end }) => [
    { at: start, mark: '⟦', order: 1 },
    { at: end, mark: '⟧', order: 0 },
  ]);
  marks.sort((a, b) => b.at - a.at || b.order - a.order);
  let shown = text;
  for (const { at, mark } of marks) shown = shown.slice(0, at) + mark + shown.slice(at);
  assert.equal(shown, marked);
  return found.map(({ finding }) => finding);
}

/** Checks that `rule` has nothing to say about the text. */
export function expectQuiet(rule: string, text: string): void {
  expectFindings(rule, text);
}

/** Checks what the text becomes when the first fix of the first finding of `rule` is applied. */
export function expectFix(rule: string, text: string, fixed: string): void {
  const [first] = findingsOf(text, rule);
  assert.ok(first, `${rule} finds nothing`);
  const fix = first.finding.fixes?.[0];
  assert.ok(fix, `${rule} offers no fix`);
  const changes = fix.changes.map((change) => ({
    ...change,
    span: { start: change.span.start + first.offset, end: change.span.end + first.offset },
  }));
  assert.equal(applyChanges(text, changes), fixed);
}

/** Checks that the first message says each of the words. */
export function expectMessage(findings: readonly Finding[], ...words: readonly string[]): void {
  const message = findings[0]?.message ?? '';
  for (const word of words) assert.ok(message.includes(word), `“${message}” does not say “${word}”`);
}

/** The ids of all findings in a text, in their order. */
export function ruleIds(text: string): readonly string[] {
  return checkVolume(parseVolume(text), defaultSettings).flatMap((ofEntry) => ofEntry.map(({ rule }) => rule.id));
}

/** A telegram with the given body and notes; the notes are numbered. */
export function telegram(body: string, ...notes: readonly string[]): string {
  const list = notes.map((note, index) => `  ${index + 1}. ${note}\n`).join('');
  const marker = notes.length > 0 ? '1' : '';
  return `5. Telegram From the Embassy in Japan to the Department of State${marker}\n\nTokyo, May 4, 1958, 3 p.m.\n\n${body}\nMacArthur\n${list}`;
}

export const source = 'Source: Department of State, Central Files, 794.5/5–458. Secret; Priority.';
