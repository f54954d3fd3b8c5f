import { setFlagsFromString } from 'node:v8';
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  type MessageReader,
  type MessageWriter,
} from 'vscode-jsonrpc/node';
import { version } from '../package.json';
import { engineFlags, forServer } from './engine-flags';
import { createConnection, type ServerProcess } from './lsp/connection/create-connection';
import { StreamMessageWriter } from './lsp/connection/stream-message-writer';
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
  for (const flag of engineFlags(process.versions.v8, forServer)) setFlagsFromString(flag);
  // Clients of Microsoft's library add the number of their process, by which the connection knows when they are gone.
  const options = given.filter(
    (one, index) => !one.startsWith('--clientProcessId') && given[index - 1] !== '--clientProcessId',
  );
  const [option] = options;
  if (options.length !== 1) fail(options.length === 0 ? 'Say how to talk to the client.' : 'Give one option only.');
  else if (option === '--help' || option === '-h') process.stdout.write(usage);
  else if (option === '--version' || option === '-v') process.stdout.write(`${version}\n`);
  else if (option === '--stdio') {
    const writer = new StreamMessageWriter(process.stdout);
    speak(new StreamMessageReader(process.stdin), writer, {
      sendsBytes: true,
      isSending: () => writer.isWriting,
      onLost: (lost) => {
        process.stdin.on('end', lost).on('close', lost);
      },
    });
  } else if (option === '--node-ipc') {
    if (process.send === undefined)
      fail('--node-ipc needs a Node process that started the server with an IPC channel.');
    else {
      speak(new IPCMessageReader(process), new IPCMessageWriter(process), {
        sendsBytes: false,
        isSending: () => false,
        onLost: (lost) => {
          process.on('disconnect', lost);
        },
      });
    }
  } else fail(`Unknown option: ${String(option)}`);
}

/** How often to look whether the client's process is still there, in milliseconds. */
const interval = 3000;

function speak(
  reader: MessageReader,
  writer: MessageWriter,
  wire: Pick<ServerProcess, 'sendsBytes' | 'isSending' | 'onLost'>,
): void {
  const connection = createConnection((logger) => createMessageConnection(reader, writer, logger), {
    ...wire,
    exit: (orderly) => process.exit(orderly ? 0 : 1),
    follow: (processId) => {
      setInterval(() => {
        if (!isRunning(processId)) process.exit(1);
      }, interval).unref();
    },
  });
  serve(connection, nodeFiles, version);
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}

function fail(reason: string): void {
  process.stderr.write(`telegram-language-server: ${reason}\n\n${usage}`);
  process.exitCode = 2;
}

main(process.argv.slice(2));
