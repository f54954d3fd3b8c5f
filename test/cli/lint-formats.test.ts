import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Document } from '@xmldom/xmldom';
import type { Log, Result, Run } from 'sarif';
import { folderOf, telegram } from './command-line';
import { doubtful, faultless, faulty } from './transcriptions';

/** A hint with a safe fix, signs that formats have to escape in the file's name, and text beyond the first plane. */
const mendable = faultless.replace('the oil which', 'the \u{1f6e2} oil , which');
const oddName = 'odd %,: &"<é> name.telegram';

function only<Thing>(things: readonly Thing[] | undefined): Thing {
  assert.equal(things?.length, 1);
  return things[0]!;
}

describe('telegram lint --format sarif', () => {
  const folder = folderOf({ 'good.telegram': faultless, 'bad.telegram': faulty, [oddName]: mendable, '.git/HEAD': '' });
  after(folder.remove);
  const cwd = folder.path;

  // One of its patterns is none with the flag u.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  const validate = addFormats(ajv).compile(schema);

  async function sarif(args: readonly string[], input?: string): Promise<Run> {
    const { stdout } = await telegram(['lint', '--format', 'sarif', ...args], { cwd, input });
    const log = JSON.parse(stdout) as Log;
    validate(log);
    assert.deepEqual(validate.errors ?? [], []);
    return only(log.runs);
  }

  it('is valid by the schema, with findings, without, from standard input, and when an input cannot be read', async () => {
    assert.equal((await sarif(['.'])).results?.length, 3);
    assert.deepEqual((await sarif(['good.telegram'])).results, []);
    assert.equal((await sarif(['-'], faulty)).results?.length, 2);
    const failed = await sarif(['missing.telegram', 'bad.telegram']);
    const invocation = only(failed.invocations);
    assert.equal(invocation.executionSuccessful, false);
    assert.equal(
      only(invocation.toolExecutionNotifications).message.text,
      'missing.telegram: there is no such file or folder.',
    );
    assert.equal(failed.results?.length, 2);
  });

  it('would not be valid with a property that the schema does not know', () => {
    assert.equal(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, result: [] }] }), false);
  });

  it('describes every rule, and results point to theirs', async () => {
    const { tool, results = [] } = await sarif(['.']);
    const { rules = [] } = tool.driver;
    const { stdout } = await telegram(['rules', '--format', 'json']);
    const known = (JSON.parse(stdout) as { rules: { id: string; title: string }[] }).rules;
    assert.deepEqual(
      rules.map(({ id, shortDescription }) => [id, shortDescription?.text]),
      known.map(({ id, title }) => [id, title]),
    );
    for (const { id, help, helpUri, defaultConfiguration } of rules) {
      // A reader elsewhere has the report and not the program: the page is in it, and nothing leads to a file of this machine.
      const page = readFileSync(new URL(`../../docs/rules/${id}.md`, import.meta.url), 'utf8');
      assert.equal(help?.markdown, page.replace(/ \[All rules\]\(.*?\)\./u, ''));
      assert.ok(help.text.startsWith(`${id}\n\n`) && !help.text.includes('```'), id);
      assert.equal(helpUri, undefined);
      assert.match(defaultConfiguration?.level ?? '', /^(error|warning|note)$/);
    }
    for (const { ruleIndex = -1, ruleId } of results) assert.equal(rules[ruleIndex]?.id, ruleId);
  });

  it('gives places in UTF-16, paths from the root of the repository, and fixes', async () => {
    const run = await sarif(['.']);
    assert.equal(run.columnKind, 'utf16CodeUnits');
    const result = only(run.results?.filter(({ ruleId }) => ruleId === 'character/punctuation-spacing'));
    const { artifactLocation, region } = only(result.locations).physicalLocation ?? {};
    assert.equal(artifactLocation?.uri, oddName.split('/').map(encodeURIComponent).join('/'));
    assert.equal(artifactLocation.uriBaseId, '%SRCROOT%');
    const line = mendable.split('\n')[8] ?? '';
    assert.equal(region?.startLine, 9);
    assert.equal(region.startColumn, line.indexOf(' ,') + 1);
    assert.equal(region.charOffset, mendable.indexOf(' ,'));
    const change = only(only(result.fixes).artifactChanges);
    const { deletedRegion, insertedContent } = only(change.replacements);
    const { charOffset = 0, charLength = 0 } = deletedRegion;
    assert.equal(
      mendable.slice(0, charOffset) + (insertedContent?.text ?? '') + mendable.slice(charOffset + charLength),
      mendable.replace(' ,', ','),
    );
    const bad = run.results?.filter(({ level }) => level === 'error') ?? [];
    assert.deepEqual([only(bad).ruleId, run.results?.length], ['footnote/unresolved-marker', 3]);
  });

  it('knows a finding again when lines were put in above it, and tells it from others', async () => {
    const prints = ({ results = [] }: Run): readonly unknown[] =>
      results.map(({ partialFingerprints }: Result) => partialFingerprints?.['primaryLocationLineHash']);
    const twice = faulty.replace('[^7]', '[^7]\n\nThe lamps are lit.[^8]\n\nThe lamps are lit.[^8]');
    const before = prints(await sarif(['-'], twice));
    assert.ok(before.length >= 4);
    assert.equal(new Set(before).size, before.length);
    const shifted = twice.replace('Strelsau,', 'Strelsau,').replace('\n\n213', '\n\nA line more.\n\nAnd one.\n\n213');
    assert.deepEqual(prints(await sarif(['-'], shifted)), before);
  });
});

