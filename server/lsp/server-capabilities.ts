import type { ServerCapabilities } from 'vscode-languageserver';
import { codeActionKinds } from '../service/action-kinds';
import { completionTriggers } from '../service/completion/triggers';
import { TextDocumentSyncKind } from '../service/protocol-values';
import { semanticTokenModifiers, semanticTokenTypes } from '../service/semantic-tokens';
import { renameOperations } from './renamed-files';
import type { ClientSupport } from './client-support';
import { commandNames } from './commands';
import { fileOperations } from './file-watch';

/** What we announce; diagnostics are pulled where the client pulls, and otherwise pushed. */
export function serverCapabilities(support: ClientSupport): ServerCapabilities {
  return {
    positionEncoding: support.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: { label: 'Telegram' },
    hoverProvider: true,
    definitionProvider: true,
    declarationProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    foldingRangeProvider: true,
    documentLinkProvider: { resolveProvider: true },
    selectionRangeProvider: true,
    workspaceSymbolProvider: true,
    codeLensProvider: {},
    inlayHintProvider: true,
    completionProvider: { triggerCharacters: [...completionTriggers] },
    codeActionProvider: { codeActionKinds: [...codeActionKinds] },
    renameProvider: support.prepareRename ? { prepareProvider: true } : true,
    linkedEditingRangeProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    semanticTokensProvider: {
      legend: { tokenTypes: [...semanticTokenTypes], tokenModifiers: [...semanticTokenModifiers] },
      full: { delta: true },
      range: true,
    },
    workspace: {
      ...(support.workspaceFolders && { workspaceFolders: { supported: true, changeNotifications: true } }),
      fileOperations: {
        didCreate: fileOperations,
        didRename: fileOperations,
        didDelete: fileOperations,
        ...(support.renameFiles && { willRename: renameOperations }),
      },
    },
    ...(support.applyEdit && { executeCommandProvider: { commands: [...commandNames] } }),
    ...(support.pullDiagnostics && {
      diagnosticProvider: { identifier: 'telegram', interFileDependencies: true, workspaceDiagnostics: true },
    }),
  };
}
