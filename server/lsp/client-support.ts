import type { ClientCapabilities } from 'vscode-languageserver';
import type { MarkupKind } from 'vscode-languageserver-types';
import type { PositionEncoding } from '../service/positions';

/** What the client can do, as far as our answers depend on it. What it does not mention it cannot do. */
export interface ClientSupport {
  readonly encoding: PositionEncoding;
  readonly hoverFormat: MarkupKind;
  readonly hierarchicalSymbols: boolean;
  readonly definitionLinks: boolean;
  readonly declarationLinks: boolean;
  readonly linkTooltips: boolean;
  readonly refreshCodeLens: boolean;
  readonly refreshInlayHints: boolean;
  readonly commitCharacters: boolean;
  readonly labelDetails: boolean;
  readonly workspaceFolders: boolean;
  readonly foldingLimit: number;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly versionedDiagnostics: boolean;
  readonly codeActionLiterals: boolean;
  readonly preferredActions: boolean;
  readonly configuration: boolean;
  readonly registerConfiguration: boolean;
  readonly registerFileWatchers: boolean;
  /** Whether it can be asked to open further kinds of files to us, and to pull their diagnostics. */
  readonly registerDocuments: boolean;
  readonly applyEdit: boolean;
  readonly versionedEdits: boolean;
  readonly showDocument: boolean;
  readonly prepareRename: boolean;
  readonly createFiles: boolean;
  readonly renameFiles: boolean;
  readonly changeAnnotations: boolean;
  readonly snippetEdits: boolean;
  readonly progress: boolean;
}

/** More folds than this no file has, unless it is no transcription. */
const defaultFoldingLimit = 50_000;

export function clientSupport({ general, textDocument, workspace, window }: ClientCapabilities): ClientSupport {
  return {
    encoding: firstKnown(general?.positionEncodings, ['utf-16', 'utf-8', 'utf-32']) ?? 'utf-16',
    hoverFormat: firstKnown(textDocument?.hover?.contentFormat, ['markdown', 'plaintext']) ?? 'plaintext',
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    declarationLinks: textDocument?.declaration?.linkSupport ?? false,
    commitCharacters: textDocument?.completion?.completionItem?.commitCharactersSupport ?? false,
    labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport ?? false,
    refreshCodeLens: workspace?.codeLens?.refreshSupport ?? false,
    refreshInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
    linkTooltips: textDocument?.documentLink?.tooltipSupport ?? false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? defaultFoldingLimit,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    relatedInformation:
      (textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) === true,
    versionedDiagnostics: textDocument?.publishDiagnostics?.versionSupport ?? false,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: textDocument?.codeAction?.isPreferredSupport ?? false,
    configuration: workspace?.configuration ?? false,
    registerConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    registerDocuments:
      textDocument?.synchronization?.dynamicRegistration === true &&
      (textDocument.diagnostic === undefined || textDocument.diagnostic.dynamicRegistration === true),
    registerFileWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    applyEdit: workspace?.applyEdit ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    renameFiles:
      (workspace?.workspaceEdit?.documentChanges ?? false) &&
      (workspace?.workspaceEdit?.resourceOperations?.includes('rename') ?? false),
    createFiles:
      (workspace?.workspaceEdit?.documentChanges ?? false) &&
      (workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false),
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    snippetEdits:
      (workspace?.workspaceEdit?.documentChanges ?? false) && (workspace?.workspaceEdit?.snippetEditSupport ?? false),
    prepareRename: textDocument?.rename?.prepareSupport ?? false,
    showDocument: window?.showDocument?.support ?? false,
    progress: window?.workDoneProgress ?? false,
  };
}

/** The first of the client's choices that we know: it names them in the order of its preference. */
function firstKnown<T extends string>(offered: readonly string[] | undefined, known: readonly T[]): T | undefined {
  for (const one of offered ?? []) {
    const match = known.find((name) => name === one);
    if (match !== undefined) return match;
  }
  return undefined;
}
