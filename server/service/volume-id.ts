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

/**
 * The uri of a file of a volume's folder when its document gets another number: `d028.telegram` is to be `d128.telegram`.
 * Undefined for a file that is not named after the number `from`.
 */
export function renumberedUri(uri: string, from: string, to: string): string | undefined {
  if (volumeFolderOf(uri) === undefined || documentNumberOf(uri)?.toLowerCase() !== from) return undefined;
  const nameStart = uri.lastIndexOf('/') + 1;
  const [, opening = '', zeros = '', ending = ''] = /^(\D*)(0*)\d+[a-z]?(\..*)?$/iu.exec(uri.slice(nameStart)) ?? [];
  const width = zeros === '' ? 0 : zeros.length + figures(from);
  return uri.slice(0, nameStart) + opening + '0'.repeat(Math.max(0, width - figures(to))) + to + ending;
}

function figures(number: string): number {
  return number.replace(/\D/gu, '').length;
}

function namesOf(uri: string): { readonly stem: string; readonly folder: string } {
  const path = uri.split(/[?#]/u, 1)[0] ?? '';
  const [file = '', folder = ''] = path.split('/').slice(-2).reverse();
  return { stem: file.split('.', 1)[0] ?? '', folder };
}
