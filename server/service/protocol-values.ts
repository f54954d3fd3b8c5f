import type * as protocol from 'vscode-languageserver';

/*
 * The numbers and names that the protocol gives to things, as far as they are used here. The library has them all, with
 * functions around them that no bundler can leave out; its types see to it that these are the same.
 */

export const SymbolKind = {
  File: 1,
  Package: 4,
  Interface: 11,
  Variable: 13,
  Constant: 14,
  String: 15,
  Number: 16,
  Array: 18,
  Event: 24,
} as const satisfies Partial<typeof protocol.SymbolKind>;
export type SymbolKind = protocol.SymbolKind;

export const CompletionItemKind = {
  Text: 1,
  Variable: 6,
  Value: 12,
  Keyword: 14,
  File: 17,
  Reference: 18,
  EnumMember: 20,
  Constant: 21,
} as const satisfies Partial<typeof protocol.CompletionItemKind>;
export type CompletionItemKind = protocol.CompletionItemKind;

export const DiagnosticSeverity = {
  Error: 1,
  Warning: 2,
  Information: 3,
  Hint: 4,
} as const satisfies Partial<typeof protocol.DiagnosticSeverity>;
export type DiagnosticSeverity = protocol.DiagnosticSeverity;

export const DocumentDiagnosticReportKind = {
  Full: 'full',
  Unchanged: 'unchanged',
} as const satisfies Partial<typeof protocol.DocumentDiagnosticReportKind>;

export const DocumentHighlightKind = {
  Read: 2,
  Write: 3,
} as const satisfies Partial<typeof protocol.DocumentHighlightKind>;

export const FoldingRangeKind = { Comment: 'comment' } as const satisfies Partial<typeof protocol.FoldingRangeKind>;
export type FoldingRangeKind = protocol.FoldingRangeKind;

export const SemanticTokenTypes = {
  variable: 'variable',
  macro: 'macro',
  number: 'number',
  decorator: 'decorator',
} as const satisfies Partial<Record<keyof typeof protocol.SemanticTokenTypes, string>>;

export const SemanticTokenModifiers = {
  declaration: 'declaration',
} as const satisfies Partial<Record<keyof typeof protocol.SemanticTokenModifiers, string>>;

export const CodeActionKind = {
  QuickFix: 'quickfix',
  RefactorRewrite: 'refactor.rewrite',
  Source: 'source',
  SourceFixAll: 'source.fixAll',
} as const satisfies Partial<typeof protocol.CodeActionKind>;

export const CodeActionTriggerKind = { Automatic: 2 } as const satisfies Partial<typeof protocol.CodeActionTriggerKind>;
export type CodeActionTriggerKind = protocol.CodeActionTriggerKind;

export const TextDocumentSyncKind = { Incremental: 2 } as const satisfies Partial<typeof protocol.TextDocumentSyncKind>;

export const FileChangeType = {
  Created: 1,
  Changed: 2,
  Deleted: 3,
} as const satisfies Partial<typeof protocol.FileChangeType>;
export type FileChangeType = protocol.FileChangeType;

export const WatchKind = { Create: 1, Delete: 4 } as const satisfies Partial<typeof protocol.WatchKind>;

export const MessageType = {
  Error: 1,
  Warning: 2,
  Info: 3,
} as const satisfies Partial<typeof protocol.MessageType>;
export type MessageType = protocol.MessageType;

export const LSPErrorCodes = {
  RequestFailed: -32803,
  RequestCancelled: -32800,
} as const satisfies Partial<typeof protocol.LSPErrorCodes>;
