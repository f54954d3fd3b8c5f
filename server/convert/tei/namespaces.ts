export const teiNamespace = 'http://www.tei-c.org/ns/1.0';
/** Of the series' own elements. */
export const frusNamespace = 'http://history.state.gov/frus/ns/1.0';

/** What the series' elements need of a document that is put into a volume which does not declare their prefix. */
export function declaration(volume: string): readonly (readonly [string, string])[] {
  return /xmlns:frus\s*=/u.test(volume) ? [] : [['xmlns:frus', frusNamespace]];
}
