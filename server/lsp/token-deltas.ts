import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';

/** The tokens that each text was answered with last, so that the next answer can say what changed. */
export class TokenDeltas {
  readonly #last = new Map<string, SemanticTokens & { readonly resultId: string }>();
  #count = 0;

  full(uri: string, data: number[]): SemanticTokens {
    const tokens = { resultId: String(++this.#count), data };
    this.#last.set(uri, tokens);
    return tokens;
  }

  /** The difference from the answer `previous`, or all tokens where that is not the last one. */
  delta(uri: string, previous: string, data: number[]): SemanticTokens | SemanticTokensDelta {
    const before = this.#last.get(uri);
    const { resultId = '' } = this.full(uri, data);
    if (before?.resultId !== previous) return { resultId, data };
    return { resultId, edits: difference(before.data, data) };
  }

  forget(uri: string): void {
    this.#last.delete(uri);
  }
}

/** One edit: what lies between the equal beginning and the equal end. */
function difference(before: readonly number[], after: readonly number[]): SemanticTokensDelta['edits'] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  if (start === before.length && start === after.length) return [];
  return [{ start, deleteCount: before.length - start - end, data: after.slice(start, after.length - end) }];
}
