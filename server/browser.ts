import { BrowserMessageReader, BrowserMessageWriter, createMessageConnection } from 'vscode-jsonrpc/browser';
import { version } from '../package.json';
import { createConnection } from './lsp/connection/create-connection';
import { serve } from './lsp/server';

// In a worker the global scope is the port to the page, which ends it; files are read by the client.
const port = self as unknown as Worker;
const nothing = (): void => undefined;
const connection = createConnection(
  (logger) => createMessageConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port), logger),
  { sendsBytes: false, isSending: () => false, follow: nothing, onLost: nothing, exit: nothing },
);
serve(connection, undefined, version);
