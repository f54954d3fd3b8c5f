import { commands, Disposable, Uri, window, workspace } from 'vscode';

/** A file that is to be written. */
export interface ProposedFile {
  readonly uri: Uri;
  readonly text: string;
}

const scheme = 'telegram-proposed';
const texts = new Map<string, string>();

/** Provides the texts of proposed files while they are compared. */
export function registerProposedFiles(): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: (uri) => texts.get(uri.toString()),
  });
}

/** Shows files as they are beside what they would become; to be disposed of when that is settled. */
export async function compare(title: string, files: readonly ProposedFile[]): Promise<Disposable> {
  const pairs = files.map(({ uri, text }): readonly [Uri, Uri] => {
    const proposed = uri.with({ scheme, query: uri.toString() });
    texts.set(proposed.toString(), text);
    return [uri, proposed];
  });
  const [first] = pairs;
  if (pairs.length === 1 && first) await commands.executeCommand('vscode.diff', ...first, title, { preview: false });
  else {
    const resources = pairs.map(([uri, proposed]) => [uri, uri, proposed]);
    await commands.executeCommand('vscode.changes', title, resources);
  }
  return new Disposable(() => {
    for (const [, proposed] of pairs) texts.delete(proposed.toString());
    const tabs = window.tabGroups.all.flatMap((group) => group.tabs).filter(({ label }) => label === title);
    void window.tabGroups.close(tabs);
  });
}
