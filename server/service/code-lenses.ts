import type { CodeLens, Location } from 'vscode-languageserver-types';
import { destinationOf } from './destination';
import { inFile, type TelegramDocument } from './telegram-document';

/**
 * Above the heading of each document how many notes and references it has, and how often the file refers to it. What
 * refers to it is shown by `command` where the client has such a command. Empty for a file of one document without notes.
 */
export function codeLenses(document: TelegramDocument, command: string | undefined): CodeLens[] {
  const { volume, positions, uri } = document;
  const callers = referencesTo(document);
  return volume.entries.flatMap(({ document: { tree, references }, offset }, index): CodeLens[] => {
    const { heading } = tree;
    if (heading === undefined) return [];
    const range = positions.rangeOf(inFile(offset, { start: heading.start, end: heading.start }));
    // Articles are those of a treaty and lead nowhere.
    const leading = references.filter(({ kind }) => kind !== 'article').length;
    const own = [count(tree.notes.length, 'note'), count(leading, 'reference')].join(', ');
    const locations = callers.get(index) ?? [];
    const lenses: CodeLens[] = [{ range, command: { title: own, command: '' } }];
    if (locations.length > 0) {
      const title = `referred to ${locations.length === 1 ? 'once' : `${locations.length} times`}`;
      const shown = command === undefined ? { command: '' } : { command, arguments: [uri, range.start, locations] };
      lenses.push({ range, command: { title, ...shown } });
    }
    return lenses;
  });
}

/** By the place of the document that they lead into, but for references of a document to itself. */
function referencesTo({ volume, positions, uri }: TelegramDocument): ReadonlyMap<number, readonly Location[]> {
  const places = new Map(volume.entries.map(({ offset }, index) => [offset, index]));
  const found = new Map<number, Location[]>();
  volume.entries.forEach((entry, index) => {
    for (const reference of entry.document.references) {
      const destination = destinationOf(volume, index, reference);
      const place = destination && places.get(destination.entry.offset);
      if (place === undefined || place === index || destination?.kind === 'page') continue;
      const location = { uri, range: positions.rangeOf(inFile(entry.offset, reference)) };
      const known = found.get(place);
      if (known === undefined) found.set(place, [location]);
      else known.push(location);
    }
  });
  return found;
}

function count(number: number, what: string): string {
  return number === 1 ? `1 ${what}` : `${number} ${what}s`;
}
