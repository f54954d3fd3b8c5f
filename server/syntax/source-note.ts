import { isDash, isDigit, isWhiteSpace, skipDigits } from './character';
import { classificationOf, handlingOf, precedenceOf } from './classification';
import type { Span } from './span';
import type { CalendarDate, Note, SourceField, SourceNote } from './tree';

/** The note while it is read. */
type Fields = { -readonly [Name in keyof SourceNote]: SourceNote[Name] };

/** Fields that a verb announces, by its words. */
const announced: readonly (readonly [Exclude<keyof Fields, 'start' | 'end' | 'fileDate'>, RegExp])[] = [
  ['draftedBy', /\b[Dd]rafted (?:on [^,;.]+? )?by /g],
  ['clearedBy', /\b[Cc]leared (?:in draft )?(?:with|by|in) /g],
  ['approvedBy', /\b[Aa]pproved (?:on [^,;.]+? )?by /g],
  ['signedBy', /\b[Ss]igned (?:for [A-Z]\w+ )?by /g],
  ['repeatedTo', /\b(?:[Aa]lso sent|[Rr]epeated|[Ss]ent) (?:for information |[Pp]riority |[Ii]mmediate )*to /g],
  ['received', /\b(?:[Rr]eceived|[Tt]ransmitted) at /g],
];
/** Any of these verbs. Notes have many sentences without one. */
const verb = /\b(?:[Dd]raft|[Cc]lear|[Aa]pprov|[Ss]ign|[Ss]en|[Rr]epeat|[Rr]eceiv|[Tt]ransmitt)e?[dt] /;

/**
 * Reads the fields of a source note: `Source: Department of State, Central Files, 794.5/9–2958. Secret; Niact. Drafted
 * by …`. Fields that the note does not have stay undefined.
 */
export function parseSourceNote(text: string, note: Note): SourceNote {
  const paragraph = note.paragraphs[0] ?? note.content;
  const fields = noFields(note.content);
  const sentences = splitSentences(text, paragraph);
  if (sentences[0]) readWhere(text, sentences[0], fields);
  for (let at = 1; at < sentences.length; at++) {
    const sentence = sentences[at]!;
    if (!fields.classification && readHandling(text, sentence, fields)) continue;
    const words = text.slice(sentence.start, sentence.end);
    if (!verb.test(words)) continue;
    for (const [name, pattern] of announced) fields[name] ??= readAnnounced(text, sentence.start, words, pattern);
  }
  if (fields.fileNumber) fields.fileDate = readFileDate(fields.fileNumber.text);
  return fields;
}

function noFields({ start, end }: Span): Fields {
  return {
    label: undefined,
    repository: undefined,
    collection: undefined,
    fileNumber: undefined,
    classification: undefined,
    precedence: undefined,
    handling: undefined,
    draftedBy: undefined,
    clearedBy: undefined,
    approvedBy: undefined,
    signedBy: undefined,
    repeatedTo: undefined,
    received: undefined,
    start,
    end,
    fileDate: undefined,
  };
}

/** A full stop ends a sentence before a space and a capital, but not behind an initial or `No.`. */
function splitSentences(text: string, span: Span): readonly Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  for (let at = text.indexOf('.', start); at >= 0 && at < span.end; at = text.indexOf('.', at + 1)) {
    if (text.charCodeAt(at + 1) !== 32) continue;
    if (endsInShortWord(text, start, at) && initial.test(text.slice(Math.max(start, at - 6), at))) continue;
    sentences.push({ start, end: at });
    start = at + 2;
  }
  const end = text.charCodeAt(span.end - 1) === 46 ? span.end - 1 : span.end;
  if (start < end) sentences.push({ start, end });
  return sentences;
}

