import { UsageError } from '../failure';

/** A reader of whole numbers from 0 for `option`. */
export function count(option: string): (written: string) => number {
  return (written) => {
    if (/^\d{1,9}$/.test(written)) return Number(written);
    throw new UsageError(`${option}: “${written}” is not a whole number from 0.`);
  };
}
