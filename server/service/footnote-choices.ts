/** Where a note can be moved in its list: before or behind its neighbour, or to where its marker stands among the others. */
export const noteMoves = ['up', 'down', 'marker'] as const;
export type NoteMove = (typeof noteMoves)[number];

/** The ways in which a numbered marker can be written. */
export const markerStyles = ['plain', 'explicit', 'superscript'] as const;
export type WrittenStyle = (typeof markerStyles)[number];

/** The document at the cursor, or all of the file. */
export const conversionScopes = ['document', 'file'] as const;
export type ConversionScope = (typeof conversionScopes)[number];
