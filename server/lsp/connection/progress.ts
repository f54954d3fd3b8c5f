import type { WorkDoneProgressReporter } from 'vscode-languageserver';
import type { Connection } from './connection';

let created = 0;

/** A progress that the client shows at our request; rejects where it cannot. */
export async function createProgress(
  connection: Pick<Connection, 'sendRequest' | 'sendNotification'>,
): Promise<WorkDoneProgressReporter> {
  const token = `telegram-${++created}`;
  await connection.sendRequest('window/workDoneProgress/create', { token });
  const tell = (value: object) => void connection.sendNotification('$/progress', { token, value });
  return {
    begin: (title, percentage, message, cancellable) => {
      tell({ kind: 'begin', title, percentage, message, cancellable });
    },
    report: (first: number | string, second?: string) => {
      if (typeof first === 'string') tell({ kind: 'report', message: first });
      else tell({ kind: 'report', percentage: first, message: second });
    },
    done: () => {
      tell({ kind: 'end' });
    },
  };
}
