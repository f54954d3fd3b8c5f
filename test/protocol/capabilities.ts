import type { ClientCapabilities } from 'vscode-languageserver/node';

/** A client that can do what a present-day editor can, and pulls its diagnostics. */
export const editorCapabilities: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  window: { workDoneProgress: true },
  workspace: {
    applyEdit: true,
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      isPreferredSupport: true,
    },
    completion: { completionItem: { commitCharactersSupport: true, labelDetailsSupport: true } },
    definition: { linkSupport: true },
    declaration: { linkSupport: true },
    diagnostic: { relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { lineFoldingOnly: true, rangeLimit: 5000 },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
  },
};

/** The same client of a time before pull diagnostics. */
export const pushingCapabilities: ClientCapabilities = {
  ...editorCapabilities,
  textDocument: { ...editorCapabilities.textDocument, diagnostic: undefined },
};

/** A client that can do nothing beyond what the protocol takes for granted. */
export const plainCapabilities: ClientCapabilities = {};

export function speaking(...positionEncodings: string[]): ClientCapabilities {
  return { ...editorCapabilities, general: { positionEncodings } };
}
