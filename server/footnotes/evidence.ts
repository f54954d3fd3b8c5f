import { isDigit, isLetter, isLower, isSpace, isUpper } from '../syntax/character';
import { monthOf } from '../syntax/calendar';
import type { BlockKind, DocumentTree } from '../syntax/tree';
import type { Candidate } from './candidate';
import type { NoteWords } from './note-words';

/** Words in front of a number that it belongs to: `Article 4`, `paragraph 2`, `No. 3`. */
const designations = new Set(
  'no nos article articles art paragraph paragraphs para paras part parts page pages p pp tab tabs phase section sections annex chapter title point points option options group item items step stage volume vol book document documents enclosure attachment appendix table class category schedule figure number numbers numbered question questions footnote note line lines grade priority version alternative alternatives clause principle recommendation proposal plan unit room box file folder lot reel series session meeting nsc nie sc pl track tier level zone corps division battalion regiment brigade army route highway bus line gate scenario case variant formula draft subparagraph subparagraphs numbers pp. world'.split(
    ' ',
  ),
);

/** Words that name a telegram by its number. */
const telegrams =
  /^(?:tele?grams?|tels?|embtels?|deptels?|contels?|legtels?|contel|circtels?|circulars?|airgrams?|despatch(?:es)?|dispatch(?:es)?|topol|polto|secto|tosec|usun|cirtel|ourtels?|mytels?|urtels?|yourtel|reftels?|paris|london|todel|delto|gadel|delga|cedto|dulte|tedul|ecato|toeca|musto|toisa|icato|toica|tousfo|usfoto|a|ca|cw|msg|message|cable|infotel|telno|numbers?|refs?)$/;

const units =
  /^(?:million|billion|thousand|hundred|trillion|per|percent|days?|months?|weeks?|years?|hours?|minutes?|p\.m|a\.m|p|a|o’clock|miles?|tons?|men|divisions?|battalions?|squadrons?|copies|copy|pages?|members?|of|or|to|and|aircraft|planes?|ships?|persons?|people|dollars|cents|points?|more|other|lines?|times?|feet|inches|kilometers?|km|mm|meters?|countries|states|points?|paragraphs?|parts?|above|below|additional|new|major|main|separate|different|years|long|large|small|times|units?|man|mt|kt|th|st|nd|rd|x|cases?|items?|officers?|votes?|killed|wounded|percentage|half|acres?|barrels?|b\/d|jet|jets|tanks?|brigades?|regiments?|infantry|u\.s|american|soviet)$/;

/** Signs that go on with a number, a range or a sum. */
const numberSigns = '/-–$,.#£:';

const functions = new Set(
  'the a an of to in on for at by with from and or but as is was are were be been that this these those his her its their our your my any some only about over under than between among approximately another every each after before until within nearly almost least most all both next last first past other these some around same like per'.split(
    ' ',
  ),
);

/**
 * What speaks for or against a candidate. Each name has a weight in weights.ts; `report` is called for every one that
 * holds. `note` is what is known of the note that the candidate would call.
 */
export function weighEvidence(
  tree: DocumentTree,
  candidate: Candidate,
  note: NoteWords | undefined,
  report: (name: string) => void,
): void {
  const { text } = tree;
  const { start, end, runStart } = candidate;
  if (candidate.value < 0) {
    report(note?.original === true ? 'symbol:original' : 'symbol:other');
    report(`symbol:${leftClass(text, start)}`);
    return;
  }
  if (note?.original === true) report('original');
  const before = text.charCodeAt(start - 1);
  const left = start === runStart ? leftClass(text, start) : 'digit';
  const right = rightClass(text, end);
  report(`left:${left}`);
  report(`right:${right}`);
  report(`value:${candidate.value <= 2 ? String(candidate.value) : candidate.value < 10 ? 'few' : 'many'}`);
  const line = tree.blocks.length > 0 ? lineKind(tree, start) : undefined;
  if (line === 'file-line' || line === 'label') report(`place:${line}`);
  const inHeading = tree.heading !== undefined && end <= tree.heading.end && start > tree.heading.start;
  if (inHeading) report(end === tree.heading.end ? 'place:heading-end' : 'place:heading');
  else if (tree.dateline && start > tree.dateline.start && end <= tree.dateline.end) {
    report(end === tree.dateline.end ? 'place:dateline-end' : 'place:dateline');
  }
  if (left === 'space') weighSpaced(text, candidate, right, inHeading, note, report);
  else if (left === 'digit') weighRun(text, candidate, note, report);
  else if (left === 'lower' || left === 'upper') weighGlued(text, start, note, right, report);
  else {
    report(`glued:${left}:${right}`);
    if (note) weighWordBefore(text, start - 1, note, report);
    if (isDigit(text.charCodeAt(start - 2)) && (before === 46 || before === 44)) weighDecimal(text, start, report);
  }
  if (right === 'space') weighNext(text, end, left, report);
}

