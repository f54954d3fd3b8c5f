import type {
  CodeAction,
  CodeActionParams,
  Command,
  DeclarationParams,
  DefinitionParams,
  DocumentSymbol,
  DocumentSymbolParams,
  DocumentHighlight,
  DocumentHighlightParams,
  Hover,
  HoverParams,
  Location,
  LocationLink,
  SymbolInformation,
  Position,
  ReferenceParams,
  TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Surroundings } from '../service/surroundings';
import type { TelegramDocument } from '../service/telegram-document';
import { toLocation } from '../service/to-location';
import { answering } from './answer';
import { ReadyJson } from './connection/ready-json';
import { documentStatusRequest, type DocumentStatus, type DocumentStatusParams } from './protocol';
import type { Session } from './session';
import { surroundingsOf } from './surroundings-of';

interface AboutDocument {
  readonly textDocument: TextDocumentIdentifier;
}

/** Registers the handlers of the language features. Each answers null for a text that is not open. */
export function registerFeatures(session: Session): void {
  const { connection, service, support, tokens } = session;

  /** A handler that is given the text; `null` is the answer where there is none. */
  const on = <P extends AboutDocument, R>(
    work: (document: TelegramDocument, params: P) => R | null | Promise<R | null>,
  ) =>
    answering<P, R | null>(connection, null, async (params) => {
      const document = await session.document(params.textDocument.uri);
      return document === undefined ? null : work(document, params);
    });

  connection.onDocumentSymbol(
    on<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[] | ReadyJson>(async (document) => {
      const { outlineLimit } = await session.settings(document.uri);
      if (!support.hierarchicalSymbols) return service.getFlatOutline(document, outlineLimit);
      if (!connection.takesReadyJson) return service.getOutline(document, outlineLimit);
      return new ReadyJson(service.getOutlineJson(document, outlineLimit));
    }),
  );
  connection.onHover(
    on<HoverParams, Hover>(async (document, { position }) => {
      const glossary = await session.glossary(document.uri);
      const surroundings = await citedAt(session, document, position);
      return (await service.getHover(document, position, support.hoverFormat, glossary, surroundings)) ?? null;
    }),
  );
  connection.onDefinition(
    on<DefinitionParams, LocationLink[] | Location[]>(async (document, { position }) => {
      const glossary = await session.glossary(document.uri);
      const cited = await citedAt(session, document, position);
      const links = await service.getDefinition(document, position, cited, glossary);
      return toPlaces(links, support.definitionLinks);
    }),
  );
  connection.onDeclaration(
    on<DeclarationParams, LocationLink[] | Location[]>(async (document, { position }) => {
      const glossary = await session.glossary(document.uri);
      const cited = await citedAt(session, document, position);
      const links = await service.getDeclaration(document, position, cited, glossary);
      return toPlaces(links, support.declarationLinks);
    }),
  );
  connection.onReferences(
    on<ReferenceParams, Location[]>(async (document, { position, context }) => {
      const glossary = await session.glossary(document.uri);
      const surroundings = await surroundingsOf(session, document);
      return service.getReferences(document, position, context.includeDeclaration, surroundings, glossary);
    }),
  );
  connection.onDocumentHighlight(
    on<DocumentHighlightParams, DocumentHighlight[]>(async (document, { position }) => {
      const glossary = await session.glossary(document.uri);
      return service.getDocumentHighlights(document, position, await session.library.scope(document), glossary);
    }),
  );
  connection.onFoldingRanges(on((document) => service.getFoldingRanges(document, support.foldingLimit)));

  connection.languages.semanticTokens.on(
    on((document) => tokens.full(document.uri, service.getSemanticTokens(document))),
  );
  connection.languages.semanticTokens.onDelta(
    on((document, { previousResultId }) =>
      tokens.delta(document.uri, previousResultId, service.getSemanticTokens(document)),
    ),
  );
  connection.languages.semanticTokens.onRange(
    on((document, { range }) => ({ data: service.getSemanticTokens(document, range) })),
  );

  connection.onCodeAction(
    on<CodeActionParams, (Command | CodeAction)[]>(async (document, params) => {
      const { codeActions } = await import('./code-actions');
      return codeActions(session, document, params);
    }),
  );

  connection.onRequest(
    documentStatusRequest,
    on<DocumentStatusParams, DocumentStatus>(async (document, { position }) => {
      const scope = await session.library.checked(document);
      const status = service.getStatus(document, position, await session.checks(document.uri), scope);
      if (status === undefined) return null;
      const { outlineLimit } = await session.settings(document.uri);
      const outlineCut = service.describeOutlineCut(document, outlineLimit);
      return outlineCut === undefined ? status : { ...status, outlineCut };
    }),
  );
}

/** The volume of a file, and those that the reference at the position cites. */
async function citedAt(
  { library, service }: Session,
  document: TelegramDocument,
  position: Position,
): Promise<Surroundings> {
  const scope = await library.scope(document);
  const id = await service.getVolumeCited(document, position, scope);
  return { scope, others: id === undefined ? [] : await library.volumes(id, document.uri) };
}

/** Null where there are none: editors then say so. */
function toPlaces(links: LocationLink[], asLinks: boolean): LocationLink[] | Location[] | null {
  if (links.length === 0) return null;
  return asLinks ? links : links.map(toLocation);
}
