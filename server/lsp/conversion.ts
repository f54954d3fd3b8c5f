import type { Files } from '../service/files';
import { answering } from './answer';
import type { Conversion, Conversions } from './conversions';
import {
  documentTeiRequest,
  exportRequest,
  importRequest,
  type DocumentTei,
  type DocumentTeiParams,
  type ExportParams,
  type ImportParams,
} from './protocol';
import type { Session } from './session';

/** Registers the conversions, whose code few sessions need: it is loaded with the first request for one. */
export function registerConversion(session: Session, files: Files): void {
  const { connection } = session;
  let loaded: Promise<Conversions> | undefined;
  const conversions = () =>
    (loaded ??= import('./conversions').then(({ Conversions }) => new Conversions(session, files)));

  connection.onRequest(
    exportRequest,
    answering<ExportParams, Conversion>(connection, null, async (params, token) =>
      (await conversions()).export(params, token),
    ),
  );
  connection.onRequest(
    importRequest,
    answering<ImportParams, Conversion>(connection, null, async (params, token) =>
      (await conversions()).import(params, token),
    ),
  );
  connection.onRequest(
    documentTeiRequest,
    answering<DocumentTeiParams, DocumentTei | null>(connection, null, async (params) =>
      (await conversions()).documentTei(params),
    ),
  );
}
