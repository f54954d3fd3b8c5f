import type {
  CancellationToken,
  ProgressToken,
  WorkDoneProgressBegin,
  WorkDoneProgressReport,
} from 'vscode-languageserver';
import type { Connection } from './connection/connection';

/** For so long the thread may be kept from other requests, in milliseconds. */
const stretch = 25;

interface Watched {
  readonly connection: Connection;
  readonly token: CancellationToken;
  /** Under which the client wants to hear of progress, if it does. */
  readonly progress: ProgressToken | undefined;
}

/**
 * Runs `steps`, which tell which part of the work is done, from 0 to 1, to their end, with other requests answered in
 * between. Undefined when the request was cancelled. What the steps throw is thrown.
 */
export async function inPortions<R>(
  steps: Iterator<number, R>,
  { connection, token, progress }: Watched,
): Promise<R | undefined> {
  const tell = (value: WorkDoneProgressBegin | WorkDoneProgressReport): void => {
    if (progress !== undefined) void connection.sendNotification('$/progress', { token: progress, value });
  };
  tell({ kind: 'begin', title: 'Converting', percentage: 0 });
  let paused = Date.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (Date.now() - paused < stretch) continue;
    tell({ kind: 'report', percentage: Math.floor(100 * step.value) });
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (token.isCancellationRequested) return undefined;
    paused = Date.now();
  }
}
