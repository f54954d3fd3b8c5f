const longestNumber = 80;
/** `No. 42.]`, `Political Series, No. 5.]`, `No. 7. Confidential.]`, a page break in front of it or none; an enclosure has both brackets. */
const numberBracket =
  /^\s*(?:\[Page \d+\]\s*)?(?!In|En|An|App|Att|Ex|Tab)(?:[A-Z][A-Za-z]+,? ){0,3}No\. ?\d{1,5}[\w .,;—–-]{0,30}$/;

/**
 * Whether the bracket at `at` sets off the number of a despatch. Until the First World War the volumes print it at the
 * head of a paper, `No. 42.]` and the place on the same line, with a bracket that closes and none that opens.
 */
export function closesNumber(text: string, at: number): boolean {
  const from = Math.max(0, at - longestNumber);
  const before = text.slice(from, at);
  const lineBreak = before.lastIndexOf('\n');
  return (lineBreak >= 0 || from === 0) && numberBracket.test(before.slice(lineBreak + 1));
}
