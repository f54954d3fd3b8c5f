import { window, type TextEditor } from 'vscode';
import { languageId } from '../../server/lsp/protocol';
import type { Client } from '../client';

export interface Command {
  readonly id: string;
  /** `given` are the arguments of a caller: a keybinding, another extension. */
  readonly run: (client: Client, given: readonly unknown[]) => Promise<void>;
}

/** A command that works on the telegram in front; elsewhere it says so and does nothing. */
export function editorCommand(
  id: string,
  run: (editor: TextEditor, client: Client, given: readonly unknown[]) => Promise<void>,
): Command {
  return {
    id,
    run: async (client, given) => {
      const editor = window.activeTextEditor;
      if (editor?.document.languageId !== languageId) {
        say('Open a telegram first.');
        return;
      }
      // Pressed while the server still starts, a command would find an empty outline and say that there is nothing.
      await client.start();
      await run(editor, client, given);
    },
  };
}

/** A few words in the status bar, which take nobody from the text. */
export function say(message: string): void {
  window.setStatusBarMessage(message, 4000);
}
