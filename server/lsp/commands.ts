import type { ExecuteCommandParams } from 'vscode-languageserver';
import type { Position } from 'vscode-languageserver-types';
import type { LanguageService } from '../service';
import { conversionScopes, markerStyles, noteMoves } from '../service/footnote-choices';
import { refused, type EditAnswer } from '../service/edit-answer';
import type { TelegramDocument } from '../service/telegram-document';
import type { Surroundings } from '../service/surroundings';
import { answering } from './answer';
import { applyAnswer } from './apply-answer';
import type { Session } from './session';
import {
  convertMarkersCommand,
  deleteFootnoteCommand,
  insertFootnoteCommand,
  moveNoteCommand,
  renumberFootnotesCommand,
  suppressRuleCommand,
} from './protocol';
import { surroundingsOf } from './surroundings-of';

/** What a command makes of a position in a text and of its further arguments; undefined where they do not fit. */
type Work = (
  service: LanguageService,
  document: TelegramDocument,
  position: Position,
  given: readonly unknown[],
  surroundings: Surroundings,
) => Promise<EditAnswer | undefined> | EditAnswer | undefined;

const works: Readonly<Record<string, Work>> = {
  [insertFootnoteCommand]: (service, document, position, _, surroundings) =>
    service.insertFootnote(document, position, surroundings),
  [deleteFootnoteCommand]: (service, document, position, _, surroundings) =>
    service.deleteFootnote(document, position, surroundings),
  [moveNoteCommand]: moveNote,
  [renumberFootnotesCommand]: renumberFootnotes,
  [convertMarkersCommand]: convertMarkers,
};

/** The names of the commands that the server executes. */
export const commandNames: readonly string[] = [...Object.keys(works), suppressRuleCommand];

/** Registers the commands. An unknown command, or one with unfit arguments, does nothing. */
export function registerCommands(session: Session): void {
  const { connection, service } = session;
  connection.onExecuteCommand(
    answering<ExecuteCommandParams, null>(connection, null, async ({ command, arguments: given = [] }) => {
      const [uri, position, ...further] = given as readonly unknown[];
      if (command === suppressRuleCommand && typeof uri === 'string' && isPosition(position)) {
        await suppressAt(session, uri, position, further);
        return null;
      }
      const work = Object.hasOwn(works, command) ? works[command] : undefined;
      if (work === undefined || typeof uri !== 'string' || !isPosition(position)) return null;
      const document = await session.document(uri);
      if (document === undefined) return null;
      const answer = await work(service, document, position, further, await surroundingsOf(session, document));
      if (answer !== undefined) await applyAnswer(session, document, answer);
      return null;
    }),
  );
}

async function suppressAt(session: Session, uri: string, position: Position, given: readonly unknown[]): Promise<void> {
  const document = await session.document(uri);
  const offset = document?.positions.offsetAt(position);
  if (document === undefined || offset === undefined) return;
  const { suppressRule } = await import('./suppress-rule');
  await suppressRule(session, document, offset, given);
}

async function renumberFootnotes(
  service: LanguageService,
  document: TelegramDocument,
  position: Position,
  _: readonly unknown[],
  surroundings: Surroundings,
): Promise<EditAnswer | undefined> {
  const answer = await service.renumberFootnotes(document, position, surroundings);
  const isInOrder = answer?.kind === 'edits' && answer.edits.length === 0;
  return isInOrder ? refused('The footnotes of this document are in order.') : answer;
}

function moveNote(
  service: LanguageService,
  document: TelegramDocument,
  position: Position,
  [move]: readonly unknown[],
  surroundings: Surroundings,
): Promise<EditAnswer | undefined> | undefined {
  const wanted = noteMoves.find((one) => one === move);
  return wanted && service.moveNote(document, position, wanted, surroundings);
}

function convertMarkers(
  service: LanguageService,
  document: TelegramDocument,
  position: Position,
  [style, scope = 'document']: readonly unknown[],
): Promise<EditAnswer | undefined> | undefined {
  const wanted = markerStyles.find((one) => one === style);
  const where = conversionScopes.find((one) => one === scope);
  if (wanted === undefined || where === undefined) return undefined;
  return service.convertMarkers(document, position, wanted, where);
}

function isPosition(value: unknown): value is Position {
  if (typeof value !== 'object' || value === null) return false;
  const { line, character } = value as { readonly line?: unknown; readonly character?: unknown };
  return typeof line === 'number' && typeof character === 'number';
}
