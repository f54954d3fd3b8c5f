import assert from 'node:assert/strict';
import { createColors } from 'picocolors';
import { explain } from '../../../server/cli/commands/explain';
import { UsageError } from '../../../server/cli/failure';
import type { Terminal } from '../../../server/cli/terminal';
import { rules } from '../../../server/rules';

async function printed(id: string): Promise<string> {
  let text = '';
  const terminal: Terminal = {
    colors: createColors(false),
    showsProgress: () => false,
    print: (part) => {
      text += part;
      return Promise.resolve();
    },
    remark: () => Promise.resolve(),
    complain: (message) => {
      throw new Error(message);
    },
  };
  assert.equal(await explain(id, terminal), 0);
  return text;
}

describe('explain', () => {
  for (const { metadata } of rules) {
    it(`explains ${metadata.id}`, async () => {
      const text = await printed(metadata.id);
      assert.ok(text.startsWith(`${metadata.id}  ${metadata.severity}\n\n${metadata.title}`));
      assert.ok(text.includes(metadata.why));
    });
  }

  it('refuses a rule that there is not', async () => {
    await assert.rejects(printed('page/colour'), UsageError);
  });
});
