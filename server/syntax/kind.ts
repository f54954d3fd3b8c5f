import { isDigit } from './character';

/**
 * The kinds of paper that headings of the series name, longest first where one opens another. Written from the series'
 * practice; a heading may qualify them (`Draft Telegram`, `Joint Memorandum`).
 */
const kinds: readonly string[] = [
  'Memorandum of Telephone Conversation',
  'Memoranda of Telephone Conversation',
  'Memorandum of Conversation',
  'Memoranda of Conversation',
  'Memorandum for the Record',
  'Memorandum for the Files',
  'Memorandum for the File',
  'Memorandum of Understanding',
  'Memorandum of Discussion',
  'Memorandum of Conference',
  'Memorandum of Meeting',
  'Memorandum on the Substance of Discussions',
  'Transcript of Telephone Conversation',
  'Special National Intelligence Estimate',
  'National Intelligence Estimate',
  'National Security Council Report',
  'National Security Council Memorandum',
  'National Security Action Memorandum',
  'National Security Decision Memorandum',
  'National Security Study Memorandum',
  'National Security Decision Directive',
  'National Security Study Directive',
  'Presidential Directive',
  'Presidential Review Memorandum',
  'Presidential Determination',
  'Executive Order',
  'Summary of Conclusions',
  'Summary Record',
  'Summary Notes',
  'Terms of Reference',
  'Points of Agreement',
  'Record of Action',
  'Record of Meeting',
  'Record of Conversation',
  'Record of Discussion',
  'Minutes of Meeting',
  'Notes of Meeting',
  'Editorial Note',
  'Intelligence Information Cable',
  'Intelligence Information Report',
  'Intelligence Memorandum',
  'Intelligence Assessment',
  'Intelligence Report',
  'Intelligence Brief',
  'Intelligence Note',
  'Current Intelligence',
  'Information Memorandum',
  'Briefing Memorandum',
  'Research Memorandum',
  'Action Memorandum',
  'Policy Statement',
  'Position Paper',
  'Briefing Paper',
  'Background Paper',
  'Discussion Paper',
  'Options Paper',
  'Progress Report',
  'Contact Report',
  'Talking Points',
  'Telephone Conversation',
  'Backchannel Message',
  'Diary Entry',
  'Press Release',
  'Circular Telegram',
  'Circular Airgram',
  'Circular Instruction',
  'Circular Letter',
  'Circular Note',
  'Aide-Mémoire',
  'Aide-Memoire',
  'Pro Memoria',
  'Memorandum',
  'Memoranda',
  'Telegram',
  'Airgram',
  'Despatch',
  'Dispatch',
  'Instruction',
  'Letter',
  'Note Verbale',
  'Note',
  'Notes',
  'Minutes',
  'Report',
  'Paper',
  'Message',
  'Cable',
  'Record',
  'Estimate',
  'Summary',
  'Study',
  'Statement',
  'Agreement',
  'Chronology',
  'Directive',
  'Communiqué',
  'Communique',
  'Proclamation',
  'Treaty',
  'Convention',
  'Declaration',
  'Resolution',
  'Protocol',
  'Address',
  'Remarks',
  'Brief',
  'Outline',
  'Extract',
  'Extracts',
  'Excerpt',
  'Excerpts',
  'Transcript',
  'Agenda',
  'Abstract',
  'Review',
  'Assessment',
  'Analysis',
  'Appraisal',
  'Proposal',
  'Program',
  'Plan',
  'Draft',
  'Conversation',
  'Circular',
  'Bulletin',
  'Informal Record',
  'Log',
  'Working Paper',
];

/** A kind with its spelling in small letters, and the kinds by their first words. */
interface Name {
  readonly kind: string;
  readonly lower: string;
}

const byFirstWord = new Map<string, Name[]>();
/** How long the first words are that begin with each letter of the alphabet, a bit for a length. */
const lengths = new Int32Array(26);
for (const kind of kinds) {
  const first = kind.split(' ', 1)[0] ?? kind;
  const name = { kind, lower: kind.toLowerCase() };
  const others = byFirstWord.get(first);
  if (others) others.push(name);
  else byFirstWord.set(first, [name]);
  addLength(first);
}

/** Behind these words come the parties. */
const partiesFollow: readonly string[] = ['From', 'Between'];
partiesFollow.forEach(addLength);

function addLength(word: string): void {
  const letter = word.charCodeAt(0) - 65;
  lengths[letter] = (lengths[letter] ?? 0) | (1 << word.length);
}

/** How many words may qualify a kind: `British Minutes`, `Stage One Report`, `Central Intelligence Agency Report`. */
const qualifiers = 5;
/** No kind begins farther on. */
const reach = 120;

/**
 * The kind of paper that the title between `start` and `end` of `text` opens with, as the series names it, in any case
 * of letters; undefined when the title names none. `Draft Memorandum From …` is a `Memorandum`.
 */
export function kindOf(text: string, start: number, end: number): string | undefined {
  if (opensWithDraft(text, start, end)) return kindOf(text, start + 6, end) ?? 'Draft';
  const limit = Math.min(end, start + reach);
  let word = start;
  for (let skip = 0; skip <= qualifiers; skip++) {
    const wordEnd = endOfWord(text, word, limit);
    const bareEnd = withoutPunctuation(text, word, wordEnd);
    // Numbered paragraphs come here by the thousand: letter and length tell nearly every word from the first of a kind.
    if (mayBeKnown(text.charCodeAt(word), bareEnd - word)) {
      const opening = text.slice(word, bareEnd);
      if (partiesFollow.includes(opening)) return undefined;
      for (const { kind, lower } of byFirstWord.get(opening) ?? byFirstWord.get(capitalize(opening)) ?? []) {
        const behind = word + lower.length;
        if (behind > limit || (behind < limit && isLatinLetter(text.charCodeAt(behind)))) continue;
        if (text.slice(word, behind).toLowerCase() === lower) return kind;
      }
    }
    if (wordEnd === limit || !mayQualify(text, word, wordEnd)) return undefined;
    word = wordEnd + 1;
  }
  return undefined;
}

function opensWithDraft(text: string, start: number, end: number): boolean {
  if ((text.charCodeAt(start) | 32) !== 100 || end - start < 6) return false;
  return text.slice(start, start + 6).toLowerCase() === 'draft ';
}

function endOfWord(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) !== 32) at++;
  return at;
}

function withoutPunctuation(text: string, from: number, to: number): number {
  let end = to;
  while (end > from) {
    const code = text.charCodeAt(end - 1);
    if (!isDigit(code) && code !== 44 && code !== 46 && code !== 58 && code !== 59) break;
    end--;
  }
  return end;
}

function mayBeKnown(code: number, length: number): boolean {
  const letter = (code | 32) - 97;
  return letter >= 0 && letter < 26 && length < 32 && (((lengths[letter] ?? 0) >> length) & 1) === 1;
}

/** Qualifiers are capitalized; a word in small letters belongs to a sentence, or to what follows the kind. */
function mayQualify(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  if ((code >= 65 && code <= 90) || isDigit(code) || code === 40) return end > start;
  return end - start === 2 && code === 111 && text.charCodeAt(start + 1) === 102;
}

/** Of the letters of other scripts only this one stands in a kind's name. */
function isLatinLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 0xe9;
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + (word === word.toUpperCase() ? word.slice(1).toLowerCase() : word.slice(1));
}

/** Whether a paper of this kind went by wire and opens with a number of its own. */
export function isTelegraphic(kind: string): boolean {
  return /telegram|cable|message|airgram/i.test(kind);
}
