import assert from 'node:assert/strict';
import { parseVolume } from '../../../server/volume/parse-volume';
import { isFound, resolveReference } from '../../../server/volume/resolve-reference';
import type { Volume } from '../../../server/volume/volume';

/** Each document's text behind a heading; the volume is 1958–1960, XVIII. */
function volumeOf(...documents: readonly string[]): Volume {
  return parseVolume(`${documents.join('\n\n')}\n`, 'frus1958-60v18');
}

/** What the references of the document at `place` come to: `document 2`, `note 2: 3`, `page 2: [Page 9]` or why not. */
function resolved(volume: Volume, place: number): readonly string[] {
  const { references } = volume.entries[place]!.document;
  return references.map((reference) => {
    const resolution = resolveReference(volume, place, reference);
    if (!isFound(resolution)) {
      return resolution.kind === 'elsewhere' ? `elsewhere ${resolution.volume ?? ''}`.trim() : resolution.kind;
    }
    const { text, heading } = resolution.entry.document.tree;
    const words = text.slice(resolution.span.start, resolution.span.end).trim().slice(0, 9);
    const owner = `${resolution.kind} ${heading?.number ?? String(resolution.place)}`;
    return resolution.kind === 'document' ? owner : `${owner}: ${words.trim()}`;
  });
}

const notes = (first: number): string => `28. Telegram From the Embassy in Japan to the Department of State${first}

Tokyo, May 4, 1958.

The Ambassador called${first + 1} and left.${first + 2}
  1. Source: Department of State, Central Files.
  2. May 3.
  3. May 5.`;

describe('Resolving references in a volume', () => {
  const editorial = (number: number, text: string): string => `${number}. Editorial Note\n\n${text}`;

  it('finds documents', () => {
    const volume = volumeOf(editorial(1, 'See Documents 2 and 3.'), editorial(2, 'Text.'), editorial(3, 'Text.'));
    assert.deepEqual(resolved(volume, 0), ['document 2', 'document 3']);
  });

  it('misses a document of a volume, not one of a few papers', () => {
    const whole = volumeOf(editorial(1, 'See Document 99.'), editorial(2, 'Text.'), editorial(3, 'Text.'));
    assert.deepEqual(resolved(whole, 0), ['no-such-document']);
    const middle = volumeOf(editorial(21, 'See Documents 5 and 99.'), editorial(22, 'Text.'), editorial(23, 'Text.'));
    assert.deepEqual(resolved(middle, 0), ['elsewhere', 'elsewhere']);
    assert.deepEqual(resolved(volumeOf(editorial(1, 'See Document 99.')), 0), ['elsewhere']);
  });

  it('does not miss what may be another body’s paper', () => {
    const letter =
      '1. Letter From the Ambassador to the Minister\n\nTokyo, May 4, 1958.\n\nWe oppose the Document 471 procedure.';
    assert.deepEqual(resolved(volumeOf(letter, editorial(2, 'Text.'), editorial(3, 'Text.')), 0), ['elsewhere']);
  });

  it('finds footnotes of other documents where their count runs on', () => {
    const running = (number: number, text: string, notes: number): string =>
      `${number}. Letter From the Consul at Izmir to the Secretary of State\n\nIzmir, May ${number}, 1941.\n\n${text}\n${Array.from(
        { length: notes },
        (_, index) => `  ${index + 1}. Not printed.`,
      ).join('\n')}`;
    const volume = volumeOf(
      running(1, 'He told the Minister.34 They met.35', 2),
      running(2, 'See footnote 34 above, and footnote 37 below. He left.36', 1),
      running(3, 'He came.37 They spoke.38 See footnote 38 above.', 2),
    );
    assert.deepEqual(resolved(volume, 1), ['note 1: 1. Not pr', 'note 3: 1. Not pr']);
    assert.deepEqual(resolved(volume, 2), ['note 3: 2. Not pr']);
  });

  it('finds the neighbours that supra and infra mean', () => {
    const volume = volumeOf(editorial(1, 'Text.'), editorial(2, 'See supra and infra.'), editorial(5, 'See infra.'));
    assert.deepEqual(resolved(volume, 1), ['document 1', 'document 5']);
    assert.deepEqual(resolved(volume, 2), ['elsewhere']);
  });

  it('finds a note by the label that is printed, from 0 or from 1', () => {
    const see = editorial(29, 'See footnote 1, Document 28, and footnote 9, Document 28.');
    assert.deepEqual(resolved(volumeOf(notes(0), see, editorial(30, 'Text.')), 1), [
      'note 28: 2. May 3.',
      'no-such-note',
    ]);
    assert.deepEqual(resolved(volumeOf(notes(1), see, editorial(30, 'Text.')), 1), [
      'note 28: 1. Source',
      'no-such-note',
    ]);
  });

  it('finds notes of the document at hand and of its neighbours', () => {
    const volume = volumeOf(notes(1), editorial(29, 'See footnote 2, supra.'));
    assert.deepEqual(resolved(volume, 1), ['note 28: 2. May 3.']);
    const own = volumeOf(`${notes(1)} See footnote 2 above.`);
    assert.deepEqual(resolved(own, 0), ['note 28: 2. May 3.']);
  });

  it('finds pages by their breaks, and those whose break is missing by the one before', () => {
    const volume = volumeOf(
      editorial(1, 'See post, pp. 8, 9, 10, 11, and 12.\n\n[Page 9]\n\nText.'),
      editorial(2, '[Page 11]\n\nText.'),
    );
    assert.deepEqual(resolved(volume, 0), [
      'elsewhere',
      'page 1: [Page 9]',
      'page 1: [Page 9]',
      'page 2: [Page 11]',
      'no-such-page',
    ]);
  });

  it('knows what is in another volume', () => {
    const volume = volumeOf(
      editorial(
        1,
        'See Foreign Relations, 1955–1957, vol. X, Document 2; Foreign Relations, 1958–1960, vol. XVIII, Document 2; vol. XIX. Article IX.',
      ),
      editorial(2, 'Text.'),
    );
    assert.deepEqual(resolved(volume, 0), [
      'elsewhere frus1955-57v10',
      'document 2',
      'elsewhere frus1958-60v19',
      'elsewhere',
    ]);
  });
});