const initial = /(?:^|[\s.(])(?:[A-Z]|No|Nos|Dr|Mr|Mrs|Gen|Col|Lt|Maj|Adm|Amb|St|Jr|Sr|vol|p|pp)$/;

/** Whether the last word before `at` has three letters or fewer, as initials and titles do. */
function endsInShortWord(text: string, start: number, at: number): boolean {
  for (let place = at - 1; place >= at - 4; place--) {
    const code = text.charCodeAt(place);
    if (place < start || isWhiteSpace(code) || code === 46 || code === 40) return true;
  }
  return false;
}

function field(text: string, start: number, end: number): SourceField | undefined {
  let from = start;
  let to = end;
  while (from < to && isWhiteSpace(text.charCodeAt(from))) from++;
  while (to > from && isSeparator(text.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to, text: text.slice(from, to) } : undefined;
}

/** White space, a comma or a semicolon. */
function isSeparator(code: number): boolean {
  return isWhiteSpace(code) || code === 44 || code === 59;
}

/** Label, repository, collection and, if the last part is one, the file number. */
function readWhere(text: string, sentence: Span, fields: Fields): void {
  const label = /^sources?\s?[:;,.]/i.exec(text.slice(sentence.start, sentence.start + 10));
  const start = sentence.start + (label?.[0].length ?? 0);
  fields.label = label ? field(text, sentence.start, start) : undefined;
  const first = text.indexOf(',', start);
  const repositoryEnd = first < 0 || first > sentence.end ? sentence.end : first;
  fields.repository = field(text, start, repositoryEnd);
  if (repositoryEnd === sentence.end) return;
  const last = text.lastIndexOf(',', sentence.end - 1);
  const file = field(text, last + 1, sentence.end);
  const isNumber =
    file !== undefined && last >= repositoryEnd && /^(?:\d{3}[A-Z]?\b|[A-Z]{2,4} \d|[A-Z]{2,4} [A-Z])/.test(file.text);
  fields.fileNumber = isNumber ? file : undefined;
  fields.collection = field(text, repositoryEnd + 1, isNumber ? last : sentence.end);
}

/** `Secret; Niact; Limit Distribution`; false when the sentence is something else. */
function readHandling(text: string, sentence: Span, fields: Fields): boolean {
  let found = false;
  let start = sentence.start;
  while (start < sentence.end) {
    const next = text.indexOf(';', start);
    const end = next < 0 || next > sentence.end ? sentence.end : next;
    const part = field(text, start, end);
    if (part && part.text.length < 60) {
      if (!fields.classification && classificationOf(part.text)) fields.classification = part;
      else if (!fields.precedence && precedenceOf(part.text)) fields.precedence = part;
      else if (!fields.handling && handlingOf(part.text)) fields.handling = part;
      else if (start === sentence.start) return false;
      found = true;
    }
    start = end + 1;
  }
  return found;
}

function readAnnounced(text: string, offset: number, words: string, pattern: RegExp): SourceField | undefined {
  pattern.lastIndex = 0;
  const hit = pattern.exec(words);
  if (!hit) return undefined;
  const start = hit.index + hit[0].length;
  // The next verb begins the next field: `Drafted by Martin and cleared with L/FE`.
  const stop =
    /;|,? and (?:drafted|cleared|approved|signed|repeated)\b|, (?:drafted|cleared|approved|signed|repeated|and)\b (?=by|with|in)|\. (?=(?:Drafted|Cleared|Approved|Signed|Repeated|Received|Transmitted|Also|Sent|Printed|Published|The|This|No) )/.exec(
      words.slice(start),
    );
  return field(text, offset + start, offset + (stop ? start + stop.index : words.length));
}

/**
 * The date at the end of a central-files number of 1950 to 1963, month, dash, day and year run together behind the
 * stroke: `794.5/9–2958` is September 29, 1958. Undefined for numbers of other systems and for parts that are no date.
 */
export function readFileDate(fileNumber: string): CalendarDate | undefined {
  const stroke = fileNumber.lastIndexOf('/');
  if (stroke < 0 || !isDigit(fileNumber.charCodeAt(0))) return undefined;
  const monthEnd = skipDigits(fileNumber, stroke + 1, fileNumber.length);
  if (!isDash(fileNumber.charCodeAt(monthEnd))) return undefined;
  const dayYearEnd = skipDigits(fileNumber, monthEnd + 1, fileNumber.length);
  const dayYear = fileNumber.slice(monthEnd + 1, dayYearEnd);
  if (dayYear.length < 3 || dayYear.length > 4 || dayYearEnd !== fileNumber.length) return undefined;
  const month = Number(fileNumber.slice(stroke + 1, monthEnd));
  const day = Number(dayYear.slice(0, -2));
  const year = 1900 + Number(dayYear.slice(-2));
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { year, month, day, weekday: undefined };
}
