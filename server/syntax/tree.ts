import type { Enumerator } from './enumerator';
import type { FactKeeper } from './kept-facts';
import type { LineIndex } from './line-index';
import type { Span } from './span';

/**
 * One document of a volume, as its lines show it. All offsets count from the start of the document, so that a tree
 * stays as it is when text before it changes. The blocks cover the text without gap or overlap.
 */
export interface DocumentTree extends FactKeeper {
  readonly text: string;
  readonly lines: LineIndex;
  readonly blocks: readonly Block[];
  readonly heading: Heading | undefined;
  readonly dateline: Dateline | undefined;
  readonly serial: Serial | undefined;
  readonly sections: readonly Section[];
  readonly pages: readonly PageBreak[];
  readonly insertions: readonly Insertion[];
  readonly signatures: readonly Signature[];
  readonly notes: readonly Note[];
  readonly source: SourceNote | undefined;
}

export type BlockKind =
  | 'blank'
  | 'heading'
  | 'file-line' // file number and kind on a line of their own: `693.94/12–2951: Telegram`
  | 'dateline'
  | 'classification' // `top secret priority` alone on its line, in older volumes
  | 'paragraph'
  | 'label' // a section's label alone on its line
  | 'attachment' // an attachment's heading: `[Attachment]`, `Tab A`
  | 'page-break' // `[Page 89]` alone on its line
  | 'signature'
  | 'note' // the first line of a note, with its number
  | 'note-paragraph'; // a further line of the note above it

/** A line, or a run of blank lines. The span includes the line break; `content` has no surrounding white space. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly content: Span;
}

/** The heading's line. `title` and the parties still include the marker of the source note; see `DocumentTitle`. */
export interface Heading extends Span {
  /** `28`, from `28.` or `No. 28`; undefined where the volume does not number its documents. */
  readonly number: string | undefined;
  readonly numberSpan: Span | undefined;
  readonly title: Span;
  /** Kind of paper as headings name it: `Telegram`, `Memorandum of Conversation`, `Editorial Note`, … or `Document`. */
  readonly kind: string;
  readonly from: Span | undefined;
  readonly to: Span | undefined;
}

export interface Dateline extends Span {
  readonly place: Span | undefined;
  /** The stretch that reads as a date, and what it says. */
  readonly dateSpan: Span | undefined;
  readonly date: CalendarDate | undefined;
  readonly time: TimeOfDay | undefined;
  /** `Undated`, or `undated` with a guess of the editors' in brackets. */
  readonly undated: boolean;
}

/** A date as written: it need not exist (`September 31, 1958`), a rule tells. Month from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The weekday's name where one is printed. */
  readonly weekday: string | undefined;
}

/** Time on a 24-hour clock; `zone` as printed (`Z`, `EST`) where there is one. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly zone: string | undefined;
}

/** The telegram's own number, which opens its first paragraph: `474.` */
export interface Serial extends Span {
  readonly text: string;
}

/** A labelled part of the body. The span reaches to the next part of its level; `selection` is the label. */
export interface Section extends Span {
  readonly kind: 'section' | 'article' | 'attachment';
  readonly selection: Span;
  /** `(1)`, `a.`, `Article VI`, `Tab A` as printed. */
  readonly label: string;
  /** Opening words of the section, or the title printed behind an article's or attachment's label. */
  readonly title: string;
  /** Undefined for articles and attachments without an enumerator. */
  readonly enumerator: Enumerator | undefined;
  /** Whether the label stands alone on its line. */
  readonly alone: boolean;
  readonly children: readonly Section[];
}

/** How pages are numbered: `89`, `xiv` in front matter, `S–1` in a supplement that is bound with its volume. */
export type PageNumbering = 'arabic' | 'roman' | 'supplement';

/** `[Page 89]`, brackets included. */
export interface PageBreak extends Span {
  readonly number: string;
  readonly numberSpan: Span;
  readonly numbering: PageNumbering;
  /** The page's place in its numbering. */
  readonly value: number;
  /** Whether it stands alone on its line. */
  readonly alone: boolean;
}

export type InsertionKind =
  | 'not-declassified' // `[5 lines of source text not declassified]`, `[name not declassified]`
  | 'here-follows' // `[Here follows …]`
  | 'omitted' // `[Omitted here is …]`
  | 'garble'
  | 'sic'
  | 'illegible'
  | 'doubtful' // `[not?]`
  | 'original' // `[Brackets in the original.]`, `[Footnote in the source text.]`
  | 'editorial' // a remark in a sentence of its own
  | 'supplied'; // words that the editors supplied: `[of]`

/** What the editors put in brackets, brackets included. Page breaks and explicit markers are none. */
export interface Insertion extends Span {
  readonly kind: InsertionKind;
}

export interface Signature extends Span {
  readonly text: string;
}

/** A note of the list at the end. The k-th note of the list belongs to the k-th marker. */
export interface Note extends Span {
  /** The list's own number, as printed; a rule tells when it is not the note's place. */
  readonly number: number;
  readonly numberSpan: Span;
  readonly kind: 'source' | 'note';
  /** From the first character behind the number to the end of the last paragraph; empty where there is no text. */
  readonly content: Span;
  /** Each paragraph without surrounding white space. */
  readonly paragraphs: readonly Span[];
}

/** A field of the source note: where it stands and what it says. */
export interface SourceField extends Span {
  readonly text: string;
}

/** The source note's fields; a field that the note does not have is undefined. */
export interface SourceNote extends Span {
  /** `Source:` as printed, where the note has the label. */
  readonly label: SourceField | undefined;
  readonly repository: SourceField | undefined;
  readonly collection: SourceField | undefined;
  readonly fileNumber: SourceField | undefined;
  /** The date that a central-files number of 1950 to 1963 ends with, `9–2958`; undefined when it is none. */
  readonly fileDate: CalendarDate | undefined;
  readonly classification: SourceField | undefined;
  readonly precedence: SourceField | undefined;
  readonly handling: SourceField | undefined;
  readonly draftedBy: SourceField | undefined;
  readonly clearedBy: SourceField | undefined;
  readonly approvedBy: SourceField | undefined;
  readonly signedBy: SourceField | undefined;
  readonly repeatedTo: SourceField | undefined;
  readonly received: SourceField | undefined;
}
