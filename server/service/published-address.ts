import type { Link } from './markup';

const site = 'https://history.state.gov/historicaldocuments';

/**
 * The address of a volume, or of the document, note or page in it that `target` names (`#d4`, `#d4fn3`, `#pg_89`), as the
 * Office of the Historian publishes them.
 */
export function publishedUrl(volume: string, target: string): string {
  const [, page, document, note] = /^#(?:(pg_\w+)|(d\d+)(fn\w+)?)$/u.exec(target) ?? [];
  const place = page ?? document;
  const address = `${site}/${encodeURIComponent(volume)}`;
  if (place === undefined) return address;
  return note === undefined ? `${address}/${place}` : `${address}/${place}#${note}`;
}

/** The same as a link for a hover. */
export function publishedAddress(volume: string, target: string): readonly Link[] {
  return [{ label: 'history.state.gov', href: publishedUrl(volume, target) }];
}
