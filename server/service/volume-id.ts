/** `frus1958-60v18`, `frus1952-54v14p2`, `frus1952-54Guat`, `frus1969-76ve15p2`. */
const idPattern = /^frus\d{4}(?:-\d{2,4})?(?:ve?\d{2}|[A-Z][A-Za-z]*)?(?:v\d{2})?(?:p\d+)?(?:Ed\d)?$/u;

/**
 * The id of the volume that a file belongs to, from the file's name or else its folder's: `frus1958-60v18.telegram`,
 * `frus1958-60v18/28.telegram`. Undefined when neither is formed as ids are.
 */
export function volumeIdOf(uri: string): string | undefined {
  const path = uri.split(/[?#]/u, 1)[0] ?? '';
  const [file = '', folder = ''] = path.split('/').slice(-2).reverse();
  return [file.split('.', 1)[0] ?? '', folder].find((name) => idPattern.test(name));
}
