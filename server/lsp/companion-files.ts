import { companionEndings, glossaryOf, stemOf } from '../convert/companions';
import type { Companions } from '../convert/tei/encode-single';
import { ImportedEncodings } from '../convert/tei/imported-encodings';
import { readSidecar, type Sidecar } from '../convert/tei/sidecar';
import type { Files } from '../service/files';
import { volumeIdOf } from '../service/volume-id';
import { beside } from '../service/uri';

/** What lies beside a transcription for its conversion. */
export interface CompanionTexts extends Companions {
  /** `damaged` where there is a sidecar that cannot be read: it is somebody's work. */
  readonly sidecar: Sidecar | 'damaged' | undefined;
}

/** Reads what lies beside transcriptions, and remembers that of one, which somebody is looking at. */
export class CompanionFiles {
  readonly #files: Files;
  #last: { readonly uri: string; readonly companions: Promise<CompanionTexts> } | undefined;

  constructor(files: Files) {
    this.#files = files;
  }

  /** As it was when it was read last for this transcription. */
  remembered(uri: string): Promise<CompanionTexts> {
    return this.#last?.uri === uri ? this.#last.companions : this.read(uri);
  }

  read(uri: string): Promise<CompanionTexts> {
    const companions = this.#read(uri);
    this.#last = { uri, companions };
    return companions;
  }

  async #read(uri: string): Promise<CompanionTexts> {
    const stem = stemOf(uri);
    const [terms, persons, json] = await Promise.all([
      this.#list(uri, companionEndings.terms),
      this.#list(uri, companionEndings.persons),
      this.#files.readText(stem + companionEndings.sidecar),
    ]);
    const sidecar = json === undefined ? undefined : (readSidecar(json) ?? 'damaged');
    const imported = typeof sidecar === 'object' ? new ImportedEncodings(sidecar) : undefined;
    return { sidecar, imported, glossary: glossaryOf(terms, persons) };
  }

  /** The file's own list; beside a document in a file of its own lies that of its volume. */
  async #list(uri: string, ending: string): Promise<string | undefined> {
    const own = await this.#files.readText(stemOf(uri) + ending);
    const volume = volumeIdOf(uri);
    return own ?? (volume === undefined ? undefined : this.#files.readText(beside(uri, volume + ending)));
  }
}
