import { trimEnd } from './character';
import { findDate } from './date';
import { kindOf } from './kind';
import type { Span } from './span';

/** Who sent a paper and who received it, as spans of the heading, a date behind them excluded. */
export interface Parties {
  readonly from: Span | undefined;
  readonly to: Span | undefined;
}

/** Posts whose own names go on with `to`: the Mission to the United Nations, the Ambassador to Japan (MacArthur). */
const takesTo =
  /(?:Mission|Missions|Delegation|Delegations|Representative|Representatives|Ambassador|Minister|Envoy|Observer|Adviser|Advisor|Advisers|Counselor|Assistant|Assistants|Deputy|Secretary|Consultant|Liaison|Liaison Office|Liaison Officer|Chief|Aide|Counsel|Emissary|Commissioner|Consul|Consul General|Commission|Attaché|Mission Chief|Subdelegation|Group|Office|Legation|Section|Member|Members|Alternate|Agent|Delegate|Accredited|Assigned|Detailed|Nominee|designate)$/;

/** `Representatives` has fifteen letters. */
const longestPost = 15;

/** What stands before a name: a title, a rank, an office. */
const titles = new Set(
  'The Mr. Mrs. Miss Messrs. M. MM. Dr. Rev. Hon. Señor Senor Senhor Signor Don Sir Lord Earl Count Baron Prince Marquis Viscount Duke King Queen Emperor Sultan General Gen. Colonel Col. Major Maj. Captain Capt. Lieutenant Lieut. Commander Commodore Admiral Rear-Admiral Rear Marshal Governor Judge Senator Bishop Consul Consul-General Vice Vice-Consul Minister Chargé Ambassador President Secretary Acting Assistant Under Premier Prime Foreign Chairman Commissioner Special Professor Herr Dom Chevalier Brig.'.split(
    ' ',
  ),
);
const longestTitle = 14;

/** Whether the words at `start` name a person or an office with a capital behind its title: `Mr. Seward`, `The Consul`. */
function opensWithParty(text: string, start: number): boolean {
  let space = start;
  while (space - start <= longestTitle && space < text.length && text.charCodeAt(space) !== 32) space++;
  if (text.charCodeAt(space) !== 32 || !titles.has(text.slice(start, space))) return false;
  return /^ (?:\(? ?\p{Lu}|de |d’|von |van |of )/u.test(text.slice(space, space + 5));
}

const from = /(?:^| )(?:From|from|by|By) /;

/**
 * The parties of the heading's title between `start` and `end` of `text`: `From A to B`, or `The A to the B` of older
 * volumes. Undefined when the title names none; a memorandum that only says who wrote it has no `to`.
 */
export function findParties(text: string, start: number, end: number): Parties | undefined {
  const title = text.slice(start, end);
  const hit = from.exec(title);
  const senderAt = hit ? hit.index + hit[0].length : 0;
  const to = findTo(title, senderAt);
  if (hit === null && (to === undefined || !isOlder(text, start, start + to))) return undefined;
  const senderEnd = to ?? title.length;
  const receiverAt = to === undefined ? undefined : to + 4;
  const date = receiverAt === undefined ? undefined : findDate(title.slice(receiverAt));
  return {
    from: trimmed(text, start + senderAt, start + senderEnd),
    to:
      receiverAt === undefined
        ? undefined
        : trimmed(text, start + receiverAt, date ? start + receiverAt + date.start : end),
  };
}

/** Volumes before 1952 print no more than the parties: one of them has a title, and no kind of paper stands in front. */
function isOlder(text: string, start: number, to: number): boolean {
  if (opensWithParty(text, start)) return true;
  const receiver = text.startsWith('the ', to + 4) ? to + 8 : to + 4;
  return opensWithParty(text, receiver) && kindOf(text, start, to) === undefined;
}

/** The ` to ` that parts sender from receiver: the first that does not belong to the sender's own title. */
function findTo(title: string, from: number): number | undefined {
  let last: number | undefined;
  for (let at = title.indexOf(' to ', from); at >= 0; at = title.indexOf(' to ', at + 4)) {
    if (!takesTo.test(title.slice(Math.max(from, at - longestPost), at))) return at;
    last ??= at;
  }
  return last;
}

function trimmed(text: string, start: number, end: number): Span | undefined {
  let to = trimEnd(text, start, end);
  if (text.charCodeAt(to - 1) === 44) to--;
  return to > start ? { start, end: to } : undefined;
}
