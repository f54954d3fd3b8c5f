import { ProgressLocation, window } from 'vscode';
import type { ConversionAnswer } from '../server/lsp/protocol';
import type { Client } from './client';

/** Has the server convert, while a notification tells how far it is. Undefined when the user cancels there. */
export async function convert(
  client: Client,
  title: string,
  method: string,
  params: object,
): Promise<ConversionAnswer | undefined> {
  await client.start();
  return window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      let told = 0;
      const report = (percentage: number): void => {
        progress.report({ increment: percentage - told, message: `${percentage} %` });
        told = percentage;
      };
      const answer = await client.longRequest<ConversionAnswer | null>(method, params, token, report);
      return token.isCancellationRequested ? undefined : (answer ?? noAnswer);
    },
  );
}

const noAnswer: ConversionAnswer = {
  kind: 'refused',
  reason: 'the language server does not answer; its log tells why',
};
