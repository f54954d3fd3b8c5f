import type { DocumentTree } from '../syntax/tree';

const year = /\b1[89]\d\d\b/g;

/** The year of a paper: its dateline's, else the latest that its text names; undefined where it names none. */
export function paperYear({ dateline, text }: DocumentTree): number | undefined {
  const dated = dateline?.date?.year;
  if (dated !== undefined) return dated;
  let latest: number | undefined;
  for (const [found] of text.matchAll(year)) latest = Math.max(latest ?? 0, Number(found));
  return latest;
}
