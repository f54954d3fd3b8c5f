import type { Link } from './markup';

/** A link to the volume, or to the page or document in it, as the Office of the Historian publishes them. */
export function publishedAddress(volume: string, target: string): readonly Link[] {
  const place = /^#(pg_\w+|d\d+)/u.exec(target)?.[1];
  const address = `https://history.state.gov/historicaldocuments/${volume}`;
  return [{ label: 'history.state.gov', href: place === undefined ? address : `${address}/${place}` }];
}
