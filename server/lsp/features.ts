import type {
  CodeAction,
  CodeActionParams,
  Command,
  Hover,
  HoverParams,
  TextDocumentIdentifier,
} from 'vscode-languageserver';
import { toLocation } from '../service/definition';
import type { TelegramDocument } from '../service/telegram-document';
import { answering } from './answer';
import type { ClientSupport } from './client-support';
import { footnoteCommands } from './footnote-commands';
import { documentStatusRequest, type DocumentStatus, type DocumentStatusParams } from './protocol';
import type { Session } from './session';
import { suppressionActions } from './suppressions';

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
    on((document) => (support.hierarchicalSymbols ? service.getOutline(document) : service.getFlatOutline(document))),
  );
  connection.onHover(
    on<HoverParams, Hover>(async (document, { position }) => {
      const glossary = await session.glossary(document.uri);
      return service.getHover(document, position, support.hoverFormat, glossary) ?? null;
    }),
  );
  connection.onDefinition(
    on((document, { position }) => {
      const links = service.getDefinition(document, position);
      if (links.length === 0) return null;
      return support.definitionLinks ? links : links.map(toLocation);
    }),
  );
  connection.onReferences(
    on((document, { position, context }) => service.getReferences(document, position, context.includeDeclaration)),
  );
  connection.onDocumentHighlight(on((document, { position }) => service.getDocumentHighlights(document, position)));
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
    on<CodeActionParams, (Command | CodeAction)[]>(
      async (document, { range, context: { only, diagnostics, triggerKind } }) => {
        const checks = await session.checks(document.uri);
        const actions = service.getCodeActions(document, { range, only, diagnostics }, checks);
        const asked = { range, only, triggerKind };
        const footnotes = footnoteCommands(session, document, asked);
        const disable = suppressionActions(session, document, asked, service.getDiagnostics(document, checks));
        return [...actions, ...footnotes, ...disable].flatMap((action) => forClient(action, support));
      },
    ),
  );

  connection.onRequest(
    documentStatusRequest,
    on<DocumentStatusParams, DocumentStatus>(async (document, { position }) => {
      return service.getStatus(document, position, await session.checks(document.uri)) ?? null;
    }),
  );
}

/** An action as the client knows them; a client that knows only commands has none of ours, which are edits. */
function forClient({ isPreferred, ...action }: CodeAction, support: ClientSupport): readonly CodeAction[] {
  if (!support.codeActionLiterals) return [];
  return [{ ...action, ...(isPreferred && support.preferredActions && { isPreferred }) }];
}
