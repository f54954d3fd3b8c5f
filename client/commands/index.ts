import { commands, Disposable } from 'vscode';
import type { Client } from '../client';
import { registerProposedFiles } from '../proposed-files';
import { TeiView } from '../tei-view';
import { addToGlossary } from './add-to-glossary';
import type { Command } from './command';
import { convertMarkers } from './convert-markers';
import { deleteFootnote } from './delete-footnote';
import { exportCommands } from './export';
import { goToNoteOrMarker } from './go-to-note-or-marker';
import { importTei } from './import-tei';
import { insertFootnote } from './insert-footnote';
import { moveNoteDown, moveNoteToMarker, moveNoteUp } from './move-note';
import { nextArticle } from './next-article';
import { nextSection } from './next-section';
import { openAsTei } from './open-as-tei';
import { peekNote } from './peek-note';
import { previewFormatting } from './preview-formatting';
import { previousArticle } from './previous-article';
import { previousSection } from './previous-section';
import { renumberFootnotes } from './renumber-footnotes';
import { restartServer } from './restart-server';
import { showReferences, showReferencesCommand } from './show-references';
import { showServerLog } from './show-server-log';

const all: readonly Command[] = [
  nextArticle,
  previousArticle,
  nextSection,
  previousSection,
  goToNoteOrMarker,
  peekNote,
  insertFootnote,
  deleteFootnote,
  moveNoteUp,
  moveNoteDown,
  moveNoteToMarker,
  renumberFootnotes,
  convertMarkers,
  previewFormatting,
  addToGlossary,
  ...exportCommands,
  importTei,
  restartServer,
  showServerLog,
];

export function registerCommands(client: Client): Disposable {
  const tei = new TeiView(client);
  return Disposable.from(
    tei,
    registerProposedFiles(),
    ...[...all, openAsTei(tei)].map(({ id, run }) =>
      commands.registerCommand(id, (...given: readonly unknown[]) => run(client, given)),
    ),
    commands.registerCommand(showReferencesCommand, showReferences),
  );
}
