/** `frus1958-60v18`, `frus1952-54v14p2`, `frus1952-54Guat`, `frus1969-76ve15p2`. */
const idPattern = /^frus\d{4}(?:-\d{2,4})?(?:ve?\d{2}|[A-Z][A-Za-z]*)?(?:v\d{2})?(?:p\d+)?(?:Ed\d)?$/u;

/** The name of a file that holds one document of a volume: `d28.telegram`, `28.telegram`, `doc28a.telegram`. */
const documentPattern = /^(?:d|doc|document)?[-_ ]?0*(\d{1,4}[a-z]?)$/iu;

/**
 * The id of the volume that a file belongs to, from the file's name or else its folder's: `frus1958-60v18.telegram`,
 * `frus1958-60v18/28.telegram`. Undefined when neither is formed as ids are.
 */
export function volumeIdOf(uri: string): string | undefined {
  const { stem, folder } = namesOf(uri);
  return [stem, folder].find((name) => idPattern.test(name));
}

/**
 * The folder whose files make a volume together, this one among them, without a stroke at the end: one that is named as
 * volumes are, or any folder for a file that is named as a document of a volume (`d28.telegram`). Undefined for a file
 * that is a volume by itself.
 */
export function volumeFolderOf(uri: string): string | undefined {
  const { stem, folder } = namesOf(uri);
  if (idPattern.test(stem) || !/^[a-z][\w+.-]*:.*\/./iu.test(uri)) return undefined;
  return idPattern.test(folder) || documentPattern.test(stem) ? uri.slice(0, uri.lastIndexOf('/')) : undefined;
}

/** The number of the document that a file is named after; undefined where it is named otherwise. */
export function documentNumberOf(uri: string): string | undefined {
  return documentPattern.exec(namesOf(uri).stem)?.[1];
}

function namesOf(uri: string): { readonly stem: string; readonly folder: string } {
  const path = uri.split(/[?#]/u, 1)[0] ?? '';
  const [file = '', folder = ''] = path.split('/').slice(-2).reverse();
  return { stem: file.split('.', 1)[0] ?? '', folder };
}
