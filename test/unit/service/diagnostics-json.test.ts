import assert from 'node:assert/strict';
import { OpenDocuments } from '../../../server/lsp/open-documents';
import { createLanguageService } from '../../../server/service';
import { defaultChecks } from '../../../server/service/checks';
import type { PositionEncoding } from '../../../server/service/positions';
import type { TelegramDocument } from '../../../server/service/telegram-document';
import { joinFiles, scopeOf, type VolumeScope } from '../../../server/service/volume-scope';
import { openText } from '../../fixture';
import { editAndCheck, type Edit } from './edits';

const service = createLanguageService();

/** Problems within documents, and between them: numbers, dates and pages that are out of order. */
const volume = `41. Telegram From the Embassy in Norway 0

Oslo, March 4, 1957.

The “Grønland” 𝔱 sailed ( today.4 [Page 80] He said "line":12 then. See footnote 9 above.
  1. Source: Department of State.
  2. Not printed; see Document 99.

43. Telegram From the Embassy in Norway

Oslo, March 9, 1957.

The talks [Page 70] came to an end.

42. Telegram From the Embassy in Norway

Oslo, March 1, 1957.

The ship sailed ( again.3
`;

/** As a client reads them, made anew. */
function sent(document: TelegramDocument, takesRelated: boolean, scope: VolumeScope, checks = defaultChecks): unknown {
  const found = service.getDiagnostics(document, checks, scope);
  if (!takesRelated) for (const diagnostic of found) delete diagnostic.relatedInformation;
  return JSON.parse(JSON.stringify(found));
}

function assertSame(
  document: TelegramDocument,
  takesRelated = true,
  scope = scopeOf(document),
  checks = defaultChecks,
) {
  const bytes = service.getDiagnosticsJson(document, checks, scope, takesRelated);
  const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  assert.deepEqual(read, sent(document, takesRelated, scope, checks));
}

/** The diagnostics before the edits and after each must be what they were if they were made anew. */
function assertFollows(text: string, edits: readonly Edit[], encoding: PositionEncoding = 'utf-16'): void {
  editAndCheck(text, edits, encoding, (document) => {
    assertSame(document);
  });
}

const edits: readonly Edit[] = [
  { line: 4, from: 5, text: 'x' },
  { line: 0, text: '\n' },
  { line: 0, text: 'A.\r\n\r\n' },
  { line: 0, lines: 2, text: '' },
  { line: 11, text: 'ß𝔱“ (\n\n' },
  { line: 11, lines: 2, text: '' },
  { line: 13, text: 'He “came.\n' },
];

describe('diagnostics as JSON', () => {
  it('say what the diagnostics say, some of which relate to other documents', () => {
    const document = openText(volume);
    const found = service.getDiagnostics(document, defaultChecks);
    assert.ok(found.some(({ relatedInformation }) => relatedInformation !== undefined));
    for (const text of [volume, '', ' \n\n']) assertSame(openText(text));
  });

  it('leave out what is related for a client that does not take it', () => {
    const document = openText(volume);
    for (const takesRelated of [false, true, false]) assertSame(document, takesRelated);
  });

  it('follow the settings', () => {
    const document = openText(volume);
    for (const severity of ['hint', 'off', 'error'] as const) {
      const rules = { 'date/order': severity, 'insertion/unbalanced-bracket': severity };
      assertSame(document, true, scopeOf(document), { ...defaultChecks, rules });
    }
  });

  for (const [name, text] of [
    ['LF', volume],
    ['CRLF', volume.replaceAll('\n', '\r\n')],
  ] as const) {
    it(`follow edits within a line, and those that add and remove lines, with ${name}`, () => {
      assertFollows(text, edits);
    });
  }

  for (const encoding of ['utf-8', 'utf-32'] as const) {
    it(`count in ${encoding} where the client does`, () => {
      assertFollows(volume, edits, encoding);
    });
  }

  it('follow edits that give the last line another number of digits', () => {
    assertFollows(volume, [
      { line: 0, text: 'He came.\n'.repeat(990) },
      { line: 0, lines: 900, text: '' },
    ]);
  });

  it('follow edits in another file of the volume', () => {
    const [first, second] = [volume.slice(0, volume.indexOf('42.')), volume.slice(volume.indexOf('42.'))];
    const documents = new OpenDocuments('utf-16');
    const uris = ['file:///a/1.telegram', 'file:///a/2.telegram'] as const;
    const texts = [first, second] as const;
    uris.forEach((one, index) => {
      documents.open({ uri: one, languageId: 'telegram', version: 1, text: texts[index]! });
    });
    const check = () => {
      const scope = joinFiles(uris.map((one) => documents.get(one)!));
      for (const file of scope.files) assertSame(file, true, scope);
    };
    check();
    for (const text of ['\n', 'A.\n\n'.repeat(60), 'x']) {
      const start = { line: 0, character: 0 };
      documents.change(uris[0], 2, [{ range: { start, end: start }, text }]);
      check();
    }
  });
});
