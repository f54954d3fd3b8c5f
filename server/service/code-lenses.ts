import type { CodeLens, Location } from 'vscode-languageserver-types';
import { destinationOf } from './destination';
import { inFile, type TelegramDocument } from './telegram-document';
import { firstPlace, scopeOf, type VolumeScope } from './volume-scope';

/** Which lenses are wanted: what a document holds, and what refers to it. */
export interface LensKinds {
  readonly contents: boolean;
  readonly referredTo: boolean;
}

const allLenses: LensKinds = { contents: true, referredTo: true };

/**
 * Above the heading of each document how many notes and references it has, and how often its volume refers to it. What
 * refers to it is shown by `command` where the client has such a command. Empty for a file of one document without notes.
 */
export function codeLenses(
  document: TelegramDocument,
  command: string | undefined,
  scope: VolumeScope = scopeOf(document),
  kinds: LensKinds = allLenses,
): CodeLens[] {
  const { volume, positions, uri } = document;
  const callers = kinds.referredTo ? referencesTo(scope) : undefined;
  const first = firstPlace(scope, document);
  return volume.entries.flatMap(({ document: { tree, references }, offset }, index): CodeLens[] => {
    const { heading } = tree;
    if (heading === undefined) return [];
    const range = positions.rangeOf(inFile(offset, { start: heading.start, end: heading.start }));
    // Articles are those of a treaty, and mostly of the very document.
    const leading = references.filter(({ kind }) => kind !== 'article').length;
    const own = [count(tree.notes.length, 'note'), count(leading, 'reference')].join(', ');
    const locations = callers?.get(first + index) ?? [];
    const lenses: CodeLens[] = kinds.contents ? [{ range, command: { title: own, command: '' } }] : [];
    if (locations.length > 0) {
      const title = `referred to ${locations.length === 1 ? 'once' : `${locations.length} times`}`;
      const shown = command === undefined ? { command: '' } : { command, arguments: [uri, range.start, locations] };
      lenses.push({ range, command: { title, ...shown } });
    }
    return lenses;
  });
}

/** By the place of the document that they lead into, but for references of a document to itself. */
function referencesTo({ contents, files, firsts }: VolumeScope): ReadonlyMap<number, readonly Location[]> {
  const found = new Map<number, Location[]>();
  files.forEach(({ volume, positions, uri }, file) => {
    volume.entries.forEach((entry, index) => {
      const own = (firsts[file] ?? 0) + index;
      for (const reference of entry.document.references) {
        const destination = destinationOf(contents, own, reference);
        const place = destination?.entry.index;
        if (place === undefined || place === own || destination?.kind === 'page') continue;
        const location = { uri, range: positions.rangeOf(inFile(entry.offset, reference)) };
        const known = found.get(place);
        if (known === undefined) found.set(place, [location]);
        else known.push(location);
      }
    });
  });
  return found;
}

function count(number: number, what: string): string {
  return number === 1 ? `1 ${what}` : `${number} ${what}s`;
}
