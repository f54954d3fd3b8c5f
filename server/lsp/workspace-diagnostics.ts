import type {
  CancellationToken,
  Diagnostic,
  ResultProgressReporter,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { DocumentDiagnosticReportKind } from '../service/protocol-values';
import { canonicalUri } from '../service/uri';
import type { Session } from './session';
import { WorkProgress } from './work-progress';

/** What is known of a file before it is checked. */
interface Checkable {
  /** While it is the same the problems are; empty where that cannot be told. */
  readonly state: string;
  /** Null where it is not open. */
  readonly version: number | null;
  readonly problems: () => Promise<Diagnostic[]>;
}

/** Keystrokes within this time are checked together, in milliseconds. */
const pause = 300;

/** So many reports are sent at a time to a client that takes them in parts. */
const batch = 50;

/**
 * Answers the request for the problems of all files of the workspace, open or not. Clients ask again as soon as they are
 * answered: when nothing has changed since, the answer waits until something does.
 */
export class WorkspaceDiagnostics {
  readonly #session: Session;
  readonly #look: (uri: string) => Promise<Checkable>;
  readonly #waiting = new Set<() => void>();
  /** Counts what may make the problems others, and what it was when the client was last answered. */
  #change = 1;
  #answered = 0;
  #hasReported = false;
  #isDisposed = false;

  /** `look` tells of a file without checking it. */
  constructor(session: Session, look: (uri: string) => Promise<Checkable>) {
    this.#session = session;
    this.#look = look;
    session.connection.languages.diagnostics.onWorkspace(async (params, token, _, partial) => {
      try {
        return await this.#report(params, token, partial);
      } catch (error) {
        session.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
        return { items: [] };
      }
    });
  }

  /** To be called when a text, a file or a setting has changed. */
  changed(): void {
    this.#change++;
    this.#wake();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#wake();
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) wake();
  }

  async #report(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
    partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    // A client that has forgotten what it was told is told again.
    if (params.previousResultIds.length > 0 || !this.#hasReported) await this.#untilChanged(token);
    if (token.isCancellationRequested || this.#isDisposed) return { items: [] };
    const change = this.#change;
    const uris = await this.#wanted();
    const items = await this.#check(uris, params, token, partial);
    this.#hasReported = uris.length > 0;
    // Cancelled work is to be done another time.
    if (!isCancelled(token)) this.#answered = change;
    return { items };
  }

  async #untilChanged(token: CancellationToken): Promise<void> {
    if (this.#answered !== this.#change) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        if (this.#answered === this.#change && !token.isCancellationRequested && !this.#isDisposed) return;
        this.#waiting.delete(done);
        cancelled.dispose();
        resolve();
      };
      const cancelled = token.onCancellationRequested(done);
      this.#waiting.add(done);
      done();
    });
    await new Promise((resolve) => setTimeout(resolve, pause));
  }

  async #check(
    uris: readonly string[],
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const before = new Map(previousResultIds.map(({ uri, value }) => [canonicalUri(uri), { uri, value }]));
    const reports: WorkspaceDocumentDiagnosticReport[] = [];
    const flush = (): void => {
      if (partial !== undefined && reports.length > 0) partial.report({ items: reports.splice(0) });
    };
    const progress = new WorkProgress(this.#session, 'Checking the transcriptions');
    for (const [at, uri] of uris.entries()) {
      if (token.isCancellationRequested) break;
      const key = canonicalUri(uri);
      const known = before.get(key);
      before.delete(key);
      const { state, version, problems } = await this.#look(uri);
      if (known?.value === state && state !== '') {
        reports.push({ kind: DocumentDiagnosticReportKind.Unchanged, uri: known.uri, version, resultId: state });
      } else {
        const items = await problems();
        reports.push({
          kind: DocumentDiagnosticReportKind.Full,
          uri: known?.uri ?? uri,
          version,
          items,
          resultId: state === '' ? key : state,
        });
      }
      if (reports.length >= batch) flush();
      await progress.advance(at + 1, uris.length, uri);
    }
    progress.end();
    if (!token.isCancellationRequested) {
      // Gone, or not wanted any more.
      for (const { uri } of before.values()) {
        reports.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
      }
    }
    flush();
    return reports;
  }

  /** The files of the folders whose settings ask for it, and the configurations that they are checked by. */
  async #wanted(): Promise<readonly string[]> {
    const { library, source } = this.#session;
    const uris: string[] = [];
    const configurations = new Map<string, string>();
    for (const uri of await library.uris()) {
      if (!(await this.#session.settings(uri)).workspaceDiagnostics) continue;
      uris.push(uri);
      const found = await source.configurationFor(uri);
      if (found !== undefined) configurations.set(canonicalUri(found.uri), found.uri);
    }
    return [...uris, ...configurations.values()];
  }
}

/** Asked anew: it may have been cancelled since it was asked before. */
function isCancelled(token: CancellationToken): boolean {
  return token.isCancellationRequested;
}
