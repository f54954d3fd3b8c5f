import type { Encoding } from './encoding';
import { Glossary } from './glossary';
import { keptMarkup, type KeptMarkup } from './kept-markup';
import { hashOf, idOf, lengthOf, restore, type Sidecar, type SidecarDocument } from './sidecar';

/** What an import kept of each document, found by the document's words or its id. */
export class ImportedEncodings {
  /** The volume's own lists, with the ids that its documents point to. */
  readonly glossary: Glossary;
  readonly #byHash = new Map<number, SidecarDocument>();
  readonly #byId = new Map<string, SidecarDocument>();

  constructor({ documents, terms, persons }: Sidecar) {
    this.glossary = new Glossary(terms, persons);
    for (const document of documents) {
      this.#byHash.set(document.hash, document);
      this.#byId.set(idOf(document), document);
    }
  }

  /** The encoding of a document that is as it was imported; undefined for one that was edited, or is new. */
  unchanged(text: string): Encoding | undefined {
    const document = this.#byHash.get(hashOf(text));
    return document !== undefined && lengthOf(document) === text.length ? restore(document.encoding) : undefined;
  }

  /** What an edited document keeps; undefined for a new one. */
  kept(text: string, id: string): KeptMarkup | undefined {
    const document = this.#byId.get(id);
    return document && keptMarkup(text, document);
  }
}
