import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const corpus = join(import.meta.dirname, '../../../shared/corpus');

/** `count` files in `folder`: the published volumes one after the other, or `text` where there are none. */
export function writeVolumes(folder: string, count: number, text: string): void {
  const published = existsSync(corpus)
    ? readdirSync(corpus)
        .filter((name) => /^frus.*\.telegram$/.test(name))
        .sort()
        .map((name) => readFileSync(join(corpus, name), 'utf8'))
    : [];
  const texts = published.length > 0 ? published : [text];
  for (let at = 0; at < count; at++) {
    writeFileSync(join(folder, `volume-${String(at + 1).padStart(3, '0')}.telegram`), texts[at % texts.length]!);
  }
}
