import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../package.json';
import { serve } from './lsp/server';

// In a worker the global scope is the port to the page; files are read by the client.
const port = self as unknown as Worker;
serve(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), undefined, version);
