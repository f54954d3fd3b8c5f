import type { Surroundings } from '../service/surroundings';
import type { TelegramDocument } from '../service/telegram-document';
import type { VolumeScope } from '../service/volume-scope';
import type { Session } from './session';
import { WorkProgress } from './work-progress';

/** The volume of a file, and all others of the workspace whose references may name its documents. */
export async function surroundingsOf(session: Session, document: TelegramDocument): Promise<Surroundings> {
  const { library, support } = session;
  // A client that tells of no changes: what was read of a file before may not be there any more.
  if (!support.registerFileWatchers) for (const uri of await library.uris()) library.forget(uri, false);
  const scope = await library.scope(document);
  if (scope.contents.id === undefined) return { scope, others: [] };
  const { length } = await library.uris();
  const progress = new WorkProgress(session, 'Reading the volumes that may refer to it');
  const others: VolumeScope[] = [];
  try {
    for await (const other of library.others(scope)) {
      others.push(other);
      await progress.advance(others.length, length, other.files[0]?.uri ?? document.uri);
    }
  } finally {
    progress.end();
  }
  return { scope, others };
}
