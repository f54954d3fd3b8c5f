import { formatRoman } from '../syntax/roman';

/** Volumes that bear a name in place of a number, by the part of the id that stands for it. */
const names: Readonly<Record<string, string>> = {
  Berlin: 'The Conference of Berlin',
  Cairo: 'The Conferences at Cairo and Tehran',
  China: 'China',
  Guat: 'Guatemala',
  Intel: 'The Intelligence Community',
  Iran: 'Iran',
  Malta: 'The Conferences at Malta and Yalta',
  PubDip: 'Public Diplomacy',
  Quebec: 'The Conference at Quebec',
};

const idPattern =
  /^frus(\d{4})(?:-(\d{2,4}))?(?:v(e?)(\d{2}))?(?:([A-Z][A-Za-z]*)(?:v(\d{2}))?)?(?:p(\d+))?(?:Ed\d)?$/u;

/**
 * The title of a volume as it is cited, from its id at the Office of the Historian: `frus1958-60v18` is
 * `Foreign Relations, 1958–1960, Volume XVIII`. Undefined when `id` is not formed as they are.
 */
export function volumeTitle(id: string): string | undefined {
  const match = idPattern.exec(id);
  if (match === null) return undefined;
  const [, from = '', to, electronic, number, name, numberOfName, part] = match;
  const volume = number ?? numberOfName;
  const pieces = [
    'Foreign Relations',
    to === undefined ? from : `${from}–${to.length === 4 ? to : from.slice(0, 4 - to.length) + to}`,
    name === undefined ? '' : (names[name] ?? name),
    volume === undefined ? '' : `Volume ${electronic ? `E–${Number(volume)}` : formatRoman(Number(volume))}`,
    part === undefined ? '' : `Part ${part}`,
  ];
  return pieces.filter(Boolean).join(', ');
}

/**
 * The id of the volume that a file belongs to, from the file's name or else its folder's: `frus1958-60v18.telegram`,
 * `frus1958-60v18/28.telegram`. Undefined when neither is an id.
 */
export function volumeIdOf(uri: string): string | undefined {
  const path = uri.split(/[?#]/u, 1)[0] ?? '';
  const [file = '', folder = ''] = path.split('/').slice(-2).reverse();
  return [file.split('.', 1)[0] ?? '', folder].find((name) => idPattern.test(name));
}
