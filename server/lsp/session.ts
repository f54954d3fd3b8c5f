import type { Glossary } from '../glossary/glossary';
import type { LanguageService } from '../service';
import type { Checks } from '../service/checks';
import type { TelegramDocument } from '../service/telegram-document';
import type { VolumeScope } from '../service/volume-scope';
import type { CheckSource } from './check-source';
import type { ClientSupport } from './client-support';
import type { Connection } from './connection/connection';
import type { Library } from './library';
import type { Settings } from './settings';
import type { TokenDeltas } from './token-deltas';

/** What the handlers of requests work with. */
export interface Session {
  readonly connection: Connection;
  readonly service: LanguageService;
  readonly support: ClientSupport;
  readonly tokens: TokenDeltas;
  /** The transcriptions of the workspace, open or not. */
  readonly library: Library;
  /** What files are checked by, and the configurations. */
  readonly source: CheckSource;
  /** The text as it is now; undefined when the client has not opened it. */
  document(uri: string): Promise<TelegramDocument | undefined>;
  /** The same with the volume that it is of. */
  scoped(uri: string): Promise<ScopedDocument | undefined>;
  checks(uri: string): Promise<Checks>;
  /** Those that hold for a file. */
  settings(uri: string): Promise<Settings>;
  /** The client's command that shows places in the editor; undefined where it has none. */
  readonly showReferences: string | undefined;
  /** The volume's own lists of terms and persons, empty where it has none. */
  glossary(uri: string): Promise<Glossary>;
}

export interface ScopedDocument {
  readonly document: TelegramDocument;
  readonly scope: VolumeScope;
}
