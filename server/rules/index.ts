import { confusable } from './character/confusable';
import { controlCharacter } from './character/control';
import { hyphenForDash } from './character/hyphen-for-dash';
import { notNfc } from './character/not-nfc';
import { punctuationSpacing } from './character/punctuation-spacing';
import { quotationSpacing } from './character/quotation-spacing';
import { unbalancedQuotation } from './character/unbalanced-quotation';
import { malformedConfiguration } from './configuration/malformed';
import { unusedSuppression } from './configuration/unused-suppression';
import { invalidDate } from './date/invalid';
import { dateOrder } from './date/order';
import { wrongWeekday } from './date/weekday';
import { malformedHeading } from './document/malformed-heading';
import { missingDateline } from './document/missing-dateline';
import { missingHeading } from './document/missing-heading';
import { numberOrder } from './document/number-order';
import { duplicateMarker } from './footnote/duplicate-marker';
import { emptyNote } from './footnote/empty-note';
import { markerOrder } from './footnote/marker-order';
import { markerPosition } from './footnote/marker-position';
import { mixedStyles } from './footnote/mixed-styles';
import { noteSequence } from './footnote/note-sequence';
import { unmarkedNote } from './footnote/unmarked-note';
import { unresolvedMarker } from './footnote/unresolved-marker';
import { unbalancedBracket } from './insertion/unbalanced-bracket';
import { unknownInsertion } from './insertion/unknown';
import { malformedBreak } from './page/malformed-break';
import { pageOrder } from './page/order';
import { articleNumber } from './reference/article-number';
import { backwardRange } from './reference/range';
import { unresolvedDocument } from './reference/unresolved-document';
import { unresolvedFootnote } from './reference/unresolved-footnote';
import { unresolvedPage } from './reference/unresolved-page';
import { citedVolume } from './reference/volume';
import { sectionSequence } from './section/sequence';
import { classification } from './source/classification';
import { dateMismatch } from './source/date-mismatch';
import { fileNumberDate } from './source/file-number';
import { malformedLabel } from './source/malformed-label';
import { missingSource } from './source/missing';
import { duplicateId } from './volume/duplicate-id';
import type { Rule } from './rule';

/** Every rule, in the order in which the documentation lists them. */
export const rules: readonly Rule[] = [
  unresolvedMarker,
  unmarkedNote,
  duplicateMarker,
  markerOrder,
  noteSequence,
  emptyNote,
  markerPosition,
  mixedStyles,
  malformedBreak,
  pageOrder,
  sectionSequence,
  numberOrder,
  malformedHeading,
  missingHeading,
  missingDateline,
  unresolvedDocument,
  unresolvedFootnote,
  unresolvedPage,
  articleNumber,
  citedVolume,
  backwardRange,
  missingSource,
  malformedLabel,
  fileNumberDate,
  dateMismatch,
  classification,
  invalidDate,
  wrongWeekday,
  dateOrder,
  unbalancedBracket,
  unknownInsertion,
  controlCharacter,
  notNfc,
  confusable,
  hyphenForDash,
  quotationSpacing,
  punctuationSpacing,
  unbalancedQuotation,
  duplicateId,
  malformedConfiguration,
  unusedSuppression,
];

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.metadata.id, rule]));

/** The rule of that id; undefined when there is none. */
export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}
