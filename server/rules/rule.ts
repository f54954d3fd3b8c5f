import type { Span } from '../syntax/span';
import type { AnalyzedDocument } from '../volume/analyzed-document';
import type { VolumeContents } from '../volume/volume';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a rule is, for the settings, its page in docs/rules and `telegram explain`; all three are generated from it. */
export interface RuleMetadata {
  /** `area/name`, a contract: settings and suppressions name it. */
  readonly id: string;
  readonly severity: Severity;
  /** What is wrong, in a few words. */
  readonly title: string;
  /** Why it matters to a reader or an encoder. */
  readonly why: string;
  readonly example: { readonly wrong: string; readonly right: string };
  /** `safe` fixes take part in source.fixAll; `none` where only a person can tell. */
  readonly fix: 'safe' | 'unsafe' | 'none';
}

/** Replace `span` by `text`. Offsets count from the start of the document. */
export interface TextChange {
  readonly span: Span;
  readonly text: string;
}

export interface Fix {
  /** In the imperative, as a menu item: `Renumber the notes`. */
  readonly title: string;
  readonly safe: boolean;
  readonly changes: readonly TextChange[];
}

/** The other side of a problem; `entry` is the place of its document in the volume, by default the problem's own. */
export interface Related {
  readonly entry?: number;
  readonly span: Span;
  readonly message: string;
}

/** A thing that is wrong at `span`, in offsets from the start of its document. */
export interface Problem {
  readonly span: Span;
  /** What is wrong, why, and what to do, in a sentence or two. */
  readonly message: string;
  /** Where one case of a rule weighs less than the rule (a gap in pages is a hint). */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** A rule that needs nothing but the document itself: its problems stay as they are while other documents change. */
export interface DocumentRule {
  readonly metadata: RuleMetadata;
  readonly scope: 'document';
  check(document: AnalyzedDocument, report: (problem: Problem) => void): void;
}

/** A rule about how documents stand to each other, or about the volume among other volumes. */
export interface VolumeRule {
  readonly metadata: RuleMetadata;
  readonly scope: 'volume' | 'workspace';
  /** `entry` is the place in `volume.entries` of the document that the problem is in. */
  check(volume: VolumeContents, report: (entry: number, problem: Problem) => void): void;
}

/** A rule about `telegram.config.json` itself: its problems come from reading and applying that file. */
export interface ConfigurationRule {
  readonly metadata: RuleMetadata;
  readonly scope: 'configuration';
}

export type Rule = DocumentRule | VolumeRule | ConfigurationRule;

/** A problem with the rule that found it and the severity in force. */
export interface Finding extends Problem {
  readonly rule: RuleMetadata;
  readonly severity: Severity;
}
