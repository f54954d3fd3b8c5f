/** The protocol's names of what the library calls by these; what is not listed is neither asked nor answered here. */
export const requestMethods = {
  connection: {
    onCodeAction: 'textDocument/codeAction',
    onCodeLens: 'textDocument/codeLens',
    onCompletion: 'textDocument/completion',
    onDeclaration: 'textDocument/declaration',
    onDefinition: 'textDocument/definition',
    onDocumentFormatting: 'textDocument/formatting',
    onDocumentHighlight: 'textDocument/documentHighlight',
    onDocumentLinkResolve: 'documentLink/resolve',
    onDocumentLinks: 'textDocument/documentLink',
    onDocumentOnTypeFormatting: 'textDocument/onTypeFormatting',
    onDocumentRangeFormatting: 'textDocument/rangeFormatting',
    onDocumentSymbol: 'textDocument/documentSymbol',
    onExecuteCommand: 'workspace/executeCommand',
    onFoldingRanges: 'textDocument/foldingRange',
    onHover: 'textDocument/hover',
    onPrepareRename: 'textDocument/prepareRename',
    onReferences: 'textDocument/references',
    onRenameRequest: 'textDocument/rename',
    onSelectionRanges: 'textDocument/selectionRange',
    onWorkspaceSymbol: 'workspace/symbol',
  },
  languages: { onLinkedEditingRange: 'textDocument/linkedEditingRange' },
  semanticTokens: {
    on: 'textDocument/semanticTokens/full',
    onDelta: 'textDocument/semanticTokens/full/delta',
    onRange: 'textDocument/semanticTokens/range',
  },
  diagnostics: { on: 'textDocument/diagnostic', onWorkspace: 'workspace/diagnostic' },
  inlayHint: { on: 'textDocument/inlayHint' },
  workspace: { onWillRenameFiles: 'workspace/willRenameFiles' },
} as const;

export const notificationMethods = {
  connection: {
    onDidChangeConfiguration: 'workspace/didChangeConfiguration',
    onDidChangeTextDocument: 'textDocument/didChange',
    onDidChangeWatchedFiles: 'workspace/didChangeWatchedFiles',
    onDidCloseTextDocument: 'textDocument/didClose',
    onDidOpenTextDocument: 'textDocument/didOpen',
    onInitialized: 'initialized',
  },
  workspace: {
    onDidCreateFiles: 'workspace/didCreateFiles',
    onDidDeleteFiles: 'workspace/didDeleteFiles',
    onDidRenameFiles: 'workspace/didRenameFiles',
  },
} as const;
