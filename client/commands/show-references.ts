import { commands, Location, Position, Range, Uri } from 'vscode';

/** The command of a code lens; it takes what the protocol says and is in no menu. */
export const showReferencesCommand = 'telegram.showReferences';

interface Place {
  readonly line: number;
  readonly character: number;
}

interface Found {
  readonly uri: string;
  readonly range: { readonly start: Place; readonly end: Place };
}

/** Shows the places in a peek view at `position`. */
export async function showReferences(uri: string, position: Place, found: readonly Found[]): Promise<void> {
  const locations = found.map(
    (one) => new Location(Uri.parse(one.uri), new Range(toPosition(one.range.start), toPosition(one.range.end))),
  );
  await commands.executeCommand('editor.action.showReferences', Uri.parse(uri), toPosition(position), locations);
}

function toPosition({ line, character }: Place): Position {
  return new Position(line, character);
}
