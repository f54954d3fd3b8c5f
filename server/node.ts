import { createConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node';
import { version } from '../package.json';
import { nodeFiles } from './lsp/node-files';
import { serve } from './lsp/server';

const usage = `Usage: telegram-language-server --stdio | --node-ipc

The language server of Telegram Markup, for an editor that speaks the Language Server Protocol.

  --stdio      talk over standard input and output
  --node-ipc   talk over the channel to the Node process that started the server
  --version    print the version
  --help       print this text
`;

function main(given: readonly string[]): void {
  // Clients of Microsoft's library add the number of their process, by which the connection knows when they are gone.
  const options = given.filter(
    (one, index) => !one.startsWith('--clientProcessId') && given[index - 1] !== '--clientProcessId',
  );
  const [option] = options;
  if (options.length !== 1) fail(options.length === 0 ? 'Say how to talk to the client.' : 'Give one option only.');
  else if (option === '--help' || option === '-h') process.stdout.write(usage);
  else if (option === '--version' || option === '-v') process.stdout.write(`${version}\n`);
  else if (option === '--stdio') {
    serve(createConnection(process.stdin, process.stdout), nodeFiles, version);
  } else if (option === '--node-ipc') {
    if (process.send === undefined)
      fail('--node-ipc needs a Node process that started the server with an IPC channel.');
    else {
      process.on('disconnect', () => process.exit(1));
      serve(createConnection(new IPCMessageReader(process), new IPCMessageWriter(process)), nodeFiles, version);
    }
  } else fail(`Unknown option: ${String(option)}`);
}

function fail(reason: string): void {
  process.stderr.write(`telegram-language-server: ${reason}\n\n${usage}`);
  process.exitCode = 2;
}

main(process.argv.slice(2));
