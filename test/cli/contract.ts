import assert from 'node:assert/strict';

/** Fails with the place at which `value` is not as the contract has it. */
export type Check = (value: unknown, place: string) => void;

const text: Check = (value, place) => {
  assert.equal(typeof value, 'string', place);
};

const natural: Check = (value, place) => {
  assert.ok(Number.isInteger(value) && (value as number) >= 0, `${place}: ${String(value)}`);
};

const placeInList: Check = (value, place) => {
  natural(value, place);
  assert.notEqual(value, 0, place);
};

const matching =
  (pattern: RegExp): Check =>
  (value, place) => {
    text(value, place);
    assert.match(value as string, pattern, place);
  };

const nullOr =
  (check: Check): Check =>
  (value, place) => {
    if (value !== null) check(value, place);
  };

const listOf =
  (check: Check): Check =>
  (value, place) => {
    assert.ok(Array.isArray(value), place);
    value.forEach((item, index) => {
      check(item, `${place}[${index}]`);
    });
  };

/** Exactly these members, no other and none absent. */
const record =
  (members: Readonly<Record<string, Check>>): Check =>
  (value, place) => {
    assert.ok(typeof value === 'object' && value !== null, place);
    assert.deepEqual(Object.keys(value).sort(), Object.keys(members).sort(), place);
    for (const [name, check] of Object.entries(members))
      check((value as Record<string, unknown>)[name], `${place}.${name}`);
  };

const position = record({ line: natural, character: natural });
const range = record({ start: position, end: position });

const section: Check = (value, place) => {
  record({
    range,
    selectionRange: range,
    label: text,
    title: text,
    kind: matching(/^(section|article|attachment)$/),
    children: listOf(section),
  })(value, place);
};

const date = matching(/^\d{4}-\d\d-\d\d$/);

const source = [
  ...['repository', 'collection', 'fileNumber', 'classification', 'precedence', 'handling'],
  ...['draftedBy', 'clearedBy', 'approvedBy', 'signedBy', 'repeatedTo', 'received'],
];

/** `ParsedDocument`, as design and docs/command-line.md promise it. */
export const parsedDocument: Check = record({
  path: text,
  range,
  heading: nullOr(
    record({ range, number: nullOr(text), title: text, kind: text, from: nullOr(text), to: nullOr(text) }),
  ),
  dateline: nullOr(
    record({ range, text, place: nullOr(text), date: nullOr(date), time: nullOr(matching(/^\d\d:\d\d$/)) }),
  ),
  serial: nullOr(text),
  sections: listOf(section),
  markers: listOf(record({ range, label: text, note: nullOr(placeInList) })),
  notes: listOf(record({ range, number: placeInList, label: nullOr(text), kind: matching(/^(source|note)$/), text })),
  pages: listOf(record({ range, number: text })),
  insertions: listOf(record({ range, kind: text, text })),
  signatures: listOf(record({ range, text })),
  references: listOf(record({ range, text, kind: text, target: nullOr(text) })),
  source: nullOr(record({ ...Object.fromEntries(source.map((name) => [name, nullOr(text)])), fileDate: nullOr(date) })),
});

const relatedInformation = listOf(record({ location: record({ uri: text, range }), message: text }));

/** What `lint --format json` prints. */
export const lintReport: Check = record({
  files: listOf(
    record({
      path: text,
      diagnostics: listOf((value, place) => {
        const { relatedInformation: related, ...rest } = value as Record<string, unknown>;
        if (related !== undefined) relatedInformation(related, `${place}.relatedInformation`);
        const severity = matching(/^(error|warning|information|hint)$/);
        record({ range, severity, code: matching(/^[a-z-]+\/[a-z-]+$/), message: text })(rest, place);
      }),
    }),
  ),
});
