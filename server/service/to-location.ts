import type { Location, LocationLink } from 'vscode-languageserver-types';

/** A link as a plain location, for clients that know no links. */
export function toLocation({ targetUri, targetSelectionRange }: LocationLink): Location {
  return { uri: targetUri, range: targetSelectionRange };
}
