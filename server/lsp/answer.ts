import { ResponseError } from 'vscode-jsonrpc';
import type { CancellationToken } from 'vscode-languageserver';
import { LSPErrorCodes } from '../service/protocol-values';
import type { Connection } from './connection/connection';

/**
 * Wraps a request's handler: a request that is cancelled by now is not begun, and an error, which should never happen, is
 * written to the log and answered with `nothing`, so that the server goes on.
 */
export function answering<P, R, E = void>(
  connection: Connection,
  nothing: R,
  handler: (params: P, token: CancellationToken) => R | Promise<R | ResponseError<E>>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<E>> {
  return async (params, token) => {
    if (token.isCancellationRequested) return cancelled<E>();
    try {
      const answer = await handler(params, token);
      return answer;
    } catch (error) {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return nothing;
    }
  };
}

/** The answer to a request that the client wants no more. */
export function cancelled<E>(): ResponseError<E> {
  return new ResponseError<E>(LSPErrorCodes.RequestCancelled, 'Request cancelled');
}
