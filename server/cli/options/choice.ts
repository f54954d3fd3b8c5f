import { Option } from 'commander';
import { UsageError } from '../failure';
import { didYouMean } from '../suggestion';

/** An option that takes one of a few words. */
export function choiceOption(flags: string, description: string, choices: readonly string[]): Option {
  const [name = ''] = flags.split(' ');
  return new Option(flags, description).argParser((written: string) => {
    if (choices.includes(written)) return written;
    throw new UsageError(
      `${name}: there is no “${written}”, only ${choices.join(', ')}.${didYouMean(written, choices)}`,
    );
  });
}
