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

const byFirstWord = new Map<string, string[]>();
for (const kind of kinds) {
  const first = kind.split(' ', 1)[0] ?? kind;
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), kind]);
}

/** How many words may qualify a kind: `British Minutes`, `Stage One Report`, `Central Intelligence Agency Report`. */
const qualifiers = 5;

/**
 * The kind of paper that a heading's title opens with, as the series names it, in any case of letters; undefined when
 * the title names none. `Draft Memorandum From …` is a `Memorandum`.
 */
export function kindOf(title: string): string | undefined {
  if (/^draft /i.test(title)) return kindOf(title.slice(6)) ?? 'Draft';
  const words = title.slice(0, 120).split(' ');
  for (let skip = 0; skip <= qualifiers && skip < words.length; skip++) {
    const word = (words[skip] ?? '').replace(/[\d,.:;]+$/, '');
    const rest = words.slice(skip).join(' ');
    // Qualifiers are capitalized; a word in small letters belongs to a sentence, or to what follows the kind.
    if (skip > 0 && !/^[A-Z\d(]|^of$/.test(words[skip - 1] ?? '')) return undefined;
    if (/^(?:From|Between)$/.test(word)) return undefined;
    for (const kind of byFirstWord.get(capitalize(word)) ?? []) {
      const opening = rest.slice(0, kind.length);
      if (opening.toLowerCase() === kind.toLowerCase() && !/^[A-Za-zé]/.test(rest.slice(kind.length))) return kind;
    }
  }
  return undefined;
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + (word === word.toUpperCase() ? word.slice(1).toLowerCase() : word.slice(1));
}

/** Whether a paper of this kind went by wire and opens with a number of its own. */
export function isTelegraphic(kind: string): boolean {
  return /telegram|cable|message|airgram/i.test(kind);
}
