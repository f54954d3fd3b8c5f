import type { Position } from 'vscode-languageserver-types';
import type { LanguageService } from '../service';
import { refused, type EditAnswer } from '../service/edit-answer';
import { conversionScopes, markerStyles, noteMoves } from '../service/footnote-choices';
import type { Surroundings } from '../service/surroundings';
import type { TelegramDocument } from '../service/telegram-document';
import { applyAnswer } from './apply-answer';
import {
  convertMarkersCommand,
  deleteFootnoteCommand,
  insertFootnoteCommand,
  moveNoteCommand,
  renumberFootnotesCommand,
  suppressRuleCommand,
} from './protocol';
import type { Session } from './session';
import { suppressRule } from './suppress-rule';
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

/**
 * Executes a command at a position of a text. An unknown command, or one with unfit arguments, does nothing, as does one in a
 * text that is not open.
 */
export async function executeCommand(session: Session, command: string, given: readonly unknown[]): Promise<void> {
  const [uri, position, ...further] = given;
  if (typeof uri !== 'string' || !isPosition(position)) return;
  const document = await session.document(uri);
  if (document === undefined) return;
  if (command === suppressRuleCommand) {
    const offset = document.positions.offsetAt(position);
    if (offset !== undefined) await suppressRule(session, document, offset, further);
    return;
  }
  const work = Object.hasOwn(works, command) ? works[command] : undefined;
  if (work === undefined) return;
  const surroundings = await surroundingsOf(session, document);
  const answer = await work(session.service, document, position, further, surroundings);
  if (answer !== undefined) await applyAnswer(session, document, answer);
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
