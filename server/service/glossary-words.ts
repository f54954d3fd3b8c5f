import type { Location, LocationLink, Position } from 'vscode-languageserver-types';
import type { Glossary, ListPlace, Person } from '../glossary/glossary';
import type { Span } from '../syntax/span';
import type { AnalyzedDocument } from '../volume/analyzed-document';
import { abbreviationAt } from './abbreviation-at';
import { personsAt } from './person-at';
import { lengthIn, type PositionEncoding } from './positions';
import { inFile, type TelegramDocument } from './telegram-document';
import { entryInScope, type VolumeScope } from './volume-scope';

/** Words that a glossary explains: an abbreviation, or a name or position of persons. */
interface Explained {
  readonly span: Span;
  readonly listed: readonly Listed[];
  /** What the same is called elsewhere in the text. */
  readonly names: readonly string[];
  readonly isSame: (document: AnalyzedDocument, offset: number) => Span | undefined;
}

/** An entry of a list; `name` is how its line begins. */
interface Listed {
  readonly name: string;
  readonly place: ListPlace | undefined;
}

/** The lines of the glossary that explain the words at `position`: several where a surname is shared, none for others. */
export function glossaryLines(
  document: TelegramDocument,
  position: Position,
  glossary: Glossary,
  scope: VolumeScope,
): LocationLink[] {
  const at = lookUpWords(document, position, glossary, scope);
  if (at === undefined) return [];
  const originSelectionRange = document.positions.rangeOf(inFile(at.offset, at.explained.span));
  return listLocations(at.explained, document.encoding).map(({ uri, range }) => ({
    originSelectionRange,
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}

/**
 * Where the files of the volume name what the words at `position` name: the same abbreviation, or a person by surname.
 * With `includeDeclaration` the lines of the glossary come first. Empty on words that no glossary explains.
 */
export function glossaryWordUses(
  document: TelegramDocument,
  position: Position,
  glossary: Glossary,
  scope: VolumeScope,
  includeDeclaration: boolean,
): Location[] {
  const at = lookUpWords(document, position, glossary, scope);
  if (at === undefined) return [];
  const { explained } = at;
  const uses = scope.files.flatMap(({ uri, positions, volume }) =>
    volume.entries.flatMap((entry) =>
      usesIn(entry.document, explained).map((span) => ({ uri, range: positions.rangeOf(inFile(entry.offset, span)) })),
    ),
  );
  return includeDeclaration ? [...listLocations(explained, document.encoding), ...uses] : uses;
}

function lookUpWords(document: TelegramDocument, position: Position, glossary: Glossary, scope: VolumeScope) {
  const offset = document.positions.offsetAt(position);
  const entry = offset === undefined ? undefined : entryInScope(scope, document, offset);
  if (offset === undefined || entry === undefined) return undefined;
  const explained = explainedAt(entry.document, offset - entry.offset, glossary);
  return explained && { offset: entry.offset, explained };
}

function explainedAt(document: AnalyzedDocument, offset: number, glossary: Glossary): Explained | undefined {
  const term = abbreviationAt(document, offset, glossary);
  if (term !== undefined) {
    const { form, place, span } = term;
    return {
      span,
      listed: [{ name: form, place }],
      names: [...new Set([form, document.tree.text.slice(span.start, span.end)])],
      isSame: (other, at) => {
        const found = abbreviationAt(other, at, glossary);
        return found?.form === form ? found.span : undefined;
      },
    };
  }
  const named = personsAt(document, offset, glossary);
  if (named === undefined) return undefined;
  const persons: ReadonlySet<Person> = new Set(named.persons);
  return {
    span: named.span,
    listed: named.persons.map(({ surname, place }) => ({ name: surname, place })),
    names: [...new Set(named.persons.map(({ surname }) => surname))],
    isSame: (other, at) => {
      const found = personsAt(other, at, glossary);
      return found?.persons.some((one) => persons.has(one)) ? found.span : undefined;
    },
  };
}

/** In the order of the text; a plural or a genitive begins with the name. */
function usesIn(document: AnalyzedDocument, { names, isSame }: Explained): readonly Span[] {
  const { text } = document.tree;
  const found = new Map<number, Span>();
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const span = isSame(document, at);
      if (span?.start === at) found.set(at, span);
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function listLocations({ listed }: Explained, encoding: PositionEncoding): Location[] {
  return listed.flatMap(({ name, place }) => {
    if (place === undefined) return [];
    const { uri, line, indentation } = place;
    const end = indentation + lengthIn(encoding, name);
    return [{ uri, range: { start: { line, character: indentation }, end: { line, character: end } } }];
  });
}
