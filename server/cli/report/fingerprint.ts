import { createHash } from 'node:crypto';
import type { CheckedFile, PlacedFinding } from './checked-file';

/** How many letters on each side tell a place from others. */
const around = 40;

/**
 * Tells the findings of a file apart by the words around them, so that one is known again when lines were put in above
 * it: rule and words as a hash, and which of those that are alike it is.
 */
export function fingerprints({ text, lines, findings }: CheckedFile): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, span }: PlacedFinding) => {
    const line = lines.lineAt(span.start);
    const from = Math.max(lines.startOf(line), span.start - around);
    const to = Math.min(lines.endOf(line), span.start + around);
    const words = text.slice(from, Math.max(from, to)).replace(/\s+/g, ' ').trim();
    const hash = createHash('sha256').update(`${rule}\n${words}`).digest('hex').slice(0, 16);
    const occurrence = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, occurrence);
    return `${hash}:${occurrence}`;
  });
}
