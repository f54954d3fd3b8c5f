import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { DiagnosticSeverity, MarkupContent } from 'vscode-languageserver-types';
import { createLanguageService } from '../../../server/service';
import { defaultChecks } from '../../../server/service/checks';
import { openText } from '../../fixture';

const seed = new URL('../../../../shared/corpus/seed.telegram', import.meta.url);

describe('the seed of the corpus', function () {
  before(function () {
    if (existsSync(seed)) return;
    console.log('        there is no corpus beside the project');
    this.skip();
  });

  const service = createLanguageService();
  const document = () => openText(readFileSync(seed, 'utf8'), { volume: 'frus1958-60v18' });
  const hoverAt = async (line: number, character: number) => {
    const hover = await service.getHover(document(), { line, character }, 'plaintext');
    return MarkupContent.is(hover?.contents) ? hover.contents.value : undefined;
  };

  it('has its two markers explained by its two notes', async () => {
    assert.match(
      (await hoverAt(0, 66)) ?? '',
      /^Source note, number 1 .*\n\nSource: Department of State, Central Files/u,
    );
    assert.match((await hoverAt(12, 259)) ?? '', /^Note 2 .*\n\nThe draft printed as Tab A/u);
  });

  it('has its page explained', async () => {
    assert.match(
      (await hoverAt(8, 140)) ?? '',
      /^Page 89 begins here .*\n\nForeign Relations, 1958–1960, Volume XVIII/u,
    );
  });

  it('has nothing wrong above the level of a hint', () => {
    const found = service.getDiagnostics(document(), defaultChecks);
    assert.deepEqual(
      found.filter(({ severity }) => severity !== DiagnosticSeverity.Hint),
      [],
    );
  });
});
