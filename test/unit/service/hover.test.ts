import assert from 'node:assert/strict';
import { MarkupContent, type MarkupKind } from 'vscode-languageserver-types';
import { hover } from '../../../server/service/hover';
import { open, type OpenOptions } from '../../fixture';
import { telegram, volume } from './telegrams';

/** `text` with a cursor `inside` characters into the first `words`, and a range around them. */
function at(text: string, words: string, inside = 0): string {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no “${words}” in the text`);
  return `${text.slice(0, start)}⟦${words.slice(0, inside)}|${words.slice(inside)}⟧${text.slice(start + words.length)}`;
}

/** What the hover says, after checking that its range is the fixture's. */
function said(marked: string, options: OpenOptions & { readonly kind?: MarkupKind } = {}): string | undefined {
  const { document, position, ranges } = open(marked, options);
  const answer = hover(document, position, options.kind ?? 'markdown');
  if (answer === undefined) return undefined;
  if (ranges[0]) assert.deepEqual(answer.range, ranges[0]);
  assert.ok(MarkupContent.is(answer.contents));
  return answer.contents.value;
}

describe('hover on a marker', () => {
  it('shows the source note with its kind and a link', () => {
    assert.equal(
      said(telegram.replace('State 0', 'State ⟦|0⟧')),
      [
        '**Source note, number 1** · [Go to note (line 20)](<file:///volume/sample.telegram#L20,3>)',
        '*Source:* Department of State, Central Files, 657.00/3–457. Confidential; Priority. Repeated to Reykjavik.',
      ].join('\n\n'),
    );
  });

  it('shows the note of a digit that is glued to a word, and takes the place behind it for the marker', () => {
    const expected = [
      '**Note 2** · [Go to note (line 21)](<file:///volume/sample.telegram#L21,3>)',
      'Not printed; see Document 42.',
    ].join('\n\n');
    assert.equal(said(telegram.replace('draft.1', 'draft.⟦|1⟧')), expected);
    assert.equal(said(telegram.replace('draft.1', 'draft.⟦1|⟧')), expected);
  });

  it('is plain text without addresses where the client wants that', () => {
    assert.equal(
      said(telegram.replace('draft.1', 'draft.⟦|1⟧'), { kind: 'plaintext' }),
      'Note 2 · Go to note (line 21)\n\nNot printed; see Document 42.',
    );
  });

  it('sets every paragraph of a note, and what Markdown would take for marks as it is', () => {
    const text = `
      1. Letter From the Consul 0

      Dear *Sir*[^1]
        1. Source: Department of State.
        2. See <the> _file_ [of] 3 * 4.
          And the second paragraph.
    `;
    assert.equal(
      said(text.replace('[^1]', '⟦|[^1]⟧')),
      [
        '**Note 2** · [Go to note (line 5)](<file:///volume/sample.telegram#L5,3>)',
        'See \\<the\\> \\_file\\_ \\[of\\] 3 \\* 4.',
        'And the second paragraph.',
      ].join('\n\n'),
    );
  });

  it('says that there is no note', () => {
    const text = `
      1. Letter From the Consul

      Dear Sir⟦|[^7]⟧
    `;
    assert.equal(said(text), '**Marker 7**\n\nNo note belongs to this marker.');
  });
});

describe('hover on the number of a note', () => {
  it('quotes the sentence that its marker stands in', () => {
    assert.equal(
      said(telegram.replace('  2. Not', '  ⟦|2⟧. Not')),
      [
        '**Note 2** · [Marker ¹ (line 9)](<file:///volume/sample.telegram#L9,49>)',
        '> He raised the treaty of which we sent the draft.¹',
      ].join('\n\n'),
    );
    assert.match(said(telegram.replace('  3. In', '  ⟦|3⟧. In')) ?? '', /> .* He took note\.²$/u);
  });

  it('quotes the heading for the source note', () => {
    assert.match(
      said(telegram.replace('  1. Source', '  ⟦|1⟧. Source')) ?? '',
      /> 41\\\. Telegram From the Embassy in Norway to the Department of State ⁰$/u,
    );
  });

  it('takes initials, titles and months for no end of a sentence', () => {
    const text = `
      1. Letter From the Consul

      I write. On Dec. 19 Mr. L. F. Berg, Jr. left the U.S. Embassy.[^1] He is well.

      J. Straight, Jr. [^2]
        1. He left Oslo.
        ⟦|2⟧. So signed.
    `;
    assert.match(said(text) ?? '', /> J\. Straight, Jr\. ²$/u);
    assert.match(
      said(text.replace('⟦|2⟧', '2').replace('1. He', '⟦|1⟧. He')) ?? '',
      /> On Dec\. 19 Mr\. L\. F\. Berg, Jr\. left the U\.S\. Embassy\.¹$/u,
    );
  });

  it('says that no marker calls the note', () => {
    const text = `
      1. Letter From the Consul

      Dear Sir.
        ⟦|1⟧. Source: Department of State.
    `;
    assert.match(said(text) ?? '', /No marker in the text calls this note\.$/u);
  });
});

describe('hover on what the editors put in', () => {
  it('names page and volume', () => {
    assert.equal(
      said(at(telegram, '[Page 77]', 3), { volume: 'frus1955-57v27' }),
      [
        '**Page 77 begins here** · [history.state.gov](<https://history.state.gov/historicaldocuments/frus1955-57v27/pg_77>)',
        '*Foreign Relations, 1955–1957, Volume XXVII, Western Europe and Canada*',
      ].join('\n\n'),
    );
    assert.equal(said(at(telegram, '[Page 77]', 3)), '**Page 77 begins here**');
  });

  it('says what a redaction withholds', () => {
    assert.equal(
      said(at(telegram, '[3 lines of source text not declassified]', 5)),
      '**Not declassified**\n\n3 lines of source text are missing here. The government had not declassified them when the volume was published.',
    );
    assert.match(
      said('He met [|name not declassified] today.') ?? '',
      /Name is missing here\. .* declassified it when/u,
    );
    assert.match(said('He met [|less than 1 line not declassified].') ?? '', /Less than 1 line is missing here/u);
  });

  it('explains the other insertions', () => {
    assert.match(said('We agreed [|sic] to that.') ?? '', /^\*\*So in the source text\*\*/u);
    assert.match(said('We agreed [|of] that.') ?? '', /“of” does not stand in the source text\.$/u);
    assert.match(said('We did [|not?] agree.') ?? '', /The editors read “not” and are not certain\.$/u);
    assert.match(
      said('[|Here follows discussion of fish.]') ?? '',
      /^\*\*Left out by the editors\*\*\n\nDiscussion of fish\.$/u,
    );
  });
});

describe('hover on an abbreviation', () => {
  it('gives its meaning and covers its word', () => {
    assert.match(said(at(telegram, 'GOI', 1)) ?? '', /^\*\*GOI\*\*\n\nGovernment of India/u);
  });

  it('takes a symbol with strokes, or two words, as one', () => {
    assert.match(said('Cleared with ⟦L/|FE⟧.') ?? '', /^\*\*L\/FE\*\*/u);
    assert.match(said('Secret; ⟦Limit |Distribution⟧.') ?? '', /^\*\*Limit Distribution\*\*/u);
  });

  it('has nothing to say of other words', () => {
    assert.equal(said('Foreign Min|ister received me.'), undefined);
    assert.equal(said('|'), undefined);
  });
});

describe('hover on a file number', () => {
  it('reads class, country, subject and date, and compares the dateline', () => {
    assert.equal(
      said(telegram.replace('657.00/3–457', '⟦|657.00/3–457⟧')),
      [
        '**657\\.00/3–457**',
        'Class 6: international political relations. Country 57: Norway. Dated March 4, 1957.',
        'The dateline has the same date.',
      ].join('\n\n'),
    );
    assert.match(
      said(telegram.replace('657.00/3–457', '75|7.5/3–557')) ?? '',
      /Class 7: .* Country 57: Norway\. Subject \.5: national defense\. Dated March 5, 1957\.\n\nThe dateline has another date: March 4, 1957\.$/u,
    );
  });

  it('compares nothing where another paper is cited, and says when there is no date', () => {
    assert.match(
      said('See (ibid., 611|.94/9–2958).') ?? '',
      /Country 11: United States\. Country 94: Japan\. Dated September 29, 1958\.$/u,
    );
    assert.match(said('See (ibid., 794|.5/19–2958).') ?? '', /Its end is no date\.$/u);
  });
});

describe('hover on a reference', () => {
  it('shows the heading of a document of the volume', () => {
    assert.equal(
      said(at(volume, 'Document 42', 4)),
      '**Document 42** · [Go to document (line 24)](<file:///volume/sample.telegram#L24,1>)\n\nEditorial Note\n\n> On March 9 the talks came to an end. The Embassy’s report on them is Document 41; see also footnote 2, Document 41.',
    );
  });

  it('shows the date and the first lines of a telegram, without its markers', () => {
    assert.match(
      said(at(volume, 'Document 41', 4)) ?? '',
      /Department of State\n\nOslo, March 4, 1957, 6 p\.m\.\n\n> 612\\\. Foreign Minister received me today\.$/u,
    );
  });

  it('shows the note, named by the label of its marker', () => {
    assert.match(said(at(volume, 'footnote 2, Document 41', 2)) ?? '', /^\*\*Note 3\*\* .*\n\nIn telegram 618/u);
    assert.match(said(at(volume, 'footnote 1 above', 2)) ?? '', /^\*\*Note 2\*\* .*\n\nNot printed/u);
  });

  it('names another volume, with its page', () => {
    assert.equal(
      said('  1. See Foreign Relations, 1952–1954, vol. XIV, Part 2, |p. 1091.'),
      [
        '**Another volume** · [history.state.gov](<https://history.state.gov/historicaldocuments/frus1952-54v14p2/pg_1091>)',
        '*Foreign Relations, 1952–1954, Volume XIV, Part 2, China and Japan*, page 1091',
      ].join('\n\n'),
    );
  });

  it('has nothing to say of a document that the volume does not have', () => {
    assert.equal(said('See Document| 999.'), undefined);
  });
});

describe('hover out of range', () => {
  it('is undefined', () => {
    const { document } = open(telegram);
    assert.equal(hover(document, { line: 999, character: 0 }, 'markdown'), undefined);
    assert.equal(hover(document, { line: -1, character: 0 }, 'markdown'), undefined);
    assert.equal(hover(document, { line: 0.5, character: Number.NaN }, 'markdown'), undefined);
  });
});