describe('telegram lint --format junit', () => {
  const folder = folderOf({ 'good.telegram': faultless, [oddName]: faulty });
  after(folder.remove);

  function parse(xml: string): Document {
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(`${level}: ${message}`);
      },
    });
    return parser.parseFromString(xml, 'text/xml');
  }

  it('is well-formed: a suite a file, a failure a finding, an error an input that cannot be read', async () => {
    const args = ['lint', '--format', 'junit', '.', 'missing & gone'];
    const { stdout, status } = await telegram(args, { cwd: folder.path });
    assert.equal(status, 2);
    const suites = Array.from(parse(stdout).getElementsByTagName('testsuite'));
    assert.deepEqual(
      suites.map((suite) => ['name', 'tests', 'failures', 'errors'].map((name) => suite.getAttribute(name))),
      [
        ['good.telegram', '1', '0', '0'],
        [oddName, '2', '2', '0'],
        ['inputs that cannot be read', '1', '0', '1'],
      ],
    );
    const failures = Array.from(suites[1]?.getElementsByTagName('failure') ?? []);
    assert.deepEqual(
      failures.map((one) => [one.getAttribute('type'), one.textContent?.includes(`${oddName}:`)]),
      [
        ['warning', true],
        ['error', true],
      ],
    );
  });

  it('holds what XML cannot', async () => {
    const input = faulty.replace('[^7]', '[^\u0001]\ufffe Top Sec\u000bret <&"\u{1f6e2}');
    const { stdout } = await telegram(['lint', '--format', 'junit', '--level', 'hint', '-'], { input });
    const { documentElement } = parse(stdout);
    assert.equal(documentElement?.tagName, 'testsuites');
    assert.doesNotMatch(stdout, /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe]/);
  });
});

describe('telegram lint --format github', () => {
  const folder = folderOf({ [oddName]: faulty, 'sub/doubt.telegram': doubtful, '.git/HEAD': '' });
  after(folder.remove);

  /** As the runner reads them. */
  function read(line: string): { command: string; properties: Record<string, string>; message: string } {
    const [, command = '', written = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? assert.fail(line);
    const plain = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
    const property = (text: string): string => plain(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
    const properties = Object.fromEntries(
      written.split(',').map((one): [string, string] => {
        const at = one.indexOf('=');
        return [one.slice(0, at), property(one.slice(at + 1))];
      }),
    );
    return { command, properties, message: plain(data) };
  }

  it('prints a workflow command for each finding, with its place', async () => {
    const { stdout, status } = await telegram(['lint', '--format', 'github', '.'], { cwd: folder.path });
    assert.equal(status, 1);
    const [weekday, marker, ...others] = stdout.trimEnd().split('\n').map(read);
    assert.equal(others.length, 1);
    assert.equal(weekday?.command, 'warning');
    assert.equal(marker?.command, 'error');
    assert.deepEqual(marker.properties, {
      file: oddName,
      line: '5',
      endLine: '5',
      col: '24',
      endColumn: '28',
      title: 'footnote/unresolved-marker',
    });
    assert.match(marker.message, /^Marker 7 has no note\./);
  });

  it('names files from the root of the repository, wherever it runs', async () => {
    const { stdout } = await telegram(['lint', '--format', 'github', '.'], { cwd: join(folder.path, 'sub') });
    assert.equal(read(stdout.trimEnd()).properties['file'], 'sub/doubt.telegram');
  });
});
