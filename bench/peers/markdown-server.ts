// The peer of the bench: Markdown's language service behind stdio, with nothing around it that would cost time.
import MarkdownIt from 'markdown-it';
import {
  createConnection,
  Emitter,
  TextDocuments,
  TextDocumentSyncKind,
  type DocumentSymbol,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService, DiagnosticLevel, githubSlugifier, LogLevel } from 'vscode-markdown-languageservice';
import { URI } from 'vscode-uri';

const connection = createConnection(process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
const markdown = new MarkdownIt({ html: true });
const changed = new Emitter<TextDocument>();
const created = new Emitter<TextDocument>();
const deleted = new Emitter<URI>();

const service = createLanguageService({
  workspace: {
    workspaceFolders: [],
    onDidChangeMarkdownDocument: changed.event,
    onDidCreateMarkdownDocument: created.event,
    onDidDeleteMarkdownDocument: deleted.event,
    getAllMarkdownDocuments: () => Promise.resolve(documents.all()),
    hasMarkdownDocument: (uri) => documents.get(uri.toString()) !== undefined,
    openMarkdownDocument: (uri) => Promise.resolve(documents.get(uri.toString())),
    stat: () => Promise.resolve(undefined),
    readDirectory: () => Promise.resolve([]),
  },
  parser: {
    slugifier: githubSlugifier,
    tokenize: (document) => Promise.resolve(markdown.parse(document.getText(), {})),
  },
  logger: { level: LogLevel.Off, log: () => undefined },
});

/** All that it can find, as its users have it who switch validation on. */
const validation = {
  validateReferences: DiagnosticLevel.warning,
  validateFragmentLinks: DiagnosticLevel.warning,
  validateFileLinks: DiagnosticLevel.warning,
  validateMarkdownFileLinkFragments: DiagnosticLevel.warning,
  validateUnusedLinkDefinitions: DiagnosticLevel.warning,
  validateDuplicateLinkDefinitions: DiagnosticLevel.warning,
  ignoreLinks: [],
};

const never = { isCancellationRequested: false, onCancellationRequested: new Emitter<unknown>().event };

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    definitionProvider: true,
    documentSymbolProvider: true,
  },
}));
documents.onDidOpen(({ document }) => {
  created.fire(document);
});
documents.onDidChangeContent(async ({ document }) => {
  changed.fire(document);
  const diagnostics = await service.computeDiagnostics(document, validation, never);
  await connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
});
connection.onDefinition(({ textDocument, position }) => {
  const document = documents.get(textDocument.uri);
  return document && service.getDefinition(document, position, never);
});
connection.onDocumentSymbol(async ({ textDocument }): Promise<DocumentSymbol[]> => {
  const document = documents.get(textDocument.uri);
  return document === undefined ? [] : service.getDocumentSymbols(document, {}, never);
});
documents.listen(connection);
connection.listen();
