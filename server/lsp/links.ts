import type { DocumentLink } from 'vscode-languageserver';
import { answering } from './answer';
import type { Session } from './session';

/** Registers the links of references. Where one leads is looked up when it is clicked. */
export function registerLinks(session: Session): void {
  const { connection, service, support, library } = session;
  connection.onDocumentLinks(
    answering(connection, null, async ({ textDocument }) => {
      const found = await session.scoped(textDocument.uri);
      if (found === undefined) return null;
      return service
        .getDocumentLinks(found.document, found.scope)
        .map(({ tooltip, ...link }) => (support.linkTooltips && tooltip !== undefined ? { ...link, tooltip } : link));
    }),
  );
  connection.onDocumentLinkResolve((unresolved, token) =>
    answering<DocumentLink, DocumentLink>(connection, unresolved, async (link) => {
      const uri = uriOf(link.data);
      const found = uri === undefined ? undefined : await session.scoped(uri);
      const target = found && service.getLinkTarget(found.document, link, found.scope);
      if (found === undefined || target === undefined) return link;
      const volumes = target.kind === 'volume' ? await library.volumes(target.volume, found.document.uri) : [];
      return { ...link, target: service.getLinkAddress(target, volumes) };
    })(unresolved, token),
  );
}

function uriOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('uri' in data)) return undefined;
  return typeof data.uri === 'string' ? data.uri : undefined;
}
