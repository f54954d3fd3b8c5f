import type { Span } from '../syntax/span';
import type { VolumeEntry } from '../volume/volume';
import type { TelegramDocument } from './telegram-document';

/**
 * The address of `span` of the entry's document, which editors open at the line and column of its fragment: `#L12,3`. They
 * count from 1 and in UTF-16, whatever the protocol counts in.
 */
export function lineAddress(
  document: TelegramDocument,
  entry: VolumeEntry,
  span: Span,
): { readonly line: number; readonly href: string } {
  const { line, character } = document.volume.lines.positionAt(entry.offset + span.start);
  return { line: line + 1, href: `${document.uri}#L${line + 1},${character + 1}` };
}
