import type { Surroundings } from '../service/surroundings';
import type { TelegramDocument } from '../service/telegram-document';
import type { Session } from './session';

/** The volume of a file, and all others of the workspace whose references may name its documents. */
export async function surroundingsOf({ library, support }: Session, document: TelegramDocument): Promise<Surroundings> {
  // A client that tells of no changes: what was read of a file before may not be there any more.
  if (!support.registerFileWatchers) for (const uri of await library.uris()) library.forget(uri, false);
  const scope = await library.scope(document);
  if (scope.contents.id === undefined) return { scope, others: [] };
  const others = [];
  for await (const other of library.others(scope)) others.push(other);
  return { scope, others };
}
