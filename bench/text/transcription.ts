import { randomNumbers } from './random';

const places: readonly (readonly [city: string, country: string])[] = [
  ['Tripoli', 'Libya'],
  ['Athens', 'Greece'],
  ['Tokyo', 'Japan'],
  ['Bonn', 'Germany'],
  ['Geneva', 'Switzerland'],
  ['Lima', 'Peru'],
];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];
const words = (
  'the of to and in that it on for with as was be at by this from have not are which or his we an would has but they ' +
  'government minister position question proposal agreement delegation conference department embassy situation view ' +
  'discussion present regard matter statement possible made however should could further their general certain ' +
  'economic military territorial political foreign Secretary Ambassador Prime United Nations States British French'
).split(' ');
const handling = ['Confidential', 'Secret', 'Confidential; Priority', 'Secret; Niact; Limit Distribution'];
const signatures = ['Kestrel', 'Marlowe', 'Ashdown', 'Verney'];

/** How long a document is, in paragraphs, notes and words of a paragraph: a volume of 336 documents has 1.75 MB. */
const paragraphsAtLeast = 5;
const paragraphsMore = 12;
const wordsOfParagraph = 65;

/**
 * A volume of `count` invented documents in the form of a printed one: headings, datelines, numbered paragraphs, page
 * breaks, markers, source notes, notes that refer to each other and to documents. The same for the same `seed`.
 */
export function makeTranscription(count: number, seed = 1): string {
  const random = randomNumbers(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const choose = <T>(values: readonly T[]): T => values[below(values.length)]!;
  const sentence = (length: number): string => {
    const chosen = Array.from({ length }, () => choose(words)).join(' ');
    return chosen.charAt(0).toUpperCase() + chosen.slice(1);
  };
  let page = 1;

  const document = (number: number): string => {
    const [city, country] = choose(places);
    const year = 1953 + below(8);
    const date = `${choose(months)} ${1 + below(28)}, ${year}`;
    const paragraphs = paragraphsAtLeast + below(paragraphsMore);
    const notes = 2 + below(Math.min(8, paragraphs - 1));
    const body: string[] = [];
    for (let at = 1, note = 2; at <= paragraphs; at++) {
      const sentences = Array.from({ length: 5 }, () => sentence(Math.round(wordsOfParagraph / 5)));
      if (note <= notes) {
        const marked = below(5);
        sentences[marked] = `${sentences[marked] ?? ''}.${note++}`;
      }
      const text = sentences.join('. ').replaceAll(/(\.\d+)\. /g, '$1 ');
      body.push(`${at % 4 === 0 ? '' : `${at}. `}${text}.`.replace(/(\.\d+)\.$/, '$1'));
      if (random() < 0.25) body.push(`[Page ${page++}]`);
    }
    const list = [
      `Source: Department of State, Central Files, 611.${below(90) + 10}/${1 + below(12)}–${below(3000)}. ${choose(handling)}.`,
    ];
    for (let note = 2; note <= notes; note++) list.push(noteText(number, note));
    return [
      `${number}. Telegram From the Embassy in ${country} to the Department of State 1`,
      `${city}, ${date}, ${1 + below(12)} p.m.`,
      `${100 + below(5000)}. For Secretary from ${choose(signatures)}. Reference Deptel ${100 + below(900)}.`,
      ...body,
      choose(signatures),
      `${list.map((text, at) => `  ${at + 1}. ${text}`).join('\n')}\n`,
    ].join('\n\n');
  };

  const noteText = (number: number, note: number): string => {
    if (note % 3 === 0 && number > 1) return `See Document ${1 + below(number - 1)}.`;
    if (note % 3 === 1) return `See footnote ${note - 1} above.`;
    return `${sentence(20)}. (Department of State, Central Files, 611.${below(90) + 10}/${below(3000)}) Not printed.`;
  };

  return Array.from({ length: count }, (_, at) => document(at + 1)).join('\n');
}
