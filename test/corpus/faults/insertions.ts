import { misspell, pick, type Injector } from './fault';
import { anywhere, oneOf, sentence } from './manners';

const insertion = /\[(?!Page |\^)([^[\]\n]{2,200})\]/g;

export const insertionInjectors: readonly Injector[] = [
  anywhere('insertion/unbalanced-bracket', 'a closing bracket is lost', insertion, ([, inside]) => `[${inside}`),
  anywhere('insertion/unbalanced-bracket', 'an opening bracket is lost', insertion, ([, inside]) => `${inside}]`),
  anywhere('insertion/unbalanced-bracket', 'a bracket is doubled', insertion, ([, inside], random) =>
    random() < 0.5 ? `[[${inside}]` : `[${inside}]]`,
  ),
  anywhere('insertion/unbalanced-bracket', 'a bracket of another kind', insertion, ([, inside], random) =>
    pick([`(${inside}]`, `[${inside})`, `{${inside}]`, `[${inside}}`], random),
  ),
  anywhere('insertion/unbalanced-bracket', 'a bracket faces the wrong way', insertion, ([, inside], random) =>
    random() < 0.5 ? `]${inside}]` : `[${inside}[`,
  ),
  sentence(
    'insertion/unbalanced-bracket',
    'a sentence with half an insertion',
    'The Embassy agrees [3 lines of source text not declassified.',
    'The Embassy agrees with [name not declassified and the Consul.',
    'The Embassy 2 lines of source text not declassified] agrees.',
    'They [the Japanese will agree.',
    'The Japanese] will agree.',
  ),

  anywhere(
    'insertion/unknown',
    'a word of a redaction is misspelt',
    /\[(?:less than )?[\d½–/-]* ?(?:name|names|lines?|text|place|title|words?|pages?|paragraphs?|dollar amount)(?: of source text| \([^()]*\))? not declassified\]/g,
    ([whole], random) => {
      const word = pick([...whole.matchAll(/[a-z]{4,}/g)], random)!;
      const spelt = misspell(word[0], random);
      return spelt === word[0] || spelt === word[0].replace(/s$/, '') || spelt === `${word[0]}s`
        ? undefined
        : whole.slice(0, word.index) + spelt + whole.slice(word.index + word[0].length);
    },
  ),
  sentence(
    'insertion/unknown',
    'a redaction with a slip',
    'The source was [name not declasified].',
    'The source was [less then 1 line of source text not declassified].',
    'The source was [5 lines of source text not declassfied].',
    'The source was [5 lines of souce text not declassified].',
    'The source was [5 line of sorce text not declassified].',
    'The source was [text not declassifed].',
    'The source was [1-1/2 lines of source text not delcassified].',
    'The source was [1 pagagraph (3 lines) not declassified].',
    'The source was [naem not declassified].',
    'The source was [5 lines of source text nto declassified].',
    'The source was [5 lines source text not declasified].',
    'The source was [5 lines of source text not de classified].',
  ),
  anywhere(
    'insertion/unknown',
    'an omission with a slip',
    /(?<=\[)Here follows?(?= )/g,
    oneOf('Here folows', 'Here follws', 'Heer follows', 'Her follows', 'Here fololws', 'Hree follows'),
  ),
  anywhere(
    'insertion/unknown',
    'an omission in other words with a slip',
    /(?<=\[)Omitted here (?:is|are)(?= )/g,
    oneOf('Ommitted here is', 'Omited here is', 'Omitted heer is', 'Omittde here is', 'Omtited here is'),
  ),
  sentence(
    'insertion/unknown',
    'a short insertion with a slip',
    'The text is [garbel] there.',
    'The text is [grable] there.',
    'The text is [illegibel] there.',
    'The text is [ilegible] there.',
    'The text is [illegable] there.',
    'The text is [Here folows a list of names.] there.',
    'The text is [Ommitted here is a list of names.] there.',
    'The text is [garled] there.',
    'The text is [sci] there.',
    'The text is [sicc] there.',
  ),
];
