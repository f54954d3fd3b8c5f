import { describeDocument } from '../../service/parsed-document';
import type { ExitStatus } from '../failure';
import { openVolumes } from '../input/volumes';
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
  const reader = await openVolumes(paths, terminal, 'as they come');
  const [before, between, after] = format === 'json' ? ['{"documents":[\n', ',\n', '\n]}\n'] : ['', '', ''];
  const end = format === 'json' ? '' : '\n';
  let lead = before;
  for await (const { path, volume } of reader.volumes) {
    for (let entry = 0; entry < volume.entries.length; entry++) {
      await terminal.print(lead + JSON.stringify(describeDocument(volume, entry, path)) + end);
      lead = between;
    }
  }
  // Without any document the beginning is still to be written.
  await terminal.print((lead === before ? before : '') + after);
  return reader.failed ? 2 : 0;
}
