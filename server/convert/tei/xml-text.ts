/** Characters as XML 1.0 writes them. */

const special = /[&<>\r]/gu;
const specialInAttribute = /[&<>"\r\n\t]/gu;
/** What XML 1.0 cannot hold at all, even as a reference: controls, halves of surrogate pairs, two non-characters. */
export const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader takes a bare one for a line feed, and in an attribute a line feed for a space.
  '\r': '&#xD;',
  '\n': '&#xA;',
  '\t': '&#x9;',
};

/** Text between tags. What XML cannot hold must have been taken out before. */
export function escapeText(text: string): string {
  return text.replace(special, (character) => entities[character] ?? character);
}

/** The value of an attribute; what XML cannot hold becomes U+FFFD. */
export function escapeAttribute(value: string): string {
  return value
    .replace(forbidden, '\ufffd')
    .replace(specialInAttribute, (character) => entities[character] ?? character);
}
