import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { FileEdits } from '../service/file-changes';
import type { RenameConcern, RenameEdits } from '../service/rename-answer';
import type { TelegramDocument } from '../service/telegram-document';
import type { ClientSupport } from './client-support';
import type { RenumberedFiles } from './renumbered-files';
import type { Session } from './session';

type AnyTextEdit = TextEdit | AnnotatedTextEdit | SnippetTextEdit;

/** Edits of one file in the client's terms. */
interface ClientEdits {
  readonly document: TelegramDocument;
  readonly edits: readonly AnyTextEdit[];
}

/** Which of the documents the client has open. */
export async function openAmong(
  session: Pick<Session, 'document'>,
  files: readonly Pick<ClientEdits, 'document'>[],
): Promise<ReadonlySet<TelegramDocument>> {
  const open = new Set<TelegramDocument>();
  for (const { document } of files) if ((await session.document(document.uri)) !== undefined) open.add(document);
  return open;
}

/**
 * Edits of files as one step. A client that knows versions refuses those of an open file whose text has changed since;
 * a file that is not open has none.
 */
export function workspaceEdit(
  support: ClientSupport,
  open: ReadonlySet<TelegramDocument>,
  files: readonly ClientEdits[],
): WorkspaceEdit {
  const byFile = new Map<TelegramDocument, AnyTextEdit[]>();
  for (const { document, edits } of files) byFile.set(document, [...(byFile.get(document) ?? []), ...edits]);
  if (!support.versionedEdits) {
    return { changes: Object.fromEntries([...byFile].map(([{ uri }, edits]) => [uri, edits.filter(isPlain)])) };
  }
  return {
    documentChanges: [...byFile].map(([document, edits]): TextDocumentEdit => {
      const version = open.has(document) ? document.version : null;
      return { textDocument: { uri: document.uri, version }, edits };
    }),
  };
}

function isPlain(edit: AnyTextEdit): edit is TextEdit {
  return 'newText' in edit;
}

/** What a user is shown of a rename besides the number itself. */
type Annotated = Exclude<RenameConcern, 'number'> | 'configuration' | 'file';

const annotations: Readonly<Record<Annotated, ChangeAnnotation>> = {
  reference: { label: 'References in this file', needsConfirmation: false },
  elsewhere: { label: 'References in other files', needsConfirmation: true },
  doubtful: {
    label: 'May not be references',
    description: 'The words may name a paper of another body.',
    needsConfirmation: true,
  },
  // An editor that has a file's name confirmed has the number itself confirmed too.
  configuration: { label: 'Suppressions in telegram.config.json', needsConfirmation: false },
  file: { label: 'The file that is named after the document', needsConfirmation: false },
};

/**
 * The edits of a rename, and behind them what is to be done with other files. A client that knows annotations shows what
 * goes beyond the file, and what may mean something else, before it is done.
 */
export function renameEdit(
  support: ClientSupport,
  open: ReadonlySet<TelegramDocument>,
  edits: readonly RenameEdits[],
  { configuration, rename }: RenumberedFiles,
): WorkspaceEdit {
  const used = new Set<Annotated>();
  const isAnnotated = support.changeAnnotations && support.versionedEdits;
  const annotated = <T extends object>(change: T, about: RenameConcern | Annotated): T => {
    if (!isAnnotated || about === 'number') return change;
    used.add(about);
    return { ...change, annotationId: about };
  };
  const files = edits.map(({ document, edits: own, concern }): ClientEdits => ({
    document,
    edits: own.map((edit) => annotated(edit, concern)),
  }));
  const { changes, documentChanges } = workspaceEdit(support, open, files);
  const inConfiguration = configuration?.edits.map((edit) => annotated(edit, 'configuration')) ?? [];
  if (documentChanges === undefined) {
    return { changes: { ...changes, ...(configuration && { [configuration.uri]: inConfiguration }) } };
  }
  const all = [
    ...documentChanges,
    ...(configuration ? [{ textDocument: { uri: configuration.uri, version: null }, edits: inConfiguration }] : []),
    // Behind all edits, which name the file as it is called now.
    ...(rename ? [annotated(rename, 'file')] : []),
  ];
  const changeAnnotations = Object.fromEntries([...used].map((about) => [about, annotations[about]]));
  return { documentChanges: all, ...(used.size > 0 && { changeAnnotations }) };
}

/** All edits of an answer: those of its own file and those of the others. */
export function editsOfAnswer(
  document: TelegramDocument,
  { edits, elsewhere = [] }: { readonly edits: readonly AnyTextEdit[]; readonly elsewhere?: readonly FileEdits[] },
): readonly ClientEdits[] {
  return [{ document, edits }, ...elsewhere];
}
