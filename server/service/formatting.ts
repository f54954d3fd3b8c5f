import type { Range, TextEdit } from 'vscode-languageserver-types';
import { hyphenForDash } from '../rules/character/hyphen-for-dash';
import { quotationSpacing } from '../rules/character/quotation-spacing';
import type { TextChange } from '../rules/rule';
import { applyChanges } from '../rules/safe-changes';
import { findBoundaries } from '../syntax/boundaries';
import { Fact } from '../syntax/kept-facts';
import type { Section } from '../syntax/tree';
import { analyzeDocument } from '../volume/analyze-document';
import type { AnalyzedDocument } from '../volume/analyzed-document';
import type { Volume } from '../volume/volume';
import { gapChanges, numberSpacing, pageSpacing } from './line-gaps';
import { fileEdits, type TelegramDocument } from './telegram-document';

/**
 * Mends what pasting breaks, without changing a word: blank lines, the place of the notes, spaces about page breaks,
 * hyphens between numbers, straight quotation marks among curly ones. A document that would read otherwise afterwards
 * stays as it is. Made once, it makes nothing more.
 */
export function formatDocument(document: TelegramDocument): TextEdit[] {
  const { entries } = document.volume;
  const changes = new Map(entries.map((_, index) => [index, formatting(document.volume, index)]));
  const formatted = entries.map((entry, index) => applyChanges(entry.document.tree.text, changes.get(index) ?? []));
  return keepsDocuments(document.volume, formatted) ? fileEdits(document, changes) : [];
}

/** Whether the file falls into the same documents still, when they read `formatted`. */
function keepsDocuments({ entries }: Volume, formatted: readonly string[]): boolean {
  const boundaries = findBoundaries(formatted.join(''));
  let offset = 0;
  return (
    boundaries.length === entries.length &&
    entries.every(({ document }, index) => {
      const boundary = boundaries[index];
      const isSame = boundary?.offset === offset && boundary.heading === (document.tree.heading !== undefined);
      offset += formatted[index]?.length ?? 0;
      return isSame;
    })
  );
}

/** The same, as far as it touches the range. */
export function formatRange(document: TelegramDocument, range: Range): TextEdit[] {
  const isBefore = (a: Range['start'], b: Range['start']) =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  return formatDocument(document).filter(
    (edit) => isBefore(edit.range.start, range.end) && isBefore(range.start, edit.range.end),
  );
}

const known = new Fact<AnalyzedDocument, readonly TextChange[]>();

/** The changes of one document, which stay as long as it does. */
function formatting(volume: Volume, index: number): readonly TextChange[] {
  const { document } = volume.entries[index]!;
  const isLast = index === volume.entries.length - 1;
  const before = isLast ? undefined : known.get(document);
  if (before !== undefined) return before;
  const all = allChanges(document, isLast);
  const kept = readsTheSame(document, volume, all) ? all : [];
  if (!isLast) known.set(document, kept);
  return kept;
}

function allChanges(document: AnalyzedDocument, isLast: boolean): readonly TextChange[] {
  const { tree } = document;
  const layout = [...gapChanges(tree, isLast), ...numberSpacing(tree), ...pageSpacing(tree)];
  const signs = signChanges(document).filter(({ span }) => layout.every((one) => !overlaps(one, span)));
  return [...layout, ...signs].sort((a, b) => a.span.start - b.span.start);
}

/** What the rules for hyphens and straight quotation marks would write in their place: one sign for another. */
function signChanges(document: AnalyzedDocument): readonly TextChange[] {
  const changes: TextChange[] = [];
  for (const rule of [hyphenForDash, quotationSpacing]) {
    rule.check(document, ({ fixes = [] }) => {
      for (const { changes: mended } of fixes) {
        changes.push(...mended.filter(({ span }) => /^["'-]$/u.test(document.tree.text.slice(span.start, span.end))));
      }
    });
  }
  return changes;
}

function overlaps(
  { span: { start, end } }: TextChange,
  other: { readonly start: number; readonly end: number },
): boolean {
  return start < other.end && other.start < end;
}

/** Whether the changes leave heading, sections, markers and notes what they are. */
function readsTheSame(document: AnalyzedDocument, volume: Volume, changes: readonly TextChange[]): boolean {
  if (changes.length === 0) return true;
  const text = applyChanges(document.tree.text, changes);
  const after = analyzeDocument(text, document.tree.heading !== undefined, volume.habit);
  return JSON.stringify(readingOf(after)) === JSON.stringify(readingOf(document));
}

function readingOf({ title, markers, tree }: AnalyzedDocument): unknown {
  const labels = (sections: readonly Section[]): unknown =>
    sections.map(({ label, children }) => [label, labels(children)]);
  return [
    title,
    markers.map(({ label, note }) => [label, note]),
    tree.notes.map(({ number, kind, paragraphs }) => [number, kind, paragraphs.length]),
    tree.blocks.filter(({ kind }) => kind !== 'blank').map(({ kind }) => kind),
    tree.pages.map(({ number }) => number),
    labels(tree.sections),
  ];
}
