/**
 * A uri in one spelling: editors and Node differ in what they escape, and in the case of a drive's letter. For comparing
 * only.
 */
export function canonicalUri(uri: string): string {
  return decodedUri(uri).replace(/^file:\/\/\/([A-Z]):/u, (_, drive: string) => `file:///${drive.toLowerCase()}:`);
}

/** A uri, or a part of one, as people read it; as it is where it is no valid one. */
export function decodedUri(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** Whether a file lies in a folder (without a stroke at the end) or in one of its folders. */
export function isWithin(uri: string, folder: string): boolean {
  return canonicalUri(uri).startsWith(`${canonicalUri(folder).replace(/\/$/u, '')}/`);
}

/** The uri of the file `name` in the folder of the file at `uri`. */
export function beside(uri: string, name: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1) + encodeURIComponent(name);
}
