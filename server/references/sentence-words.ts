const openers = new Set(
  'See Cf Compare In And Also From For Of Printed To Both Presumably Possibly Regarding Re Ref Reference As But Is With Under By The Your My Our This On At After Before While When Since Through Only Not Although If Because Neither Either Like Per Via Within Cited Quoted Same Except Besides Until Concerning Following'.split(
    ' ',
  ),
);

/** Whether a word with a capital only begins a sentence, so that it is no name: `See` in `See Document 5`. */
export function opensSentence(word: string): boolean {
  return openers.has(word);
}
