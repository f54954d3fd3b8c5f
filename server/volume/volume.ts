import type { MarkerHabit } from '../footnotes/habit';
import type { HeadingIndex } from '../syntax/boundaries';
import type { Lines } from '../syntax/lines';
import type { PiecedText } from '../syntax/pieced-text';
import type { AnalyzedDocument } from './analyzed-document';

/** A document and where it stands in its file. */
export interface VolumeEntry {
  readonly document: AnalyzedDocument;
  /** Offset in the file of the document's first character. */
  readonly offset: number;
}

/** The documents of a volume, be they in one file or in several; what references and rules look at. */
export interface VolumeContents {
  readonly entries: readonly VolumeEntry[];
  /** `frus1958-60v18`, from the file's or its folder's name; undefined when neither is a volume's id. */
  readonly id: string | undefined;
  /** Where else there is a volume of this id, in words; undefined where that is not known or nowhere. */
  readonly namesakes?: readonly string[];
}

/** A file of one or more documents, which cover it without gap or overlap. */
export interface Volume extends VolumeContents {
  /** The text of the file, a document a piece. */
  readonly pieces: PiecedText;
  /** The same in one string, which is put together at the first call for it: an edit costs what it touches without. */
  readonly text: string;
  readonly lines: Lines;
  /** How its markers are printed, which a single document is too short to tell. */
  readonly habit: MarkerHabit;
  /** Lines that may be headings, for the next edit. */
  readonly headings: HeadingIndex;
}
