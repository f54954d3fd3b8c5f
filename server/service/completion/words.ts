import { abbreviations } from '../../glossary/abbreviations';
import { positionsBegunWith } from '../../glossary/positions';
import type { Glossary } from '../../glossary/glossary';
import { monthNames } from '../../syntax/calendar';
import { CompletionItemKind } from '../protocol-values';
import { lastBefore, type CompletionPlace } from './context';
import type { Proposal } from './item';

const classifications = [
  'Top Secret',
  'Secret',
  'Confidential',
  'Official Use Only',
  'Limited Official Use',
  'Unclassified',
];
const precedences = ['Niact', 'Priority', 'Immediate', 'Flash', 'Operational Immediate', 'Routine', 'Emergency'];
const handlings = [
  'Limit Distribution',
  'Limited Distribution',
  'No Distribution Outside Department',
  'Eyes Only',
  'Verbatim Text',
];

/** Words of prose begin like abbreviations; from here on few do. Two capitals are none of prose. */
const shortestPrefix = 3;
const shortestCapitals = /^\p{Lu}{2}$/u;

/** In the source note, behind a full stop or a semicolon: classification, precedence and handling. */
export function sourceWords(place: CompletionPlace): readonly Proposal[] {
  if (!place.inSourceNote) return [];
  const typed = /[.;] (\p{L}*(?: \p{L}*)?)$/u.exec(place.before)?.[1];
  if (typed === undefined) return [];
  const of = (words: readonly string[], detail: string) =>
    words.map((label): Proposal => ({
      label,
      kind: CompletionItemKind.EnumMember,
      detail,
      text: label,
      span: lastBefore(place, typed.length),
      commit: [';', '.'],
    }));
  return [...of(classifications, 'Classification'), ...of(precedences, 'Precedence'), ...of(handlings, 'Handling')];
}

/** In the dateline, behind the place: the months. */
export function months(place: CompletionPlace): readonly Proposal[] {
  if (!place.onDateline) return [];
  const typed = /(?:^|[,—] ?)(\p{L}*)$/u.exec(place.before)?.[1];
  if (typed === undefined) return [];
  const span = lastBefore(place, typed.length);
  return monthNames.map((label) => ({
    label,
    kind: CompletionItemKind.Value,
    detail: 'Month',
    text: label,
    span,
    commit: [' '],
  }));
}

/**
 * Abbreviations and persons that begin as the word at the cursor does, which has three letters and a capital or two
 * capitals; and persons whose position is begun there.
 */
export function glossaryWords(place: CompletionPlace, glossary: Glossary): readonly Proposal[] {
  const inPosition = personsByPosition(place, glossary);
  const typed = /(?:^|[^\p{L}\p{N}/])(\p{Lu}[\p{L}\p{N}/]*)$/u.exec(place.before)?.[1] ?? '';
  if (typed.length < shortestPrefix && !shortestCapitals.test(typed)) return inPosition;
  const span = lastBefore(place, typed.length);
  const folded = typed.toLowerCase();
  const begins = (word: string) => word.toLowerCase().startsWith(folded);
  const own = new Set(glossary.terms.map(({ form }) => form));
  const terms = [...glossary.terms, ...abbreviations.filter(({ form }) => !own.has(form))];
  return [
    ...inPosition,
    ...terms
      .filter(({ form }) => begins(form))
      .map(({ form, meaning }): Proposal => ({
        label: form,
        kind: CompletionItemKind.Keyword,
        detail: meaning,
        text: form,
        span,
      })),
    ...glossary.persons
      .filter(({ surname }) => begins(surname))
      .map(({ surname, name, description }): Proposal => ({
        label: name,
        kind: CompletionItemKind.Variable,
        detail: description,
        text: surname,
        span,
        filter: surname,
      })),
  ];
}

/** Behind `Ambassador in Jap`, or `Ambass` alone, those who held it: `Ambassador MacArthur`. */
function personsByPosition(place: CompletionPlace, glossary: Glossary): readonly Proposal[] {
  const typed = /(?:^|[^\p{L}])(\p{Lu}\p{L}{3,}(?: (?:of|for|to|in)(?: \p{L}+){0,6} ?)?)$/u.exec(place.before)?.[1];
  if (typed === undefined) return [];
  return positionsBegunWith(glossary, typed).map(({ person: { name, surname, description }, title }) => ({
    label: name,
    kind: CompletionItemKind.Variable,
    detail: description,
    text: `${title} ${surname}`,
    span: lastBefore(place, typed.length),
    filter: typed,
  }));
}
