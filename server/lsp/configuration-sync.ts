import { configurationFileName } from '../rules/configuration';
import { MessageType, TextDocumentSyncKind } from '../service/protocol-values';
import type { FoundConfiguration } from './check-source';
import type { Session } from './session';

const documentSelector = [{ pattern: `**/${configurationFileName}` }];

/** Has the client open configurations to us too, so that they are checked as they are typed. Without that they are read as files. */
export async function openConfigurations({ connection, support }: Session): Promise<void> {
  if (!support.registerDocuments) return;
  try {
    await connection.register('textDocument/didOpen', { documentSelector });
    const syncKind = TextDocumentSyncKind.Incremental;
    await connection.register('textDocument/didChange', { documentSelector, syncKind });
    await connection.register('textDocument/didClose', { documentSelector });
    if (!support.pullDiagnostics) return;
    await connection.register('textDocument/diagnostic', {
      documentSelector,
      identifier: 'telegram-configuration',
      interFileDependencies: true,
      workspaceDiagnostics: false,
    });
  } catch {
    // It will not open them, then.
  }
}

/** Tells of configurations that cannot be read where nobody would see it in the file: once for each state of the file. */
export class ConfigurationWarning {
  readonly #told = new Map<string, string>();

  async tell(session: Session, { uri, text, current, inForce }: FoundConfiguration): Promise<void> {
    const { connection, service, support } = session;
    if (current.isSound) this.#told.delete(uri);
    if (current.isSound || this.#told.get(uri) === text) return;
    this.#told.set(uri, text);
    const [first] = await service.getConfigurationDiagnostics(text, support.encoding);
    if (first === undefined) return;
    const line = first.range.start.line + 1;
    const reason = typeof first.message === 'string' ? first.message : first.message.value;
    const message = `${configurationFileName} cannot be read, line ${line}: ${reason} ${inForce === current ? 'Until it is mended, only a part of it holds.' : 'Until it is mended, what it said before holds.'}`;
    if (!support.showDocument) {
      await connection.sendNotification('window/showMessage', { type: MessageType.Warning, message });
      return;
    }
    const answer = await connection.window.showWarningMessage(message, 'Show');
    if (answer == undefined) return;
    await connection.sendRequest('window/showDocument', { uri, takeFocus: true, selection: first.range });
  }
}
