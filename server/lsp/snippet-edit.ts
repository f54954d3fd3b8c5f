import type { Position, SnippetTextEdit, TextEdit } from 'vscode-languageserver';

/**
 * The edits with the one that the caret is to be in as a snippet, so that the client puts the caret there in the same step
 * (LSP 3.18). Undefined where it is in none of them, and where editors would indent the snippet by the line that it stands
 * in: then the caret must be moved by itself. The edits are in order; `caret` is a place in the text after them.
 */
export function withSnippet(
  edits: readonly TextEdit[],
  caret: Position,
): readonly (TextEdit | SnippetTextEdit)[] | undefined {
  let shift = { lines: 0, line: -1, characters: 0 };
  for (const [index, edit] of edits.entries()) {
    const { range, newText } = edit;
    const onSameLine = range.start.line === shift.line ? shift.characters : 0;
    const start = { line: range.start.line + shift.lines, character: range.start.character + onSameLine };
    const written = newText.split(/\r\n|\r|\n/u);
    const place = placeIn(newText, written, start, caret);
    if (place !== undefined) {
      if (range.start.character > 0 && written.length > 1) return undefined;
      const value = `${escaped(newText.slice(0, place))}$0${escaped(newText.slice(place))}`;
      const snippet: SnippetTextEdit = { range, snippet: { kind: 'snippet', value } };
      // Tabs and spaces at the head of a line would be made those of the editor's settings.
      return newText.includes('\t') ? undefined : [...edits.slice(0, index), snippet, ...edits.slice(index + 1)];
    }
    const last = written.at(-1) ?? '';
    const character = written.length === 1 ? start.character + last.length : last.length;
    shift = {
      lines: shift.lines + written.length - 1 - (range.end.line - range.start.line),
      line: range.end.line,
      characters: character - range.end.character,
    };
  }
  return undefined;
}

/** The offset in the text of an edit that begins at `start` where `caret` is; undefined when it is not in it. */
function placeIn(newText: string, written: readonly string[], start: Position, caret: Position): number | undefined {
  const line = caret.line - start.line;
  const words = written[line];
  const character = caret.character - (line === 0 ? start.character : 0);
  if (words === undefined || character < 0 || character > words.length) return undefined;
  let offset = 0;
  for (let at = 0; at < line; at++)
    offset += written[at]!.length + (newText.startsWith('\r\n', offset + written[at]!.length) ? 2 : 1);
  return offset + character;
}

/** Text as it stands in a snippet. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}
