import type { InitializeResult } from 'vscode-languageserver';
import { createLanguageService } from '../service';
import { noFiles, type Files } from '../service/files';
import { FileChangeType, MessageType } from '../service/protocol-values';
import { isWithin } from '../service/uri';
import { CheckSource } from './check-source';
import { clientFiles, filesOfBoth } from './client-files';
import { clientSupport } from './client-support';
import { registerCommands } from './commands';
import { registerCompletion } from './completion';
import { ClientConfiguration } from './configuration';
import { ConfigurationWarning, openConfigurations } from './configuration-sync';
import type { Connection } from './connection/connection';
import { registerConversion } from './conversion';
import { deliverDiagnostics } from './diagnostics';
import { registerFeatures } from './features';
import { FileLists } from './file-lists';
import { listenToFileOperations, tellOfFiles, watchFiles, type FileListener } from './file-watch';
import { GlossarySource } from './glossary-source';
import { Library } from './library';
import { registerLinks } from './links';
import { OpenConfigurations } from './open-configurations';
import { OpenDocuments } from './open-documents';
import { refreshReadingAids, registerReadingAids } from './reading-aids';
import { ReadingProgress } from './reading-progress';
import { registerFileRenames } from './renamed-files';
import { serverCapabilities } from './server-capabilities';
import type { Session } from './session';
import { registerSymbols } from './symbols';
import { listenToTexts } from './text-sync';
import { TokenDeltas } from './token-deltas';
import { registerWriting } from './writing';

/**
 * Serves one client over `connection`: everything that it opens, until it shuts us down. `local` is the way to the files of
 * the machine, undefined where there is none; a client may serve others.
 */
export function serve(connection: Connection, local: Files | undefined, version: string): void {
  connection.onInitialize(({ capabilities, initializationOptions, workspaceFolders }): InitializeResult => {
    const support = clientSupport(capabilities);
    const files = filesFor(connection, local, initializationOptions);
    const documents = new OpenDocuments(support.encoding);
    const openFiles = new OpenConfigurations(support.encoding);
    const lists = new FileLists(files, () => documents.uris, workspaceFolders ?? []);
    const library = new Library(documents, files, support.encoding, lists);
    const progress = new ReadingProgress(connection, documents);
    const warning = new ConfigurationWarning();
    const settingsChanged = (): void => {
      source.forget();
      glossaries.forget();
      refreshReadingAids(session);
      delivery.recheck();
    };
    const configuration = new ClientConfiguration(
      connection,
      support,
      initializationOptions,
      () => lists.folders,
      settingsChanged,
    );
    const source = new CheckSource(
      files,
      (uri) => openFiles.textOf(uri),
      (uri) => configuration.settingsOf(uri).rules,
      (found) => {
        delivery.configurationRead(found.uri);
        // Where it is open, or where we push, the problems are seen in the file.
        const isSeen = openFiles.textOf(found.uri) !== undefined || !support.pullDiagnostics;
        if (!isSeen) void warning.tell(session, found);
      },
    );
    const glossaries = new GlossarySource(files, (uri) => {
      const folder = lists.folders.find((one) => isWithin(uri, one));
      return {
        paths: configuration.settingsOf(uri).glossaries,
        folders: folder === undefined ? lists.folders : [folder],
        warn: (message) => {
          void connection.sendNotification('window/showMessage', { type: MessageType.Warning, message });
        },
      };
    });
    const document: Session['document'] = async (uri) => {
      await progress.finished(uri);
      const found = documents.get(uri);
      return found && library.inVolume(found);
    };
    const session: Session = {
      connection,
      support,
      library,
      source,
      service: createLanguageService(),
      tokens: new TokenDeltas(),
      document,
      scoped: async (uri) => {
        const found = await document(uri);
        return found && { document: found, scope: await library.scope(found) };
      },
      glossary: async (uri) => {
        await configuration.ready;
        return glossaries.of(uri);
      },
      settings: async (uri) => {
        await configuration.ready;
        return configuration.settingsOf(uri);
      },
      showReferences: showReferencesOf(initializationOptions),
      checks: async (uri) => {
        await configuration.ready;
        return source.of(uri);
      },
    };
    const delivery = deliverDiagnostics(session, documents);
    const configurationChanged = (): void => {
      source.forget();
      delivery.recheck();
    };
    const listener: FileListener = {
      configurationChanged: (changes) => {
        for (const { uri, type } of changes) openFiles.fileChanged(uri, type !== FileChangeType.Deleted);
        configurationChanged();
      },
      glossaryChanged: () => {
        glossaries.forget();
      },
      transcriptionChanged: (uri, listed) => {
        library.forget(uri, listed);
        // What is open is as it is in the editor.
        if (!listed && documents.revisionOf(uri) !== undefined) return;
        refreshReadingAids(session);
        delivery.recheck();
      },
      folderChanged: (uri) => {
        library.forgetFolder(uri);
        glossaries.forget();
        configurationChanged();
      },
    };

    listenToTexts(session, { documents, configurations: openFiles, progress, delivery, configurationChanged });
    connection.onDidChangeConfiguration(({ settings }) => void configuration.changed(settings));
    connection.onDidChangeWatchedFiles((params) => {
      tellOfFiles(params, listener);
    });
    connection.onInitialized(() => {
      void configuration.start();
      void watchFiles(session);
      void openConfigurations(session);
      // Two volumes may have the same id, and what one cites another may not have: both show once all files are known.
      void library.uris().then(() => {
        const isConcerned = (uri: string) => lists.namesakes(uri).length > 0 || library.isCiting(uri);
        if (documents.uris.some(isConcerned)) delivery.recheck();
      });
      if (support.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          lists.setFolders(added, removed);
          glossaries.forget();
          void configuration.foldersChanged();
          delivery.recheck();
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
    registerConversion(session, files);
    registerFileRenames(session, files);
    listenToFileOperations(session, listener);
    return {
      capabilities: serverCapabilities(support),
      serverInfo: { name: 'Telegram Markup', version },
    };
  });
  connection.listen();
}

function filesFor(connection: Connection, local: Files | undefined, options: unknown): Files {
  if (optionOf(options, 'servesFiles') !== true) return local ?? noFiles;
  const client = clientFiles(connection);
  return local === undefined ? client : filesOfBoth(local, client);
}

function showReferencesOf(options: unknown): string | undefined {
  const command = optionOf(options, 'showReferences');
  return typeof command === 'string' ? command : undefined;
}

function optionOf(options: unknown, name: string): unknown {
  if (typeof options !== 'object' || options === null) return undefined;
  return (options as Readonly<Record<string, unknown>>)[name];
}
