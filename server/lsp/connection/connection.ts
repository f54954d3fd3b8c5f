import type { CancellationToken, ResponseError } from 'vscode-jsonrpc';
import type {
  Connection as LibraryConnection,
  DiagnosticServerCancellationData,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  DocumentSymbol,
  DocumentSymbolParams,
  InitializeParams,
  InitializeResult,
  MessageActionItem,
  PublishDiagnosticsParams,
  SymbolInformation,
  WorkDoneProgressReporter,
  WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import type { notificationMethods, requestMethods } from './methods';
import type { ReadyJson } from './ready-json';

type Languages = LibraryConnection['languages'];
type Workspace = LibraryConnection['workspace'];

/**
 * The server's end of the protocol, in the words of Microsoft's library and with its types. Built is only what is asked and
 * answered here: the whole library would be a third of the server.
 */
export interface Connection
  extends
    Pick<LibraryConnection, Exclude<keyof typeof requestMethods.connection, 'onDocumentSymbol'>>,
    Pick<LibraryConnection, keyof typeof notificationMethods.connection> {
  readonly languages: Pick<Languages, keyof typeof requestMethods.languages> & {
    readonly semanticTokens: Pick<Languages['semanticTokens'], keyof typeof requestMethods.semanticTokens>;
    readonly diagnostics: Pick<
      Languages['diagnostics'],
      'refresh' | Exclude<keyof typeof requestMethods.diagnostics, 'on'>
    > & {
      on(
        handler: RequestHandler<DocumentDiagnosticParams, DocumentDiagnosticReport, DiagnosticServerCancellationData>,
      ): void;
    };
    readonly inlayHint: Pick<Languages['inlayHint'], keyof typeof requestMethods.inlayHint>;
  };
  readonly workspace: Pick<
    Workspace,
    'applyEdit' | keyof typeof requestMethods.workspace | keyof typeof notificationMethods.workspace
  > & {
    /** The client's settings, one for each item and in their order. */
    getConfiguration(items: readonly ConfigurationItem[]): Promise<readonly unknown[]>;
    onDidChangeWorkspaceFolders(handler: (event: WorkspaceFoldersChangeEvent) => void): void;
  };
  readonly window: {
    createWorkDoneProgress(): Promise<WorkDoneProgressReporter>;
    /** Settles with the action that the user chose; with null or undefined where that was none. */
    showWarningMessage(message: string, action: string): Promise<MessageActionItem | null | undefined>;
  };
  /** The client's log. */
  readonly console: Readonly<Record<'error' | 'warn', (message: string) => void>>;
  /** Whether answers and diagnostics may be `ReadyJson`: elsewhere messages go as objects. */
  readonly takesReadyJson: boolean;
  onDocumentSymbol(handler: RequestHandler<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[] | null>): void;
  /** Settles when no message is at hand and none on its way out: time for what keeps the thread. At most 150 ms. */
  quiet(): Promise<void>;
  onInitialize(handler: (params: InitializeParams) => InitializeResult): void;
  onShutdown(handler: () => void): void;
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- a caller says what the client sends
  onRequest<P>(method: string, handler: (params: P, token: CancellationToken) => unknown): void;
  sendRequest<R>(method: string, params?: object): Promise<R>;
  sendNotification(method: string, params: object): Promise<void>;
  /** Ready ones where the connection takes such. */
  sendDiagnostics(params: PublishDiagnosticsParams | ReadyJson): Promise<void>;
  /** Has the client send us `method` from now on; rejects where it refuses. */
  register(method: string, registerOptions: object): Promise<void>;
  listen(): void;
}

/** An answer may be ready where the connection takes such. */
type RequestHandler<P, R, E = unknown> = (
  params: P,
  token: CancellationToken,
) => Promise<R | ReadyJson | ResponseError<E>>;

export interface ConfigurationItem {
  readonly scopeUri?: string;
  readonly section?: string;
}
