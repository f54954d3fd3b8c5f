import type { LogOutputChannel } from 'vscode';
import { RevealOutputChannelOn, type LanguageClientOptions } from 'vscode-languageclient';
import { languageId, type InitializationOptions } from '../server/lsp/protocol';
import { showReferencesCommand } from './commands/show-references';
import { askForReason } from './suppression-reason';
import { traceChannel } from './trace-channel';

export function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  return {
    // No scheme: a telegram may lie on disk, be untitled, or come from a virtual or remote file system.
    documentSelector: [{ language: languageId }],
    initializationOptions: { showReferences: showReferencesCommand, servesFiles: true } satisfies InitializationOptions,
    outputChannel: log,
    traceOutputChannel: traceChannel(log),
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
    middleware: { executeCommand: askForReason },
    connectionOptions: { maxRestartCount: 3 },
  };
}
