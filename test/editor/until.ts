import * as vscode from 'vscode';

/** An event of the editor's, whatever it brings. */
type Signal = (listener: () => void) => vscode.Disposable;

/**
 * What `read` says once it is no longer undefined, tried now and after each `event`. Rejects after `patience`, with what
 * was waited for: a test that hangs should say in what.
 */
export function until<T>(
  what: string,
  events: Signal | readonly Signal[],
  read: () => T | undefined,
  patience = 10_000,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const subscriptions: vscode.Disposable[] = [];
    const end = (): void => {
      clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
    };
    const attempt = (): void => {
      const value = read();
      if (value === undefined) return;
      end();
      resolve(value);
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error(`Waited ${patience} ms in vain for ${what}.`));
    }, patience);
    for (const event of [events].flat()) subscriptions.push(event(attempt));
    attempt();
  });
}

/** The diagnostics of a document once `isComplete` says that these are the ones. */
export function diagnosticsOf(
  uri: vscode.Uri,
  isComplete: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
  patience?: number,
): Promise<readonly vscode.Diagnostic[]> {
  const isOurs = (diagnostic: vscode.Diagnostic): boolean => ruleOf(diagnostic).includes('/');
  return until(
    `the diagnostics of ${uri.path}`,
    vscode.languages.onDidChangeDiagnostics,
    () => {
      const diagnostics = vscode.languages.getDiagnostics(uri).filter(isOurs);
      return isComplete(diagnostics) ? diagnostics : undefined;
    },
    patience,
  );
}

/** `footnote/empty-note`; the code may carry a link to the rule's page. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}

export function cursorAt(editor: vscode.TextEditor, position: vscode.Position): Promise<true> {
  return until(
    `the cursor at ${position.line + 1}:${position.character + 1}`,
    vscode.window.onDidChangeTextEditorSelection,
    () => editor.selection.active.isEqual(position) || undefined,
  );
}
