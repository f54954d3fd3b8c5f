import type {
  Diagnostic,
  DiagnosticServerCancellationData,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  PublishDiagnosticsParams,
} from 'vscode-languageserver';
import { DocumentDiagnosticReportKind } from '../service/protocol-values';
import { volumeFolderOf, volumeIdOf } from '../service/volume-id';
import { answering, cancelled } from './answer';
import { configurationProblems } from './configuration-problems';
import { readyObject, type ReadyJson } from './connection/ready-json';
import { isConfiguration } from './open-configurations';
import type { OpenDocuments } from './open-documents';
import { DiagnosticsPublisher } from './publisher';
import type { Session } from './session';
import { WorkspaceDiagnostics } from './workspace-diagnostics';

/** How the client gets its diagnostics: it pulls them, or we push them; never both. */
export interface DiagnosticsDelivery {
  opened(uri: string): void;
  changed(uri: string): void;
  closed(uri: string): void;
  /** A configuration was read, or read anew. */
  configurationRead(uri: string): void;
  /** What the texts are checked by, or look up, is another: all of them are to be checked anew. */
  recheck(): void;
  dispose(): void;
}

export function deliverDiagnostics(session: Session, documents: OpenDocuments): DiagnosticsDelivery {
  return session.support.pullDiagnostics ? pulled(session, documents) : pushed(session, documents);
}

/** Answers keep an id: while text, volume and settings stay as they were, the client keeps what it has. */
function pulled(session: Session, documents: OpenDocuments): DiagnosticsDelivery {
  const { connection, support } = session;
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    answering<DocumentDiagnosticParams, DocumentDiagnosticReport | ReadyJson, DiagnosticServerCancellationData>(
      connection,
      nothing,
      async (params, token) => {
        const { uri } = params.textDocument;
        if (isConfiguration(uri)) {
          return { kind: DocumentDiagnosticReportKind.Full, items: await configurationProblems(session, uri, token) };
        }
        // The text first, then what else is asked about it, or that this is not wanted any more, and the rules last.
        await session.document(uri);
        await connection.quiet();
        if (token.isCancellationRequested) return cancelled();
        const { generation } = session.source;
        // Settings first: they may take a moment, in which the text goes on.
        await session.checks(uri);
        if (documents.revisionOf(uri) === undefined) return nothing;
        const resultId = resultIdOf(generation, await session.library.stateOf(uri));
        if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        const problems = await problemsOf(session, uri);
        if (problems === undefined) return nothing;
        const report = { kind: DocumentDiagnosticReportKind.Full, resultId };
        const { found } = problems;
        return found instanceof Uint8Array ? readyObject(report, 'items', found) : { ...report, items: found };
      },
    ),
  );
  const workspace = new WorkspaceDiagnostics(session, async (uri) => {
    const version = documents.versionOf(uri) ?? null;
    if (isConfiguration(uri)) return { state: '', version, problems: () => configurationProblems(session, uri) };
    const { generation } = session.source;
    await session.checks(uri);
    const state = resultIdOf(generation, await session.library.stateOf(uri));
    return { state, version, problems: () => problemsOfFile(session, uri) };
  });
  const changed = () => {
    workspace.changed();
  };
  return {
    opened: changed,
    changed,
    closed: changed,
    configurationRead: changed,
    recheck: () => {
      workspace.changed();
      if (support.refreshDiagnostics) connection.languages.diagnostics.refresh().catch(() => undefined);
    },
    dispose: () => {
      workspace.dispose();
    },
  };
}

/** Ids of a server that ran before this one must not be taken for ours. */
const run = Date.now().toString(36);

function resultIdOf(generation: number, state: string): string {
  return `${run}.${generation}.${state}`;
}

function pushed(session: Session, documents: OpenDocuments): DiagnosticsDelivery {
  const publisher = new DiagnosticsPublisher(session.connection, {
    read: (uri) => (isConfiguration(uri) ? Promise.resolve() : session.document(uri)),
    check: (uri) =>
      isConfiguration(uri)
        ? configurationProblems(session, uri).then((diagnostics) => ({ uri, diagnostics }))
        : publishedProblems(session, uri),
  });
  const configurations = new Set<string>();
  return {
    opened: (uri) => {
      publisher.schedule(uri, true);
    },
    changed: (uri) => {
      publisher.schedule(uri);
      // Other open files of the same volume, and those of volumes that cite it, may refer to this one.
      const folder = volumeFolderOf(uri);
      const id = volumeIdOf(uri);
      for (const other of documents.uris) {
        const isPart = folder !== undefined && volumeFolderOf(other) === folder;
        if (isPart || (id !== undefined && session.library.isCiting(other, id))) publisher.schedule(other);
      }
    },
    closed: (uri) => void publisher.clear(uri),
    configurationRead: (uri) => {
      configurations.add(uri);
      publisher.schedule(uri);
    },
    recheck: () => {
      for (const uri of [...documents.uris, ...configurations]) publisher.schedule(uri, true);
    },
    dispose: () => {
      publisher.dispose();
    },
  };
}

async function publishedProblems(
  session: Session,
  uri: string,
): Promise<PublishDiagnosticsParams | ReadyJson | undefined> {
  const problems = await problemsOf(session, uri);
  if (problems === undefined) return undefined;
  const { found, version } = problems;
  const params = { uri, ...(session.support.versionedDiagnostics && { version }) };
  return found instanceof Uint8Array ? readyObject(params, 'diagnostics', found) : { ...params, diagnostics: found };
}

interface Problems {
  /** As a JSON list where the connection takes it ready. */
  readonly found: Diagnostic[] | Uint8Array;
  readonly version: number;
}

/** The problems of an open text as it is once the settings are known; undefined when it is closed by then. */
async function problemsOf(session: Session, uri: string): Promise<Problems | undefined> {
  const checks = await session.checks(uri);
  const document = await session.document(uri);
  if (document === undefined) return undefined;
  const { connection, service, library, support } = session;
  const { relatedInformation } = support;
  const scope = await library.checked(document);
  const found = connection.takesReadyJson
    ? service.getDiagnosticsJson(document, checks, scope, relatedInformation)
    : forClient(service.getDiagnostics(document, checks, scope), relatedInformation);
  return { found, version: document.version };
}

/** Those of a file, open or not; none where it is gone. */
async function problemsOfFile({ library, service, support, ...session }: Session, uri: string): Promise<Diagnostic[]> {
  const checks = await session.checks(uri);
  const found = await library.get(uri);
  if (found === undefined) return [];
  const document = await library.inVolume(found);
  const scope = await library.checked(document);
  return forClient(service.getDiagnostics(document, checks, scope), support.relatedInformation);
}

function forClient(diagnostics: Diagnostic[], takesRelated: boolean): Diagnostic[] {
  if (!takesRelated) for (const diagnostic of diagnostics) delete diagnostic.relatedInformation;
  return diagnostics;
}
