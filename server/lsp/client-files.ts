import type { Files } from '../service/files';
import type { Connection } from './connection/connection';
import { findTranscriptionsRequest, readFileRequest, type FindTranscriptionsParams } from './protocol';

/**
 * The files of the client's file systems, which it reads for us: in a web worker all of them, elsewhere those that are not
 * on this machine (`vscode-vfs:`, `memfs:`).
 */
export function clientFiles(connection: Connection): Files {
  return {
    async readText(uri) {
      try {
        const text = await connection.sendRequest<unknown>(readFileRequest, { uri });
        return typeof text === 'string' ? text : undefined;
      } catch {
        return undefined;
      }
    },
    async transcriptionsIn(folder, limit, reach) {
      try {
        const params: FindTranscriptionsParams = { folder, limit, below: reach === 'below' };
        const uris = await connection.sendRequest<unknown>(findTranscriptionsRequest, params);
        return Array.isArray(uris) ? uris.filter((uri) => typeof uri === 'string').slice(0, limit) : [];
      } catch {
        return [];
      }
    },
  };
}

/** Files on this machine by `local`, all others by the client. */
export function filesOfBoth(local: Files, client: Files): Files {
  const of = (uri: string): Files => (uri.startsWith('file:') ? local : client);
  return {
    readText: (uri) => of(uri).readText(uri),
    transcriptionsIn: (folder, limit, reach) => of(folder).transcriptionsIn(folder, limit, reach),
  };
}
