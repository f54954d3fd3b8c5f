/** Words of classification, precedence and handling, as source notes print them. */
const classifications = new Set([
  'top secret',
  'secret',
  'confidential',
  'restricted',
  'official use only',
  'limited official use',
  'for official use only',
  'unclassified',
  'no classification marking',
  'no classification',
  'restricted data',
  'secret restricted data',
  'top secret restricted data',
  'administratively confidential',
]);

const precedences = new Set([
  'niact',
  'priority',
  'immediate',
  'flash',
  'routine',
  'urgent',
  'operational immediate',
  'emergency',
  'deferred',
  'niact immediate',
  'niact priority',
  'rush',
  'us urgent',
]);

const handlings =
  /^(?:eyes only|limit(?:ed)? distribution|limdis|exdis|nodis|noforn|no distribution|no foreign (?:dissem|distribution)\w*|personal|verbatim text|sensitive|very sensitive|strictly|exclusive|literally eyes only|cherokee|roger channel|stadis|cedto|limit|no other distribution|noforn\b|for the|security information|presidential handling|umbra|codeword|codel|special handling|outside system|action|controlled dissem|background use only)/i;

/** The classification that words name, in its usual spelling of small letters; undefined when they name none. */
export function classificationOf(words: string): string | undefined {
  const plain = words.toLowerCase();
  return classifications.has(plain) ? plain : undefined;
}

/** The precedence that words name, in small letters; undefined when they name none. */
export function precedenceOf(words: string): string | undefined {
  const plain = words.toLowerCase();
  return precedences.has(plain) ? plain : undefined;
}

/** Whether words restrict who may see the paper. */
export function handlingOf(words: string): boolean {
  return handlings.test(words);
}
