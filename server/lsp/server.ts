import type { Connection, InitializeResult } from 'vscode-languageserver';
import { createLanguageService } from '../service';
import type { Files } from '../service/files';
import { CheckSource } from './check-source';
import { clientSupport } from './client-support';
import { registerCommands } from './commands';
import { registerCompletion } from './completion';
import { ClientConfiguration } from './configuration';
import { deliverDiagnostics } from './diagnostics';
import { registerFeatures } from './features';
import type { Session } from './session';
import { tellOfFiles, watchFiles } from './file-watch';
import { GlossarySource } from './glossary-source';
import { Library } from './library';
import { registerLinks } from './links';
import { OpenDocuments } from './open-documents';
import { refreshReadingAids, registerReadingAids } from './reading-aids';
import { ReadingProgress } from './reading-progress';
import { serverCapabilities } from './server-capabilities';
import { registerSymbols } from './symbols';
import { TokenDeltas } from './token-deltas';
import { registerWriting } from './writing';

/**
 * Serves one client over `connection`: everything that it opens, until it shuts us down. `files` is the way to files that
 * are not open.
 */
export function serve(connection: Connection, files: Files, version: string): void {
  connection.onInitialize(({ capabilities, initializationOptions, workspaceFolders }): InitializeResult => {
    const support = clientSupport(capabilities);
    const documents = new OpenDocuments(support.encoding);
    const progress = new ReadingProgress(connection, documents);
    const configuration = new ClientConfiguration(connection, support, initializationOptions, () => {
      source.forget();
      glossaries.forget();
      refreshReadingAids(session);
      delivery.recheck();
    });
    const library = new Library(documents, files, support.encoding, workspaceFolders ?? []);
    const source = new CheckSource(files, () => configuration.rules);
    const glossaries = new GlossarySource(files, () => ({
      paths: configuration.settings.glossaries,
      folders: library.folders,
      warn: (message) => {
        connection.console.warn(message);
      },
    }));
    const session: Session = {
      connection,
      support,
      library,
      service: createLanguageService(),
      tokens: new TokenDeltas(),
      document: async (uri) => {
        await progress.finished(uri);
        return documents.get(uri);
      },
      glossary: async (uri) => {
        await configuration.ready;
        return glossaries.of(uri);
      },
      settings: async () => {
        await configuration.ready;
        return configuration.settings;
      },
      showReferences: showReferencesOf(initializationOptions),
      checks: async (uri) => {
        await configuration.ready;
        return source.of(uri);
      },
      configurationFile: (uri) => source.configurationFile(uri),
    };
    const delivery = deliverDiagnostics(session, documents, source);

    connection.onDidOpenTextDocument(({ textDocument }) => {
      documents.open(textDocument);
      if (support.progress) progress.start(textDocument.uri);
      delivery.opened(textDocument.uri);
    });
    connection.onDidChangeTextDocument(({ textDocument: { uri, version: next }, contentChanges }) => {
      documents.change(uri, next, contentChanges);
      delivery.changed(uri);
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      documents.close(uri);
      session.tokens.forget(uri);
      delivery.closed(uri);
    });
    connection.onDidChangeConfiguration(({ settings }) => void configuration.changed(settings));
    connection.onDidChangeWatchedFiles((params) => {
      tellOfFiles(params, {
        configurationChanged: () => {
          source.forget();
          delivery.recheck();
        },
        glossaryChanged: () => {
          glossaries.forget();
        },
        transcriptionChanged: (uri) => {
          library.forget(uri);
        },
      });
    });
    connection.onInitialized(() => {
      void configuration.start();
      void watchFiles(session);
      if (support.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          library.setFolders(added, removed);
          glossaries.forget();
        });
      }
    });
    connection.onShutdown(() => {
      delivery.dispose();
    });
    registerFeatures(session);
    registerCommands(session);
    registerWriting(session);
    registerLinks(session);
    registerReadingAids(session);
    registerSymbols(session);
    registerCompletion(session);
    return {
      capabilities: serverCapabilities(support),
      serverInfo: { name: 'Telegram Markup', version },
    };
  });
  connection.listen();
}

function showReferencesOf(options: unknown): string | undefined {
  if (typeof options !== 'object' || options === null || !('showReferences' in options)) return undefined;
  return typeof options.showReferences === 'string' ? options.showReferences : undefined;
}
