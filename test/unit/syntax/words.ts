import type { Span } from '../../../server/syntax/span';

/** What stands in a span of a text; undefined where there is no span. */
export function words(text: string, span: Span | undefined): string | undefined {
  return span && text.slice(span.start, span.end);
}
