import type { DiagnosticsDelivery } from './diagnostics';
import { isConfiguration, type OpenConfigurations } from './open-configurations';
import type { OpenDocuments } from './open-documents';
import type { ReadingProgress } from './reading-progress';
import type { Session } from './session';

/** A configuration that is typed holds after such a pause, in milliseconds: with it everything is checked anew. */
const pause = 300;

/** What keeps the texts that are open, and what is to be told of them. */
export interface TextKeepers {
  readonly documents: OpenDocuments;
  readonly configurations: OpenConfigurations;
  readonly progress: ReadingProgress;
  readonly delivery: DiagnosticsDelivery;
  readonly configurationChanged: () => void;
}

/** Keeps what the client opens, edits and closes: transcriptions, and configurations where it opens these too. */
export function listenToTexts(session: Session, keepers: TextKeepers): void {
  const { connection, support, library, tokens } = session;
  const { documents, configurations, progress, delivery, configurationChanged } = keepers;
  let due: ReturnType<typeof setTimeout> | undefined;
  const configurationTyped = (): void => {
    clearTimeout(due);
    due = setTimeout(configurationChanged, pause);
  };

  connection.onDidOpenTextDocument(({ textDocument }) => {
    const { uri } = textDocument;
    if (isConfiguration(uri)) {
      configurations.open(textDocument);
      configurationChanged();
      return;
    }
    documents.open(textDocument);
    if (support.progress) progress.start(uri);
    delivery.opened(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    if (isConfiguration(uri)) {
      configurations.change(uri, contentChanges);
      configurationTyped();
      return;
    }
    documents.change(uri, version, contentChanges);
    delivery.changed(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (isConfiguration(uri)) {
      configurations.close(uri);
      configurationChanged();
      return;
    }
    documents.close(uri);
    // From here on it is as its file is, which may have been saved, renamed or deleted while it was open.
    library.forget(uri, false);
    tokens.forget(uri);
    delivery.closed(uri);
  });
}
