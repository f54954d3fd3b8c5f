const openers = new Set(
  'See Cf Compare In And Also From For Of Printed To Both Presumably Possibly Regarding Re Ref Reference As But Is With Under By The Your My Our This'.split(
    ' ',
  ),
);

/** Whether a word with a capital only begins a sentence, so that it is no name: `See` in `See Document 5`. */
export function opensSentence(word: string): boolean {
  return openers.has(word);
}
