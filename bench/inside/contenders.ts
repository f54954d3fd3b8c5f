import MarkdownIt from 'markdown-it';
import { checkVolume } from '../../server/rules/check-volume';
import { parseVolume } from '../../server/volume/parse-volume';

/** What is done with a text in the process that measures it; each answers with all that it has found out. */
export const contenders = {
  /** The least that any reader of the text can do: looks at each character once. */
  scan: (text: string): unknown => {
    let lines = 1;
    for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 10) lines++;
    return lines;
  },
  'markdown-it': (text: string): unknown => markdown.parse(text, {}),
  parse: (text: string): unknown => parseVolume(text),
  lint: (text: string): unknown => {
    const volume = parseVolume(text);
    return { volume, findings: checkVolume(volume, {}) };
  },
} as const satisfies Readonly<Record<string, (text: string) => unknown>>;

export type Contender = keyof typeof contenders;

const markdown = new MarkdownIt({ html: true });