/** What the line is that holds `offset`, for the few lines between heading and body. */
function lineKind(tree: DocumentTree, offset: number): BlockKind | undefined {
  let low = 0;
  let high = tree.blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tree.blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return tree.blocks[low]?.kind;
}

function leftClass(text: string, start: number): string {
  const code = text.charCodeAt(start - 1);
  if (start === 0 || code === 10 || code === 13) return 'line-start';
  if (isLower(code)) return 'lower';
  if (isUpper(code)) return 'upper';
  if (isSpace(code)) return 'space';
  switch (text.charAt(start - 1)) {
    case '.':
    case '…':
      return 'stop';
    case ',':
      return 'comma';
    case ';':
    case ':':
      return 'colon';
    case ')':
    case ']':
      return 'close';
    case '”':
    case '’':
    case '"':
    case "'":
      return 'quote';
    case '?':
    case '!':
      return 'query';
    case '(':
    case '[':
    case '“':
      return 'open';
    case '-':
    case '–':
    case '/':
    case '$':
    case '#':
    case '£':
    case '‘':
      return 'number';
    case '—':
      return 'dash';
    default:
      return isLetter(code) ? 'lower' : 'other';
  }
}

function rightClass(text: string, end: number): string {
  const code = text.charCodeAt(end);
  if (end >= text.length || code === 10 || code === 13) return 'line-end';
  if (isSpace(code)) {
    let at = end;
    while (isSpace(text.charCodeAt(at))) at++;
    const next = text.charCodeAt(at);
    return at >= text.length || next === 10 || next === 13 ? 'line-end' : 'space';
  }
  if (code === 41 || code === 93) return 'close';
  if (code === 0x2014) return 'dash';
  if (code === 46 || code === 44) return 'stop';
  return isLetter(code) ? 'letter' : 'other';
}

/** The word that ends at `end`, in small letters and without its full stop; empty when none does. */
function wordBefore(text: string, end: number): string {
  let to = end;
  while (to > 0 && (text.charCodeAt(to - 1) === 46 || text.charCodeAt(to - 1) === 41)) to--;
  let from = to;
  while (from > 0 && to - from < 30 && isWordCode(text.charCodeAt(from - 1))) from--;
  return text.slice(from, to);
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x2019 || code === 39;
}

function weighSpaced(
  text: string,
  candidate: Candidate,
  right: string,
  inHeading: boolean,
  note: NoteWords | undefined,
  report: (name: string) => void,
): void {
  if (inHeading) return;
  let at = candidate.start;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  const last = text.charCodeAt(at - 1);
  if (at === 0 || last === 10 || last === 13) {
    report('spaced:line-start');
    return;
  }
  const word = wordBefore(text, at);
  const plain = word.toLowerCase();
  const ended = !isWordCode(last);
  let kind: string;
  if (designations.has(plain)) kind = 'designation';
  else if (telegrams.test(plain)) kind = 'telegram';
  else if (monthOf(plain) !== undefined) kind = 'month';
  else if (isDigit(word.charCodeAt(word.length - 1))) kind = ended ? 'number-ended' : 'number';
  else if (functions.has(plain)) kind = 'function';
  else if (ended)
    kind = last === 46 ? 'stop' : last === 44 ? 'comma' : last === 41 || last === 93 ? 'close' : 'punctuation';
  else if (word.length > 1 && word === word.toUpperCase()) kind = 'capitals';
  else kind = isUpper(word.charCodeAt(0)) ? 'name' : 'word';
  report(`spaced:${kind}`);
  report(`spaced:${kind}:${right}`);
  if (note?.words.has(word) && kind !== 'designation')
    report(`spaced:in-note:${isUpper(word.charCodeAt(0)) ? 'name' : 'word'}`);
}

function weighGlued(
  text: string,
  start: number,
  note: NoteWords | undefined,
  right: string,
  report: (name: string) => void,
): void {
  const word = wordBefore(text, start);
  if (word.length === 1) report('glued:single-letter');
  else if (word.length === 2 && word === word.toUpperCase()) report('glued:two-capitals');
  else if (word === word.toUpperCase()) report('glued:capitals');
  else report(isUpper(word.charCodeAt(0)) ? `glued:name:${right}` : `glued:word:${right}`);
  if (note?.words.has(word)) report('glued:in-note');
}

