import { CodeActionKind } from './protocol-values';

const rewrite = (name: string): string => `${CodeActionKind.RefactorRewrite}.${name}`;

/** May run on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.telegram`;
export const pageBreakKind = rewrite('pageBreak');
export const labelKind = rewrite('label');
export const insertFootnoteKind = rewrite('insertFootnote');
export const deleteFootnoteKind = rewrite('deleteFootnote');
/** With the place behind a further full stop. */
export const moveNoteKind = rewrite('moveNote');
/** Renumbering can be asked for at a footnote, or as an action of the source, as on save. */
export const renumberRefactorKind = rewrite('renumberFootnotes');
export const renumberSourceKind = `${CodeActionKind.Source}.renumberFootnotes.telegram`;

/** The kinds of code actions that are offered. */
export const codeActionKinds: readonly string[] = [
  CodeActionKind.QuickFix,
  fixAllKind,
  pageBreakKind,
  labelKind,
  insertFootnoteKind,
  deleteFootnoteKind,
  moveNoteKind,
  renumberRefactorKind,
  renumberSourceKind,
];