describe('Resolving telegrams by number and post', () => {
  const telegram = (number: number, serial: string, from: string, to: string, place: string, text: string): string =>
    `${number}. Telegram From the ${from} to the ${to}\n\n${place}, May ${number}, 1958.\n\n${serial}. ${text}`;
  const state = 'Department of State';
  const volume = volumeOf(
    telegram(1, '489', 'Embassy in Japan', state, 'Tokyo', 'The Minister called.'),
    telegram(2, '489', 'Embassy in Korea', state, 'Seoul', 'The President called.'),
    telegram(3, '474', state, 'Embassy in Japan', 'Washington', 'Embtel 489 was read.'),
    telegram(4, '500', 'Embassy in Japan', state, 'Tokyo', 'Deptel 474 and telegram 489 from Seoul; Embtel 7.'),
    telegram(
      5,
      'Secto 12',
      'Delegation at the Meeting',
      state,
      'Paris',
      'Telegram 474 to Tokyo; telegram 489 is Document 2.',
    ),
    '6. Memorandum of Conversation\n\nWashington, May 6, 1958.\n\nTelegrams 474 and 489, despatch 500, Secto 12.',
  );

  it('finds the post’s own and the Department’s to it', () => {
    assert.deepEqual(resolved(volume, 2), ['document 1']);
    assert.deepEqual(resolved(volume, 3), ['document 3', 'document 2', 'elsewhere']);
  });

  it('finds the post by its city, and the document that a telegram is printed as', () => {
    assert.deepEqual(resolved(volume, 4), ['document 3', 'document 2', 'document 2']);
  });

  it('finds a number alone where there is one telegram of it', () => {
    assert.deepEqual(resolved(volume, 5), ['document 3', 'elsewhere', 'elsewhere', 'document 5']);
  });
});
