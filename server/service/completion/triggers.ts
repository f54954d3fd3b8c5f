/** Characters behind which an editor asks by itself. A space is answered only behind words that call for a number or a term. */
export const completionTriggers: readonly string[] = ['[', '^', ' '];
