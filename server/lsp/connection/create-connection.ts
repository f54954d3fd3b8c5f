import {
  NotificationType,
  NotificationType0,
  RequestType,
  RequestType0,
  type CancellationToken,
  type Logger,
  type MessageConnection,
} from 'vscode-jsonrpc';
import type {
  ApplyWorkspaceEditResult,
  DidChangeWorkspaceFoldersParams,
  InitializeParams,
  InitializeResult,
  PartialResultParams,
} from 'vscode-languageserver';
import { MessageType } from '../../service/protocol-values';
import type { Connection } from './connection';
import { notificationMethods, requestMethods } from './methods';
import { createProgress } from './progress';
import { quiet } from './quiet';

/** What the protocol asks of the process that the server runs in. */
export interface ServerProcess {
  /** Whether messages go as bytes, by our own writer, which takes `ReadyJson`. */
  readonly sendsBytes: boolean;
  /** Whether a message is on its way out. */
  isSending(): boolean;
  /** The client's process, which the server must not outlive. */
  follow(processId: number): void;
  /** Calls `handler` when the client can be heard no more. */
  onLost(handler: () => void): void;
  /** `orderly` after the client has said “shutdown”. */
  exit(orderly: boolean): void;
}

type Handler = (params: unknown, token?: CancellationToken, progress?: undefined, partial?: PartialResults) => unknown;

interface PartialResults {
  report(value: unknown): void;
}

/** A connection over a wire, which carries messages between the client and us, and tells the logger of broken ones. */
export function createConnection(wireFor: (logger: Logger) => MessageConnection, own: ServerProcess): Connection {
  const wire = wireFor({
    error: (message) => {
      log(MessageType.Error)(message);
    },
    warn: (message) => {
      log(MessageType.Warning)(message);
    },
    info: () => undefined,
    log: () => undefined,
  });
  const sendNotification = (method: string, params: object) =>
    wire.sendNotification(new NotificationType<object>(method), params);
  const sendRequest = <R>(method: string, params?: object): Promise<R> =>
    params === undefined
      ? wire.sendRequest(new RequestType0<R, void>(method))
      : wire.sendRequest(new RequestType<object, R, void>(method), params);

  const partialResults = (params: unknown): PartialResults | undefined => {
    const { partialResultToken: token } = (params ?? {}) as PartialResultParams;
    return token === undefined
      ? undefined
      : { report: (value) => void sendNotification('$/progress', { token, value }) };
  };
  const onRequest = (method: string, handler: Handler): void => {
    wire.onRequest(new RequestType<unknown, unknown, void>(method), (params, token) => {
      traffic.received++;
      return handler(params, token, undefined, partialResults(params));
    });
  };
  const onNotification = (method: string, handler: (params: unknown) => void): void => {
    wire.onNotification(new NotificationType<unknown>(method), (params) => {
      traffic.received++;
      handler(params);
    });
  };
  const log = (type: MessageType) => (message: string) => void sendNotification('window/logMessage', { type, message });

  let orderly = false;
  let shutDown = (): void => undefined;
  wire.onRequest(new RequestType0<null, void>('shutdown'), () => {
    orderly = true;
    shutDown();
    return null;
  });
  const exit = (): void => {
    own.exit(orderly);
  };
  wire.onNotification(new NotificationType0('exit'), exit);
  own.onLost(exit);
  let registered = 0;
  const traffic = {
    received: 0,
    get isSending() {
      return own.isSending();
    },
  };

  return {
    ...byName(requestMethods.connection, onRequest),
    ...byName(notificationMethods.connection, onNotification),
    languages: {
      ...byName(requestMethods.languages, onRequest),
      semanticTokens: byName(requestMethods.semanticTokens, onRequest),
      diagnostics: {
        ...byName(requestMethods.diagnostics, onRequest),
        refresh: () => sendRequest('workspace/diagnostic/refresh'),
      },
      inlayHint: byName(requestMethods.inlayHint, onRequest),
    },
    workspace: {
      ...byName(requestMethods.workspace, onRequest),
      ...byName(notificationMethods.workspace, onNotification),
      applyEdit: (edit: object) => sendRequest<ApplyWorkspaceEditResult>('workspace/applyEdit', edit),
      getConfiguration: (items) => sendRequest('workspace/configuration', { items }),
      onDidChangeWorkspaceFolders: (handler) => {
        onNotification('workspace/didChangeWorkspaceFolders', (params) => {
          handler((params as DidChangeWorkspaceFoldersParams).event);
        });
      },
    },
    window: {
      createWorkDoneProgress: () => createProgress({ sendRequest, sendNotification }),
      showWarningMessage: (message, title) =>
        sendRequest('window/showMessageRequest', { type: MessageType.Warning, message, actions: [{ title }] }),
    },
    takesReadyJson: own.sendsBytes,
    quiet: () => quiet(traffic),
    console: { error: log(MessageType.Error), warn: log(MessageType.Warning) },
    onInitialize: (handler) => {
      wire.onRequest(new RequestType<InitializeParams, InitializeResult, void>('initialize'), (params) => {
        if (typeof params.processId === 'number') own.follow(params.processId);
        return handler(params);
      });
    },
    onShutdown: (handler) => {
      shutDown = handler;
    },
    onRequest: (method, handler) => {
      onRequest(method, handler as Handler);
    },
    sendRequest,
    sendNotification,
    sendDiagnostics: (params) => sendNotification('textDocument/publishDiagnostics', params),
    register: (method, registerOptions) => {
      const registration = { id: `telegram-${++registered}`, method, registerOptions };
      return sendRequest('client/registerCapability', { registrations: [registration] });
    },
    listen: () => {
      wire.listen();
    },
  };
}

/** An object with a function for each name in `methods`, which takes a handler for the method of that name. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the library's types of these functions
function byName<N extends string, T>(
  methods: Readonly<Record<N, string>>,
  on: (method: string, handler: Handler) => void,
): T {
  const entries = Object.entries<string>(methods).map(([name, method]) => [
    name,
    (handler: Handler) => {
      on(method, handler);
    },
  ]);
  return Object.fromEntries(entries) as T;
}
