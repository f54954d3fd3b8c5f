/** The first numbers of a list, up to the one at hand. */
const list = /Documents? [\d–,& and-]*$/;
/** `ibid., `; a title and its years; a part; a title: what is counted behind them is in another book. */
const bookBefore =
  /(?:\b[Ii]bid\.,? ?|[a-z]{3,}:?,? 1[89]\d\d(?:[–-]\d{2,4})?, |\bPart \w{1,3}, |\b(?!Attachment|Enclosure|Annex|Appendix|Tab\b)[A-Z][a-z]{3,}, )$/;
/** `, vol. V`; `in the microfiche supplement`; `ibid.` */
const bookBehind =
  /^(?:–\d+)?,? (?:vols?\.|volumes? |Part \w|ibid|of (?!this\b)(?:the|that) [a-z]{0,12} ?(?:volume|compilation)|in (?:the (?:[A-Za-z]+ ){0,2}(?:[Ss]upplement|volume|compilation|edition)|this compilation))/;
const reach = 80;

/** Whether the words around a document or a list of them say that it is in another book than the volume at hand. */
export function isInOtherBook(text: string, start: number, end: number): boolean {
  if (bookBehind.test(text.slice(end, end + 48))) return true;
  return bookBefore.test(text.slice(Math.max(0, start - reach), start).replace(list, ''));
}
