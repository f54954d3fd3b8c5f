import { workspace, type Uri } from 'vscode';

/** A larger transcription no editor opens with its features; a terminal has no such limit. */
const largest = 50 * 1024 * 1024;

/** Why the bytes of a file are no text; the message is no whole sentence, line and column count from 1. */
export class UnreadableXml extends Error {
  constructor(
    reason: string,
    readonly line?: number,
    readonly column?: number,
  ) {
    super(reason);
  }
}

/**
 * The text of an XML file: as it is in the editor where it has been changed there, else as it is stored. Throws
 * `UnreadableXml`, or what the file system has against it.
 */
export async function readXmlText(uri: Uri): Promise<string> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open?.isDirty === true) return open.getText();
  const { size } = await workspace.fs.stat(uri);
  if (size > largest) {
    const megabytes = Math.round(size / 1024 / 1024);
    throw new UnreadableXml(`it has ${megabytes} MB, more than can be edited; use “telegram convert” in a terminal`);
  }
  return decode(await workspace.fs.readFile(uri));
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new UnreadableXml('it is UTF-16; save it as UTF-8', 1, 1);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw invalid(bytes);
  }
}

/** Lines end with a byte that is in no other character, so each is valid by itself or not. */
function invalid(bytes: Uint8Array): UnreadableXml {
  const strict = new TextDecoder('utf-8', { fatal: true });
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const lineFeed = bytes.indexOf(10, start);
    const end = lineFeed < 0 ? bytes.length : lineFeed;
    const words = bytes.subarray(start, end);
    try {
      strict.decode(words);
    } catch {
      // What cannot be read becomes U+FFFD.
      const column = new TextDecoder().decode(words).indexOf('\ufffd') + 1;
      return new UnreadableXml('it is not UTF-8; save it as UTF-8', line, column);
    }
    start = end + 1;
  }
  return new UnreadableXml('it is not UTF-8; save it as UTF-8', 1, 1);
}
