import { isInParts, isPublished } from '../../references/published-volumes';
import type { CitedVolume, Reference } from '../../references/reference';
import type { Span } from '../../syntax/span';
import { formatRoman, parseRoman } from '../../syntax/roman';
import type { DocumentRule } from '../rule';

export const citedVolume: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'reference/volume',
    severity: 'warning',
    title: 'A Foreign Relations volume that does not exist',
    why: 'A numeral that is none, or years and a volume that were never published together, send the reader to a book that no library has.',
    example: {
      wrong:
        'For text, see Foreign Relations, 1952–1954, vol. IIX, pp. 12–14, and Foreign Relations, 1958–1960, vol. XXXVII, p. 8.\n',
      right:
        'For text, see Foreign Relations, 1952–1954, vol. VIII, pp. 12–14, and Foreign Relations, 1958–1960, vol. XVII, p. 8.\n',
    },
    fix: 'none',
  },
  check({ tree, references }, report) {
    const judged = new Set<CitedVolume>();
    for (const reference of references) {
      const volume = citedIn(reference);
      if (volume === undefined || judged.has(volume)) continue;
      judged.add(volume);
      const fault = faultOf(volume);
      if (fault !== undefined) report({ span: numeralSpan(tree.text, reference, volume), message: fault });
    }
  },
};

function citedIn(reference: Reference): CitedVolume | undefined {
  return 'volume' in reference ? reference.volume : undefined;
}

/** What is wrong with the name of a volume; undefined for one that was published. */
function faultOf({ years, volume, part, id }: CitedVolume): string | undefined {
  if (
    volume !== undefined &&
    /^[IVXLCDMivxlcdm1]+$/.test(volume) &&
    !/^\d+$/.test(volume) &&
    parseRoman(volume) === undefined
  ) {
    return `“${volume}” is no roman numeral, so there is no such volume. Check the number against the print.`;
  }
  if (id === undefined || years === undefined || volume === undefined) return undefined;
  if (isPublished(id) || isInParts(id) || isPublished(id.replace(/p\d+$/, ''))) return undefined;
  const name = `${years}, volume ${isArabic(volume) ? formatRoman(Number(volume)) : volume}${part === undefined ? '' : `, Part ${part}`}`;
  return `Foreign Relations has no ${name}. Check years and volume against the print.`;
}

function isArabic(volume: string): boolean {
  return /^\d+$/.test(volume);
}

/** The volume's numeral within or before the reference's words; the reference itself where it is not found. */
function numeralSpan(text: string, { start, end }: Reference, { volume }: CitedVolume): Span {
  if (volume === undefined) return { start, end };
  const from = Math.max(0, start - 80);
  const near = text.slice(from, end + 40);
  const at = near.lastIndexOf(volume, end - from);
  if (at < 0 || /\w/.test(near.charAt(at - 1)) || /\w/.test(near.charAt(at + volume.length))) return { start, end };
  return { start: from + at, end: from + at + volume.length };
}
