import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../package.json';
import { serve } from './lsp/server';
import { noFiles } from './service/files';

// In a worker the global scope is the port to the page; files are read by the client alone.
const port = self as unknown as Worker;
serve(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), noFiles, version);