function weighWordBefore(text: string, at: number, note: NoteWords, report: (name: string) => void): void {
  const word = wordBefore(text, at);
  if (word.length > 3 && isUpper(word.charCodeAt(0)) && note.words.has(word)) report('punctuated:in-note');
  else if (isDigit(word.charCodeAt(0)) && note.numbers.has(word)) report('punctuated:number-in-note');
}

/** `Embtel 800.5` and `in 1958.3` end in a marker; `5.5 billion` is a number. */
function weighDecimal(text: string, start: number, report: (name: string) => void): void {
  let from = start - 1;
  while (from > 0 && isDigit(text.charCodeAt(from - 1))) from--;
  const number = start - 1 - from;
  const spaced = isSpace(text.charCodeAt(from - 1));
  const word = spaced ? wordBefore(text, from - 1).toLowerCase() : '';
  let kind = number === 4 ? 'year' : number <= 2 ? 'small' : 'large';
  if (telegrams.test(word)) kind = 'telegram';
  else if (monthOf(word) !== undefined) kind = 'day';
  else if (designations.has(word)) kind = 'designation';
  else if (!spaced) kind = numberSigns.includes(text.charAt(from - 1)) ? 'number' : 'glued';
  report(`decimal:${text.charAt(start - 1)}:${kind}`);
}

/** A label behind digits: is the number better without it? */
function weighRun(
  text: string,
  candidate: Candidate,
  note: NoteWords | undefined,
  report: (name: string) => void,
): void {
  const { start, end, runStart } = candidate;
  const run = text.slice(runStart, end);
  const prefix = text.slice(runStart, start);
  if (note) {
    if (note.numbers.has(run)) report('run:whole-in-note');
    else if (note.numbers.has(prefix)) report(prefix.length >= 2 ? 'run:in-note' : 'run:digit-in-note');
  }
  let at = runStart;
  const before = text.charAt(runStart - 1);
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  const word = wordBefore(text, at).toLowerCase();
  const behindSpace = at < runStart;
  const year = prefix.length === 4 && /^1[6-9]/.test(prefix);
  const month = behindSpace && monthOf(word) !== undefined && (word !== 'may' || text.charAt(at - 3) === 'M');
  if (year) report(before === ' ' ? 'run:year' : 'run:year-glued');
  else if (month) report(dayClass(prefix, run));
  else if (run.length === 4 && /^1[789]/.test(run)) report('run:is-year');
  else if (behindSpace && telegrams.test(word)) report(`run:telegram:${run.length}`);
  else if (behindSpace && designations.has(word)) report(`run:designation:${prefix.length}`);
  else if (numberSigns.includes(before) && before !== '') report(`run:behind:${before}:${run.length}`);
  else if (isLetter(text.charCodeAt(runStart - 1))) report('run:behind-letter');
  else if (before === '(') report('run:behind-parenthesis');
  else report(`run:other:${run.length}`);
  if (before === ',' && run.length === 3) report('run:thousands');
  if (before === ',' && run.length === 4) report('run:thousands-over');
}

/** `April 253`: a day that no month has must end in a marker; `April 12` rarely does. */
function dayClass(prefix: string, run: string): string {
  const day = Number(prefix);
  if (day < 1 || day > 31) return 'run:day-impossible';
  return Number(run) > 31 ? 'run:day-over' : 'run:day-possible';
}

function weighNext(text: string, end: number, left: string, report: (name: string) => void): void {
  let at = end;
  while (isSpace(text.charCodeAt(at))) at++;
  let to = at;
  while (
    to < text.length &&
    to - at < 16 &&
    (isLetter(text.charCodeAt(to)) || (text.charCodeAt(to) === 46 && isLetter(text.charCodeAt(to + 1))))
  )
    to++;
  const word = text.slice(at, to);
  const first = text.charCodeAt(at);
  let kind: string;
  if (word === '') kind = isDigit(first) ? 'digit' : first === 91 ? 'bracket' : 'sign';
  else if (units.test(word.toLowerCase())) kind = 'unit';
  else if (monthOf(word) !== undefined && isUpper(first)) kind = 'month';
  else if (isUpper(first)) kind = 'capital';
  else kind = 'word';
  report(`next:${kind}`);
  report(`next:${kind}:${left}`);
}
