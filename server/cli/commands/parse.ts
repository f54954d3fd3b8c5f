import { describeDocument } from '../../service/parsed-document';
import type { ExitStatus } from '../failure';
import { openVolumes } from '../input/volumes';
import { showProgress } from '../progress';
import type { Terminal } from '../terminal';

export interface ParseOptions {
  readonly format: 'json' | 'ndjson';
}

/** Documents are written as they are found: a reader of the pipe sees the first while the rest is still read. */
export async function parse(
  paths: readonly string[],
  { format }: ParseOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const reader = await openVolumes(paths, terminal);
  const progress = await showProgress(reader.count, terminal.showsProgress('as they come'));
  let separator = format === 'json' ? '{"documents":[\n' : '';
  const afterFirst = format === 'json' ? ',\n' : '\n';
  for await (const { path, volume } of reader.volumes()) {
    progress.next(path);
    for (let entry = 0; entry < volume.entries.length; entry++) {
      await terminal.print(separator + JSON.stringify(describeDocument(volume, entry, path)));
      separator = afterFirst;
    }
  }
  progress.end();
  if (format === 'json') await terminal.print(separator === afterFirst ? '\n]}\n' : '{"documents":[]}\n');
  else if (separator === afterFirst) await terminal.print('\n');
  return reader.failed ? 2 : 0;
}
