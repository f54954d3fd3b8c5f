import { FileSystemError, window, workspace, type Uri } from 'vscode';
import { compare, type ProposedFile } from './proposed-files';

/** What to do with files that are there already: `ask` asks, and shows them beside what they would become. */
export type Existing = 'ask' | 'overwrite' | 'keep';

/** A file with what stands in its place. */
interface Place extends ProposedFile {
  readonly before: Uint8Array | undefined;
}

const encoder = new TextEncoder();

/**
 * Writes files that belong together, all or none, and asks before any that is there is overwritten. Tells the user of what
 * goes wrong. Whether all of them are now as they were to become.
 */
export async function writeFiles(files: readonly ProposedFile[], existing: Existing): Promise<boolean> {
  try {
    const places = await Promise.all(files.map(async (file) => ({ ...file, before: await read(file.uri) })));
    const changed = places.filter(({ text, before }) => !isSame(before, encoder.encode(text)));
    checkWritable(changed);
    const inTheWay = changed.filter(({ before }) => before !== undefined);
    if (inTheWay.length > 0 && !(await mayOverwrite(inTheWay, existing))) return false;
    for (const { uri, before } of changed) {
      if (!isSame(before, await read(uri))) throw new Error(`${nameOf(uri)} has changed meanwhile. Try again.`);
    }
    await writeAll(changed);
    return true;
  } catch (error) {
    void window.showErrorMessage(`${reasonOf(error)} Nothing was written.`);
    return false;
  }
}

/** The last part of a path, as it is shown. */
export function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** A sentence that tells why a file cannot be read or written. */
export function reasonOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  if (error instanceof FileSystemError) {
    if (error.code === 'NoPermissions') return `You may not write there: ${words}.`;
    if (error.code === 'FileNotFound') return `The file or its folder is not there (any more): ${words}.`;
    if (error.code === 'FileIsADirectory') return `There is a folder of that name: ${words}.`;
  }
  return /[.!?]$/u.test(words) ? words : `${words}.`;
}

function checkWritable(places: readonly Place[]): void {
  for (const { uri } of places) {
    if (workspace.fs.isWritableFileSystem(uri.scheme) === false) {
      throw new Error(`The file system of ${nameOf(uri)} is read-only. Choose another place.`);
    }
    const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    if (open?.isDirty === true) {
      throw new Error(`${nameOf(uri)} has changes that are not saved. Save or revert it first.`);
    }
  }
}

async function mayOverwrite(places: readonly Place[], existing: Existing): Promise<boolean> {
  if (existing !== 'ask') return existing === 'overwrite';
  const [first] = places;
  const what = places.length === 1 && first ? nameOf(first.uri) : `${places.length} files`;
  const verb = places.length === 1 ? 'is' : 'are';
  const question = `${what} ${verb} there already and would change.`;
  const choice = await window.showWarningMessage(question, { modal: true }, 'Compare', 'Overwrite');
  if (choice !== 'Compare') return choice === 'Overwrite';
  const comparison = await compare(`${what}: as ${places.length === 1 ? 'it is' : 'they are'} ↔ new`, places);
  const decision = await window.showInformationMessage(`Overwrite ${what}?`, 'Overwrite', 'Cancel');
  comparison.dispose();
  return decision === 'Overwrite';
}

/** When one cannot be written, those that were are put back. */
async function writeAll(places: readonly Place[]): Promise<void> {
  const written: Place[] = [];
  try {
    for (const place of places) {
      written.push(place);
      await workspace.fs.writeFile(place.uri, encoder.encode(place.text));
    }
  } catch (error) {
    for (const { uri, before } of written) {
      // What cannot be put back was most likely not touched.
      await Promise.resolve(
        before === undefined ? workspace.fs.delete(uri) : workspace.fs.writeFile(uri, before),
      ).catch(() => undefined);
    }
    throw error;
  }
}

async function read(uri: Uri): Promise<Uint8Array | undefined> {
  try {
    return await workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
