import type { LocationLink, Position } from 'vscode-languageserver-types';
import { emptyGlossary, type Glossary } from '../glossary/glossary';
import { linkTo, lookUp } from './definition';
import { glossaryLines } from './glossary-words';
import { placesAt } from './references';
import { alone, type Surroundings } from './surroundings';
import type { TelegramDocument } from './telegram-document';

/**
 * What the thing at `position` is called by: of a marker and of a reference the same as the definition, of a note's own
 * number, a document's or a page's the place itself. Empty on plain words and out of range.
 */
export function declaration(
  document: TelegramDocument,
  position: Position,
  surroundings: Surroundings = alone(document),
  glossary: Glossary = emptyGlossary,
): LocationLink[] {
  const at = lookUp(document, position, surroundings.scope);
  if (at === undefined) return glossaryLines(document, position, glossary, surroundings.scope);
  return placesAt(document, position, surroundings).map((found) => linkTo(document, at, found));
}
