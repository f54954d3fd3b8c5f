import type { DocumentLink } from 'vscode-languageserver';
import { documentLinks, linkTargetAt, publishedPage, type LinkTarget } from '../service/document-links';
import { placeAddress } from '../service/place-address';
import { volumeIdOf } from '../service/volume-id';
import { answering } from './answer';
import type { Session } from './session';
import { beside } from './library';

/** Registers the links of references. Where one leads is looked up when it is clicked. */
export function registerLinks(session: Session): void {
  const { connection, support } = session;
  connection.onDocumentLinks(
    answering(connection, null, async ({ textDocument }) => {
      const document = await session.document(textDocument.uri);
      if (document === undefined) return null;
      return documentLinks(document).map(({ tooltip, ...link }) =>
        support.linkTooltips && tooltip !== undefined ? { ...link, tooltip } : link,
      );
    }),
  );
  connection.onDocumentLinkResolve((unresolved, token) =>
    answering<DocumentLink, DocumentLink>(connection, unresolved, async (link) => {
      const uri = uriOf(link.data);
      const document = uri === undefined ? undefined : await session.document(uri);
      const target = document && linkTargetAt(document, link);
      return target ? { ...link, target: await addressOf(session, document.uri, target) } : link;
    })(unresolved, token),
  );
}

/** A file of the workspace where one holds the place, else the published page. */
async function addressOf({ library }: Session, from: string, target: LinkTarget): Promise<string> {
  if (target.kind === 'here') return target.href;
  for (const uri of filesOf(from, target.volume, target.target)) {
    const document = await library.get(uri);
    const address = document && placeAddress(document, target.target);
    if (address !== undefined) return address;
  }
  return publishedPage(target);
}

/** Where the file would be: a volume beside the one at hand, or a document of the same volume in a file of its own. */
function filesOf(from: string, volume: string, target: string): readonly string[] {
  const number = /^#d(\d+)/u.exec(target)?.[1];
  const own = volumeIdOf(from) === volume && number !== undefined;
  return [
    beside(from, `${volume}.telegram`),
    ...(own ? [beside(from, `d${number}.telegram`), beside(from, `${number}.telegram`)] : []),
  ].filter((uri) => uri !== from);
}

function uriOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('uri' in data)) return undefined;
  return typeof data.uri === 'string' ? data.uri : undefined;
}
