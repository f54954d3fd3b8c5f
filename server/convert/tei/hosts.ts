import type { Span } from '../../syntax/span';
import { contentOf, type EncodingDraft } from './encoding';

/** How many elements may begin between an element that holds a stretch and the stretch itself. */
const reach = 4;

/** The element that holds `span`, of `hosts` in the order of their contents; undefined where it lies in none. */
export function hostOf(hosts: readonly EncodingDraft[], span: Span): EncodingDraft | undefined {
  let low = 0;
  let high = hosts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (contentOf(hosts[middle]!).start <= span.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= Math.max(0, low - reach); at--) {
    const host = hosts[at]!;
    if (contentOf(host).end >= span.end) return host;
  }
  return undefined;
}
