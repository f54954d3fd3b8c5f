import { volumeBefore, type Context } from './context';
import { readPlaces, readVolumeCitation } from './volume-citation';

/** `ibid., p. 591`, `ibid., vol. VII, p. 202`, `ibid., 1955–1957, vol. XIV`: of the volume last named, or its series. */
export function readIbid(context: Context, start: number): void {
  const { scanner } = context;
  const volume = volumeBefore(context, start);
  if (!volume) return;
  scanner.mark('.');
  const read = scanner.attempt(() => {
    scanner.mark(',');
    return readVolumeCitation(context, start, volume.years) ? true : undefined;
  });
  if (
    read ||
    !/^,? ?(?:pp?\. ?\d|pages? \d|Documents? ?\d|footnotes? \d)/.test(scanner.text.slice(scanner.at, scanner.at + 16))
  )
    return;
  readPlaces(context, { volume, start, end: scanner.at, named: false });
  context.lastVolume = { volume, end: scanner.at };
}
