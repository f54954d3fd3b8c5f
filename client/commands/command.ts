import { window, type TextEditor } from 'vscode';
import { languageId } from '../../server/lsp/protocol';
import type { Client } from '../client';

export interface Command {
  readonly id: string;
  readonly run: (client: Client) => Promise<void>;
}

/** A command that works on the telegram in front; elsewhere it says so and does nothing. */
export function editorCommand(id: string, run: (editor: TextEditor, client: Client) => Promise<void>): Command {
  return {
    id,
    run: async (client) => {
      const editor = window.activeTextEditor;
      if (editor?.document.languageId !== languageId) {
        say('Open a telegram first.');
        return;
      }
      // Pressed while the server still starts, a command would find an empty outline and say that there is nothing.
      await client.start();
      await run(editor, client);
    },
  };
}

/** A few words in the status bar, which take nobody from the text. */
export function say(message: string): void {
  window.setStatusBarMessage(message, 4000);
}
