import { findCandidates, type Candidate } from '../../footnotes/candidate';
import type { MarkerHabit } from '../../footnotes/habit';
import type { Marker } from '../../footnotes/marker';
import { readNoteOpening } from '../../footnotes/note-opening';
import { costAs, weigh } from '../../footnotes/odds';
import { isDigit } from '../../syntax/character';
import type { DocumentTree } from '../../syntax/tree';
import type { AnalyzedDocument } from '../../volume/analyzed-document';

/** Labels of attachments carry the marker of their source: `Enclosure 23` at the end of its line. */
const attachment = /(?:^|\n)\[?(?:Attachment|Enclosure|Inclosure|Annex|Tab|Appendix)s? (?:\d|[A-Z]|[IVX]+)$/;
/** The last digit of a year in a telegram's own head: `MAY 72`, or a day: `February 1, 1969`. */
const year = /(?:\b\d{1,2} [A-Z][a-z]{2,8}|\b(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*) \d$/;
const month = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) $/;
/** A telegram's number, whose own digits are two or more, and a note that says where that telegram is printed. */
const telegram =
  /(?:\b(?:[A-Za-z]*tels?|[Tt]elegrams?|[Dd]espatch|Secto|Tosec|Dulte|Tedul|Polto|Topol|Musto|Johnston|Reference|Gaza|[Mm]essage|Item)|[’']s)(?: no\.)? (?:\d{1,4},?\d? ?(?:and|,)? ?){0,3}\d{1,3}$/;
const dated =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Aug\.?|Sept\.?|Oct\.?|Nov\.?|Dec\.?) \d{1,2}$/;
const cited =
  /^(?:Printed as |See |Both |In )?(?:Documents? \d|footnote \d|telegrams? \d)|^(?:Not printed|Not found|Dated|Neither|Supra|It reads|Telegrams? \d)/;
/** The hour of a dateline: `1958, 2 p.m.` */
const hour = /^ ?[ap]\.? ?m\b/;
const likelier = -2;
const believed = -4;
const disbelieved = 6;

/**
 * How unlikely it is that these digits are a marker, as minus the logarithm of the odds: above 0 they rather are
 * something else. `note` is the place of the note that they are taken to call; without it the surroundings decide.
 */
export function unlikelihood(document: AnalyzedDocument, candidate: Candidate, note: number | undefined): number {
  const { tree } = document;
  const weighed = weigh(tree, candidate, habitOf(document));
  if (weighed === undefined) return Infinity;
  const called = note === undefined ? undefined : tree.notes[note - 1];
  const cost = called === undefined ? weighed.cost : costAs(weighed, readNoteOpening(tree, called));
  const { text } = tree;
  const before = text.slice(Math.max(0, candidate.start - 24), candidate.start);
  if (attachment.test(before) && /[\r\n]/.test(text.charAt(candidate.end) || '\n')) return cost + believed;
  if (called !== undefined && candidate.runStart < candidate.start && (telegram.test(before) || dated.test(before))) {
    if (cited.test(text.slice(called.content.start, called.content.start + 40))) return cost + likelier;
  }
  if (year.test(before) || hour.test(text.slice(candidate.end, candidate.end + 6))) return cost + disbelieved;
  if (month.test(before) && text.startsWith(', 1', candidate.end)) return cost + disbelieved;
  return cost;
}

/** The candidate that a resolved marker was. */
export function asCandidate({ text }: DocumentTree, marker: Marker): Candidate {
  let runStart = marker.start;
  if (marker.style === 'plain') while (isDigit(text.charCodeAt(runStart - 1))) runStart--;
  const { start, end, style, label } = marker;
  return { start, end, style, label, value: /^\d+$/.test(label) ? Number(label) : -1, runStart };
}

/** Plain digits of the body that may be markers and overlap none of `taken`, with labels up to `highest`. */
export function plainCandidates(tree: DocumentTree, taken: readonly Marker[], highest: number): readonly Candidate[] {
  const ends = new Set(taken.map(({ end }) => end));
  return findCandidates(tree, highest).filter(({ style, end }) => style === 'plain' && !ends.has(end));
}

/** Whether the document parts markers by a space shows only in those that it has. */
function habitOf({ spaced }: AnalyzedDocument): MarkerHabit {
  return spaced.spaced > 0 && spaced.spaced * 10 > spaced.all ? 'spaced' : 'glued';
}
