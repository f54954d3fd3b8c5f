import assert from 'node:assert/strict';
import { rules } from '../../server/rules/index';
import { injectors } from './faults/injectors';
import { measure, type Score } from './faults/measure';
import { absent, hasCorpus, readPublished, volumeIds } from './published-volumes';

/** How many faults of each kind are tried; TELEGRAM_FAULTS asks for more. */
const count = Number(process.env['TELEGRAM_FAULTS'] ?? 24);
/** Of all faults together so many are to be reported, and of those of one rule. */
const sharpness = 0.985;
const ofOneRule = 0.98;
/** Rules about several files or the configuration, not about a document. */
const elsewhere = new Set(['volume/duplicate-id', 'configuration/malformed', 'configuration/unused-suppression']);

describe(`rules on faults put in on purpose${hasCorpus ? '' : ` (skipped: ${absent})`}`, () => {
  const scores: Score[] = [];

  before(function () {
    if (!hasCorpus) this.skip();
    const volumes = volumeIds().map(readPublished);
    injectors.forEach((injector, place) => scores.push(measure(injector, volumes, count, 1000 + place)));
  });

  it('are tried for every rule', () => {
    const tried = new Set(scores.filter(({ injected }) => injected > 0).map(({ injector }) => injector.rule));
    assert.deepEqual(
      rules.map(({ metadata }) => metadata.id).filter((id) => !tried.has(id) && !elsewhere.has(id)),
      [],
    );
  });

  it(`report ${sharpness * 100} of 100 faults, each in its place and by its rule`, () => {
    const share = sharpnessOf(scores);
    assert.ok(share >= sharpness, `${(share * 100).toFixed(1)} of 100:\n${describeMisses(scores)}`);
  });

  for (const rule of new Set(injectors.map((injector) => injector.rule))) {
    it(`report the faults of ${rule}`, () => {
      const own = scores.filter(({ injector }) => injector.rule === rule);
      // One miss in a small sample is no trend.
      const allowed = Math.max(1, Math.floor(injectedIn(own) * (1 - ofOneRule)));
      assert.ok(injectedIn(own) - reportedIn(own) <= allowed, describeMisses(own));
    });
  }
});

function injectedIn(scores: readonly Score[]): number {
  return scores.reduce((sum, { injected }) => sum + injected, 0);
}

function reportedIn(scores: readonly Score[]): number {
  return scores.reduce((sum, { reported }) => sum + reported, 0);
}

function sharpnessOf(scores: readonly Score[]): number {
  return reportedIn(scores) / injectedIn(scores);
}

function describeMisses(scores: readonly Score[]): string {
  return scores
    .filter(({ missed }) => missed.length > 0)
    .map(({ injector, injected, reported, missed }) => {
      const where = missed.map(({ document }) => `${document.volume} ${document.number ?? '?'}`).join(', ');
      return `${injector.rule}, ${injector.name}: ${reported} of ${injected}; missed in ${where}`;
    })
    .join('\n');
}
