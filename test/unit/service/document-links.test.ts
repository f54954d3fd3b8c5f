import assert from 'node:assert/strict';
import { documentLinks, linkAddress, linkTargetAt } from '../../../server/service/document-links';
import { placeAddress } from '../../../server/service/place-address';
import { scopeOf } from '../../../server/service/volume-scope';
import { fixtureUri, open, openText } from '../../fixture';
import { telegram, volume } from './telegrams';

const citing = `
  1. Letter From the Consul

  See |footnote 4, Document 5, and Foreign Relations, 1952–1954, vol. XIV, Part 2, p. 1091.
`;

/** Words and tooltip of each link, and the address that a click opens. */
function links(text: string, id?: string): readonly (readonly [string, string | undefined, string | undefined])[] {
  const document = openText(text, { volume: id });
  return documentLinks(document).map((link) => {
    const start = document.positions.nearestOffset(link.range.start);
    const target = linkTargetAt(document, link);
    return [
      text.slice(start, document.positions.nearestOffset(link.range.end)),
      link.tooltip,
      target && linkAddress(target, []),
    ];
  });
}

describe('document links', () => {
  it('lead to documents, notes and articles of the file', () => {
    assert.deepEqual(links(volume), [
      ['Article III', 'Go to the article in document 41', `${fixtureUri}#L11,1`],
      ['Document 42', 'Go to document 42', `${fixtureUri}#L24,1`],
      ['footnote 1 above', 'Go to the note in document 41', `${fixtureUri}#L21,3`],
      ['Document 41', 'Go to document 41', `${fixtureUri}#L1,1`],
      ['footnote 2, Document 41', 'Go to the note in document 41', `${fixtureUri}#L22,3`],
    ]);
  });

  it('lead to the published page of what is in no file', () => {
    const { text } = open(citing);
    const site = 'https://history.state.gov/historicaldocuments';
    assert.deepEqual(links(text, 'frus1955-57v27'), [
      [
        'footnote 4, Document 5',
        'Foreign Relations, 1955–1957, Volume XXVII, Western Europe and Canada',
        `${site}/frus1955-57v27/d5#fn4`,
      ],
      [
        'Foreign Relations, 1952–1954, vol. XIV, Part 2',
        'Foreign Relations, 1952–1954, Volume XIV, Part 2, China and Japan',
        `${site}/frus1952-54v14p2`,
      ],
      [
        'p. 1091',
        'Foreign Relations, 1952–1954, Volume XIV, Part 2, China and Japan',
        `${site}/frus1952-54v14p2/pg_1091`,
      ],
    ]);
  });

  it('do not guess the volume of a file without an id', () => {
    const { text } = open(citing);
    assert.deepEqual(
      links(text).map(([words]) => words),
      ['Foreign Relations, 1952–1954, vol. XIV, Part 2', 'p. 1091'],
    );
  });

  it('are none where nothing refers, and a range that no longer is one leads nowhere', () => {
    assert.deepEqual(links(''), []);
    const document = openText(telegram);
    for (const line of [0, 999, -1]) {
      const start = { line, character: 1 };
      assert.equal(linkTargetAt(document, { range: { start, end: start } }), undefined);
    }
  });
});

describe('the place of a published id in a file', () => {
  const document = openText(volume);
  it('is the heading, the note by its label, the page', () => {
    assert.equal(placeAddress(scopeOf(document), '#d42'), `${fixtureUri}#L24,1`);
    assert.equal(placeAddress(scopeOf(document), '#d41fn2'), `${fixtureUri}#L22,3`);
    assert.equal(placeAddress(scopeOf(document), '#pg_77'), `${fixtureUri}#L11,45`);
    assert.equal(placeAddress(scopeOf(document), ''), fixtureUri);
  });

  it('is undefined for what the file does not hold', () => {
    for (const target of ['#d9', '#d41fn9', '#d42fn1', '#pg_1', '#nonsense', 'x']) {
      assert.equal(placeAddress(scopeOf(document), target), undefined, target);
    }
  });
});
