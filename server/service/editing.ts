/** What changes a text at somebody's command, or offers to; loaded with the first such command. */
export { addSuppression } from './add-suppression';
export { codeActions } from './code-actions';
export { convertMarkers } from './convert-markers';
export { deleteFootnote } from './delete-footnote';
export { footnoteActions, standsOnFootnote } from './footnote-actions';
export { formatOnLineBreak } from './format-on-type';
export { formatDocument, formatRange } from './formatting';
export { insertFootnote } from './insert-footnote';
export { moveNote } from './move-note';
export { prepareRename, rename } from './rename';
export { renamedInConfiguration, renumberedInConfiguration } from './renamed-in-configuration';
export { renumberFootnotes } from './renumber';
