import type { DocumentStatus } from '../server/lsp/protocol';

/** `Document 28 of 336, 2 notes, no problems`: where the cursor is, and how that document stands. */
export function statusText(status: DocumentStatus): string {
  const place = placeText(status);
  const counts = [countText(status.notes, 'note'), countText(status.problems, 'problem')];
  return [...(place === undefined ? [] : [place]), ...counts].join(', ');
}

/** A printed number is the document's name; its place is told beside it where the two differ. */
function placeText({ number, place, count }: DocumentStatus): string | undefined {
  if (count <= 1) return number === null ? undefined : `Document ${number}`;
  if (number === null || number === String(place)) return `Document ${place} of ${count}`;
  return `Document ${number} (${place} of ${count})`;
}

function countText(count: number, noun: string): string {
  if (count === 0) return `no ${noun}s`;
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
