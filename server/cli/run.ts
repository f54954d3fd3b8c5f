import { CommanderError } from 'commander';
import { UsageError, type ExitStatus } from './failure';
import { createProgram } from './program';
import type { Terminal } from './terminal';

/** Does what the arguments say. Every failure is told on standard error; nothing is thrown. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = createProgram(terminal, (reached) => {
    status = reached;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      // Called without a command, it has printed its help.
      if (error.code !== 'commander.help') terminal.complain(`${usageMessage(error)}\n${helpHint(args)}`);
    } else if (error instanceof UsageError) terminal.complain(error.message);
    else terminal.complain(`this is a fault of the program itself: ${describe(error)}`);
    return 2;
  }
}

function usageMessage({ code, message }: CommanderError): string {
  if (code === 'commander.missingArgument') {
    return message.includes("'path'")
      ? 'name at least one file, folder or glob, or - for standard input.'
      : 'name a rule; “telegram rules” lists them.';
  }
  const sentence = message.replace(/^error: /, '').replace(/\n\(Did you mean (.*)\?\)$/s, '. Did you mean $1?');
  return /[.?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function helpHint([command = '']: readonly string[]): string {
  const known = /^(lint|parse|outline|stats|convert|rules|explain)$/.test(command);
  return `See “telegram ${known ? `${command} ` : ''}--help”.`;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
