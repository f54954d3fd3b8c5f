import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Glossary } from '../glossary/glossary';
import type { Section } from '../syntax/tree';
import type { Volume } from '../volume/volume';
import { openingWords } from './excerpt';
import { SymbolKind } from './protocol-values';
import { inFile, type TelegramDocument } from './telegram-document';

/** A symbol before it is known whether it is asked for. */
interface Found {
  readonly name: string;
  /** Other words by which it is found: `d28`. */
  readonly alias: string;
  readonly kind: SymbolKind;
  readonly start: number;
  readonly end: number;
}

/**
 * The documents and articles of a file whose names answer to `query`, at most `limit`: `d28` and `28` are document 28,
 * other words are looked for in headings and in articles. An empty query has all documents.
 */
export function workspaceSymbols(document: TelegramDocument, query: string, limit: number): WorkspaceSymbol[] {
  const { volume, positions, uri } = document;
  const accepts = matcher(query);
  const symbols: WorkspaceSymbol[] = [];
  for (const { document: one, offset } of volume.entries) {
    const { title, tree } = one;
    const number = title?.number;
    const name = [number === undefined ? '' : `${number}.`, title?.title ?? ''].filter(Boolean).join(' ');
    const heading: Found[] =
      tree.heading === undefined || name === ''
        ? []
        : [{ ...tree.heading, name, alias: number === undefined ? '' : `d${number}`, kind: SymbolKind.File }];
    const articles = query.trim() === '' ? [] : articlesIn(tree.sections);
    for (const found of [...heading, ...articles]) {
      if (symbols.length >= limit) return symbols;
      if (!accepts(found)) continue;
      symbols.push({
        name: openingWords(found.name, 200),
        kind: found.kind,
        location: { uri, range: positions.rangeOf(inFile(offset, found)) },
        ...(found.kind === SymbolKind.File ? {} : { containerName: openingWords(name, 100) }),
      });
    }
  }
  return symbols;
}

/** The persons of a glossary whose names answer to `query`, each at the first place of the file that names it. */
export function personSymbols(
  { volume, positions, uri }: TelegramDocument,
  glossary: Glossary,
  query: string,
): WorkspaceSymbol[] {
  if (query.trim().length < shortestName) return [];
  const accepts = matcher(query);
  return glossary.persons.flatMap(({ surname, name, description }): WorkspaceSymbol[] => {
    if (!accepts({ name, alias: '' })) return [];
    const start = firstPlaceOf(surname, volume);
    if (start === undefined) return [];
    const range = positions.rangeOf({ start, end: start + surname.length });
    return [
      { name, kind: SymbolKind.Variable, containerName: openingWords(description, 100), location: { uri, range } },
    ];
  });
}

/** In offsets of the file. */
function firstPlaceOf(word: string, { entries }: Volume): number | undefined {
  for (const { document, offset } of entries) {
    const start = document.tree.text.indexOf(word);
    if (start >= 0) return offset + start;
  }
  return undefined;
}

/** Fewer letters are in every name. */
const shortestName = 2;

function articlesIn(sections: readonly Section[]): readonly Found[] {
  return sections.flatMap((section) => [
    ...(section.kind === 'article'
      ? [
          {
            name: [section.label, openingWords(section.title, 80)].filter(Boolean).join(' '),
            alias: '',
            kind: SymbolKind.Interface,
            ...section.selection,
          },
        ]
      : []),
    ...articlesIn(section.children),
  ]);
}

/** Every word of the query is in the name, in any case; a number is that of a document. */
function matcher(query: string): (found: Pick<Found, 'name' | 'alias'>) => boolean {
  const wanted = query.trim().toLowerCase();
  const number = /^d?(\d+)$/u.exec(wanted)?.[1];
  if (number !== undefined) return ({ alias }) => alias.startsWith(`d${number}`);
  const words = wanted.split(/\s+/u).filter(Boolean);
  return ({ name }) => {
    const folded = name.toLowerCase();
    return words.every((word) => folded.includes(word));
  };
}
