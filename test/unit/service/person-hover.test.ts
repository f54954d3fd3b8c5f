import assert from 'node:assert/strict';
import { MarkupContent } from 'vscode-languageserver-types';
import { joinGlossaries, parseGlossary } from '../../../server/glossary/glossary';
import { hover } from '../../../server/service/hover';
import { open } from '../../fixture';

const glossary = joinGlossaries(
  [
    parseGlossary(
      'Berg, Lars, Ambassador to Denmark\nBerg, Olaf, General\nStraight, Michael, Ambassador to Norway\nHale, Ruth, Assistant Secretary of State for Far Eastern Affairs until May 1959\nGrim, Paul, Secretary of State\n',
      'persons',
    ),
    parseGlossary('GOI, Government of Iceland\n', 'terms'),
  ].filter((one) => one !== undefined),
);

function said(marked: string): string | undefined {
  const { document, position, ranges } = open(marked);
  const answer = hover(document, position, 'plaintext', glossary);
  if (answer === undefined) return undefined;
  if (ranges[0]) assert.deepEqual(answer.range, ranges[0]);
  assert.ok(MarkupContent.is(answer.contents));
  return answer.contents.value;
}

describe('hover on a person', () => {
  it('shows the line of the list, the marker and the genitive apart', () => {
    const expected = 'Straight, Michael\n\nAmbassador to Norway';
    assert.equal(said('I asked ⟦Stra|ight⟧’s aide.'), expected);
    assert.equal(said('I asked ⟦Stra|ight⟧[^1].'), expected);
  });

  it('shows everybody of a shared surname', () => {
    assert.equal(said('I asked |Berg.'), 'Berg, Lars\n\nAmbassador to Denmark\n\nBerg, Olaf\n\nGeneral');
  });

  it('knows a person by the position', () => {
    assert.equal(said('I asked the ⟦Ambassa|dor in Norway⟧ to come.'), 'Straight, Michael\n\nAmbassador to Norway');
    assert.equal(said('I asked the Ambassa|dor in Spain to come.'), undefined);
    assert.equal(
      said('He told the ⟦Ambassador in Nor|way⟧. Spain was not named.'),
      'Straight, Michael\n\nAmbassador to Norway',
    );
  });

  it('tells an assistant from the one who is assisted', () => {
    const expected = 'Hale, Ruth\n\nAssistant Secretary of State for Far Eastern Affairs until May 1959';
    const position = 'Assistant Secre|tary of State for Far Eastern Affairs';
    assert.equal(said(`He told the ⟦${position}⟧ and left.`), expected);
    assert.equal(said('He told the ⟦Secretary of S|tate⟧ and left.')?.split('\n\n').length, 4);
  });
});

describe('hover on a term of the volume', () => {
  it('prefers the volume’s own list', () => {
    assert.equal(said('The ⟦G|OI⟧ agrees.'), 'GOI\n\nGovernment of Iceland');
  });
});
