/** How far a suppression reaches. */
export const suppressionScopes = ['line', 'document', 'file', 'everywhere'] as const;
export type SuppressionScope = (typeof suppressionScopes)[number];
