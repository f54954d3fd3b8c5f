import { Fact } from './kept-facts';
import type { DocumentTree } from './tree';

/** What a document has beyond the printable characters of ASCII. */
export interface BeyondAscii {
  /** Offsets of “ and ”, ascending. */
  readonly curlyMarks: readonly number[];
  /** Whether ‘ or ’ occurs. */
  readonly hasSingleCurly: boolean;
  /**
   * Whether there is anything but ASCII, the letters and signs of Latin-1, and the common dashes, quotation marks, bullets
   * and dots. Without it there is no control character, no letter of another script, and nothing that Unicode composes.
   */
  readonly hasRare: boolean;
  /** Whether a superscript digit occurs, a dagger, § or ¶: each may be a footnote marker. */
  readonly hasSigns: boolean;
}

/** One range, which is the fastest class to search for; line breaks cost a look each. */
const beyond = /[^ -~]/g;

const known = new Fact<DocumentTree, BeyondAscii>();

/** Found in one search of the text for markers and for all rules about characters, and kept with the document. */
export function beyondAscii(tree: DocumentTree): BeyondAscii {
  let found = known.get(tree);
  if (found === undefined) known.set(tree, (found = search(tree.text)));
  return found;
}

function search(text: string): BeyondAscii {
  const curlyMarks: number[] = [];
  let hasSingleCurly = false;
  let hasRare = false;
  let hasSigns = false;
  beyond.lastIndex = 0;
  while (beyond.test(text)) {
    const at = beyond.lastIndex - 1;
    const code = text.charCodeAt(at);
    if (code === 0x201c || code === 0x201d) curlyMarks.push(at);
    else if (code === 0x2018 || code === 0x2019) hasSingleCurly = true;
    else {
      if (!isCommon(code)) hasRare = true;
      if (isSign(code)) hasSigns = true;
    }
  }
  return { curlyMarks, hasSingleCurly, hasRare, hasSigns };
}

function isCommon(code: number): boolean {
  if (code < 0xa0) return code === 10 || code === 13 || code === 9;
  return code <= 0xff ? code !== 0xad : code >= 0x2010 && code <= 0x2027;
}

function isSign(code: number): boolean {
  // Nearly all that is asked about are line breaks and dashes.
  if (code < 0xa7) return false;
  if (code < 0x2020) return code === 0xa7 || code === 0xb6 || code === 0xb9 || code === 0xb2 || code === 0xb3;
  return code <= 0x2021 || (code >= 0x2070 && code <= 0x2079);
}
