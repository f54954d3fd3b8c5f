import { standardInput } from '../input/find-inputs';
import { rangeOf, type CheckedFile, type PlacedFinding } from './checked-file';
import type { Report } from './report';

/** A test suite a file, and a failed test a finding: what CI servers show as test results. */
export const junitReport: Report = {
  head: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="telegram lint">\n',
  file: suite,
  between: '',
  tail: ({ complaints }) => `${complaints.length === 0 ? '' : unreadable(complaints)}</testsuites>\n`,
};

function suite(file: CheckedFile): string {
  const name = file.path === standardInput ? 'standard input' : file.path;
  const { length } = file.findings;
  const attributes = attributesOf({ name, tests: Math.max(1, length), failures: length, errors: 0, skipped: 0 });
  // Without a test the file would not be seen to have been checked.
  const passed = `    <testcase${attributesOf({ name: 'telegram lint', classname: name })}/>\n`;
  const cases = length === 0 ? passed : file.findings.map((finding) => failure(file, name, finding)).join('');
  return `  <testsuite${attributes}>\n${cases}  </testsuite>\n`;
}

function failure(file: CheckedFile, classname: string, { span, rule, severity, message }: PlacedFinding): string {
  const { line, character } = rangeOf(file.lines, span).start;
  const place = `${classname}:${line + 1}:${character + 1}`;
  const name = `${rule} ${line + 1}:${character + 1}`;
  return (
    `    <testcase${attributesOf({ name, classname, file: classname, line: line + 1 })}>\n` +
    `      <failure${attributesOf({ type: severity, message })}>${escape(`${place}: ${severity}: ${message} (${rule})`)}</failure>\n` +
    '    </testcase>\n'
  );
}

function unreadable(complaints: readonly string[]): string {
  const { length } = complaints;
  const name = 'inputs that cannot be read';
  const cases = complaints.map(
    (complaint) =>
      `    <testcase${attributesOf({ name: complaint, classname: name })}><error${attributesOf({ message: complaint })}/></testcase>\n`,
  );
  const attributes = attributesOf({ name, tests: length, failures: 0, errors: length, skipped: 0 });
  return `  <testsuite${attributes}>\n${cases.join('')}  </testsuite>\n`;
}

function attributesOf(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');
}

// What XML 1.0 cannot hold in any form: controls, lone surrogates, and the two that are no characters.
const unwritable =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // In an attribute a reader would make spaces of them.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escape(text: string): string {
  return text.replace(unwritable, '\ufffd').replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character);
}
