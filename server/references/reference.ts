import type { Span } from '../syntax/span';

/** A *Foreign Relations* volume as a citation names it, in the words of the print. */
export interface CitedVolume {
  /** Subseries years, `1952–1954`; undefined where the words mean the volume's own subseries (`vol. VI, Part 1`). */
  readonly years: string | undefined;
  /** Roman numeral, `E–4` or number as printed, a numeral that is none included; undefined where the volume has a name. */
  readonly volume: string | undefined;
  readonly part: string | undefined;
  /** Its id, or the id that it would have; undefined when the words do not say enough or name no number. */
  readonly id: string | undefined;
}

interface Words extends Span {
  /** Where it points to, whether or not that exists; undefined when the words do not say enough. */
  readonly target: string | undefined;
  /** On the last number of a range, the number that the range begins with: `18` on `21` of `Documents 18–21`. */
  readonly rangeFrom?: string;
}

/** The document before or behind the one at hand: `supra`, `infra`. */
export type Neighbour = 'previous' | 'next';

/** `Document 27`; or `supra`, which has a neighbour in place of a number. */
interface DocumentReference extends Words {
  readonly kind: 'document';
  readonly number: string | undefined;
  /** False where the words may mean a paper of another body: `the Document 782 procedure`. */
  readonly certain: boolean;
  readonly neighbour: Neighbour | undefined;
  /** The other volume that it is in. */
  readonly volume: CitedVolume | undefined;
}

/** `footnote 4, Document 5`, `footnote 2 above`, `footnote 2, supra`. */
export interface FootnoteReference extends Words {
  readonly kind: 'footnote';
  /** The printed label of the note. */
  readonly label: string;
  /** Number of the document that has the note; undefined where it is not told, or told as a neighbour. */
  readonly document: string | undefined;
  /** Whether it is a note of the document at hand, which need not have a number. */
  readonly here: boolean;
  readonly neighbour: Neighbour | undefined;
  readonly volume: CitedVolume | undefined;
}

/** `p. 1533`; `volume` is the volume that it is a page of, undefined for the one at hand or for another book. */
interface PageReference extends Words {
  readonly kind: 'page';
  readonly number: string;
  readonly volume: CitedVolume | undefined;
  /**
   * Whether the editors point to it and name no book or file that it is a page of. In a volume that numbers its documents
   * it is probably one of the volume nevertheless, but they cite documents there, and so it has no target.
   */
  readonly own: boolean;
}

interface VolumeReference extends Words {
  readonly kind: 'volume';
  readonly volume: CitedVolume;
}

/** `telegram 489`, `Embtel 2548`: found in the volume at hand by number and post, so without a target of its own. */
export interface TelegramReference extends Words {
  readonly kind: 'telegram';
  readonly number: string;
  /** The series as printed, in lower case and in the singular: `telegram`, `embtel`, `polto`. */
  readonly series: string;
  /** The post that the words name, `from Cairo` or `to Tel Aviv`; undefined where they name none. */
  readonly post: { readonly side: 'from' | 'to'; readonly name: string } | undefined;
  /** The document that it is said to be printed as: `telegram 116 to Amman, Document 111`. */
  readonly printedAs: string | undefined;
}

/** `Article XXVIII` of a treaty. */
interface ArticleReference extends Words {
  readonly kind: 'article';
  /** Roman or Arabic number as printed, one that is none included. */
  readonly number: string;
}

/**
 * Words that point somewhere, as a reader would click them. Targets are the ids of the published volumes: `#d27`,
 * `#d4fn3`, `#pg_89` in the volume at hand, `frus1952-54v09p1`, `frus1955-57v23p1#d1fn4` in another.
 */
export type Reference =
  DocumentReference | FootnoteReference | PageReference | VolumeReference | TelegramReference | ArticleReference;

export type ReferenceKind = Reference['kind'];
