import { Option } from 'commander';
import { UsageError } from '../failure';
import { didYouMean } from '../suggestion';

export type TextOrJson = 'text' | 'json';

/** `--format`, one of `formats`; the first is the default. */
export function formatOption(formats: readonly string[]): Option {
  return new Option(`--format <${formats.join('|')}>`, 'how to print it')
    .default(formats[0])
    .argParser((written: string) => {
      if (formats.includes(written)) return written;
      const known = [formats.slice(0, -1).join(', '), formats.at(-1)].join(' and ');
      throw new UsageError(
        `--format: there is no format “${written}” here, only ${known}.${didYouMean(written, formats)}`,
      );
    });
}
