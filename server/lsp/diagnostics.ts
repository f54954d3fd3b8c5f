import {
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver';
import { answering } from './answer';
import type { CheckSource } from './check-source';
import type { Session } from './session';
import type { OpenDocuments } from './open-documents';
import { DiagnosticsPublisher } from './publisher';

/** How the client gets its diagnostics: it pulls them, or we push them; never both. */
export interface DiagnosticsDelivery {
  opened(uri: string): void;
  changed(uri: string): void;
  closed(uri: string): void;
  /** What the texts are checked by is another: all of them are to be checked anew. */
  recheck(): void;
  dispose(): void;
}

export function deliverDiagnostics(
  session: Session,
  documents: OpenDocuments,
  source: CheckSource,
): DiagnosticsDelivery {
  return session.support.pullDiagnostics ? pulled(session, documents, source) : pushed(session, documents);
}

/** Answers keep an id: while text and settings stay as they were, the client keeps what it has. */
function pulled(session: Session, documents: OpenDocuments, source: CheckSource): DiagnosticsDelivery {
  const { connection, support } = session;
  // Ids of a server that ran before this one must not be taken for ours.
  const run = Date.now().toString(36);
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    answering<DocumentDiagnosticParams, DocumentDiagnosticReport, DiagnosticServerCancellationData>(
      connection,
      nothing,
      async (params) => {
        const { uri } = params.textDocument;
        // Settings first: they may take a moment, in which the text goes on.
        await session.checks(uri);
        const revision = documents.revisionOf(uri);
        if (revision === undefined) return nothing;
        const resultId = `${run}.${revision}.${source.generation}`;
        if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        const items = (await problemsOf(session, uri))?.diagnostics ?? [];
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
      },
    ),
  );
  const refresh = () => {
    if (support.refreshDiagnostics) connection.languages.diagnostics.refresh().catch(() => undefined);
  };
  const nobody = () => undefined;
  return { opened: nobody, changed: nobody, closed: nobody, recheck: refresh, dispose: nobody };
}

function pushed(session: Session, documents: OpenDocuments): DiagnosticsDelivery {
  const publisher = new DiagnosticsPublisher(session.connection, (uri) => problemsOf(session, uri));
  return {
    opened: (uri) => {
      publisher.schedule(uri, true);
    },
    changed: (uri) => {
      publisher.schedule(uri);
    },
    closed: (uri) => void publisher.clear(uri),
    recheck: () => {
      for (const uri of documents.uris) publisher.schedule(uri, true);
    },
    dispose: () => {
      publisher.dispose();
    },
  };
}

/** The problems of an open text as it is once the settings are known; undefined when it is closed by then. */
async function problemsOf(session: Session, uri: string): Promise<PublishDiagnosticsParams | undefined> {
  const checks = await session.checks(uri);
  const document = await session.document(uri);
  if (document === undefined) return undefined;
  const { support, service } = session;
  const diagnostics = service.getDiagnostics(document, checks).map((one) => forClient(one, support.relatedInformation));
  return { uri, diagnostics, ...(support.versionedDiagnostics && { version: document.version }) };
}

function forClient({ relatedInformation, ...diagnostic }: Diagnostic, related: boolean): Diagnostic {
  return { ...diagnostic, ...(related && relatedInformation && { relatedInformation }) };
}
