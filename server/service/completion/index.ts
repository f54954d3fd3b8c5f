import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { emptyGlossary, type Glossary } from '../../glossary/glossary';
import { inFile, type TelegramDocument } from '../telegram-document';
import { scopeOf, type VolumeScope } from '../volume-scope';
import { bracketed, gluedMarkers } from './brackets';
import { placeOf } from './context';
import type { Proposal } from './item';
import { documentNumbers, footnoteLabels, pageNumbers } from './references';
import { glossaryWords, months, sourceWords } from './words';

/** Longer lists nobody reads; typing narrows them. */
const mostWords = 200;
const mostNumbers = 1000;

export interface Completions {
  readonly items: CompletionItem[];
  /** Whether there is more, to be asked for again when more is typed. */
  readonly incomplete: boolean;
}

/**
 * What can be written at `position`: insertions and markers in brackets, numbers of documents, notes and pages behind the
 * words that call for them, the words of source note and dateline, else abbreviations and persons from three letters on.
 * Empty where none of these is begun.
 */
export function completions(
  document: TelegramDocument,
  position: Position,
  glossary: Glossary = emptyGlossary,
  scope: VolumeScope = scopeOf(document),
): Completions {
  const offset = document.positions.offsetAt(position);
  const place = offset === undefined ? undefined : placeOf(document, offset, scope);
  if (place === undefined) return { items: [], incomplete: false };
  const toItem = ({ label, kind, detail, text, span, filter, commit }: Proposal, index: number): CompletionItem => ({
    label,
    kind,
    ...(detail === '' ? {} : { detail }),
    ...(filter === undefined ? {} : { filterText: filter }),
    ...(commit === undefined ? {} : { commitCharacters: [...commit] }),
    sortText: String(index).padStart(5, '0'),
    textEdit: { range: document.positions.rangeOf(inFile(place.entry.offset, span)), newText: text },
  });
  const sources = [bracketed, gluedMarkers, documentNumbers, footnoteLabels, pageNumbers, sourceWords, months];
  for (const source of sources) {
    const proposals = source(place);
    if (proposals.length > 0) {
      return { items: proposals.slice(0, mostNumbers).map(toItem), incomplete: proposals.length > mostNumbers };
    }
  }
  const words = glossaryWords(place, glossary);
  return { items: words.slice(0, mostWords).map(toItem), incomplete: true };
}
