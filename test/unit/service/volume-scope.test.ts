import assert from 'node:assert/strict';
import { MarkupKind } from 'vscode-languageserver-types';
import { defaultChecks } from '../../../server/service/checks';
import { definition } from '../../../server/service/definition';
import { diagnostics } from '../../../server/service/diagnostics';
import { findingsOf } from '../../../server/service/checks';
import { documentLinks } from '../../../server/service/document-links';
import { inOrderOfDocuments } from '../../../server/service/file-order';
import { hover } from '../../../server/service/hover';
import { documentHighlights, references } from '../../../server/service/references';
import type { TelegramDocument } from '../../../server/service/telegram-document';
import { canonicalUri, isWithin } from '../../../server/service/uri';
import { documentNumberOf, renumberedUri, volumeFolderOf } from '../../../server/service/volume-id';
import { fileAt, firstPlace, joinFiles } from '../../../server/service/volume-scope';
import { open, openText } from '../../fixture';

const folder = 'file:///volumes/frus1958-60v18';

function file(name: string, text: string): TelegramDocument {
  return openText(text, { uri: `${folder}/${name}`, volume: 'frus1958-60v18' });
}

const first = open('1. Letter From the Consul\n\nSee Do|cument 3, and Document 8.\n', {
  uri: `${folder}/d1.telegram`,
  volume: 'frus1958-60v18',
});
const pair = file('d2.telegram', '2. Editorial Note\n\nText.\n\n3. Editorial Note\n\nSee Document 1.\n');
const last = file('d10.telegram', '10. Editorial Note\n\nSee Document 3.\n');
const scope = joinFiles([first.document, pair, last]);
const around = { scope, others: [] };

describe('a volume of several files', () => {
  it('finds the file of each place', () => {
    assert.deepEqual(
      [0, 1, 2, 3].map((place) => fileAt(scope, place)?.uri.split('/').at(-1)),
      ['d1.telegram', 'd2.telegram', 'd2.telegram', 'd10.telegram'],
    );
    assert.deepEqual(
      [first.document, pair, last].map((one) => firstPlace(scope, one)),
      [0, 1, 3],
    );
    assert.equal(scope.contents.entries.length, 4);
  });

  it('is the file itself where there is only one', () => {
    assert.equal(joinFiles([pair]).contents, pair.volume);
  });

  it('resolves references to places behind the first document of a file', () => {
    const [link] = definition(first.document, first.position, around);
    assert.equal(link?.targetUri, pair.uri);
    assert.equal(link.targetSelectionRange.start.line, 4);
    assert.deepEqual(definition(first.document, first.position), []);
  });

  it('finds references in all files, and highlights in the one at hand', () => {
    const found = references(first.document, first.position, true, around);
    assert.deepEqual(
      found.map(({ uri, range }) => `${uri.split('/').at(-1) ?? ''} ${range.start.line}`),
      ['d1.telegram 2', 'd2.telegram 4', 'd10.telegram 2'],
    );
    assert.equal(documentHighlights(first.document, first.position, scope).length, 1);
  });

  it('shows in a hover the document and the way to its file', () => {
    const { contents } = hover(first.document, first.position, MarkupKind.PlainText, undefined, around) ?? {};
    assert.match(JSON.stringify(contents), /Document 3/u);
    const tooltips = documentLinks(first.document, scope).map(({ tooltip }) => tooltip);
    assert.equal(tooltips[0], 'Go to document 3');
  });

  it('reports what no file has, and points to other files', () => {
    const more = ['4', '5', '6', '7'].map((number) =>
      file(`d${number}.telegram`, `${number}. Editorial Note\n\nText.\n`),
    );
    const twice = file('d9.telegram', '3. Editorial Note\n\nText.\n');
    const files = inOrderOfDocuments([last, twice, ...more, pair, first.document]);
    const whole = joinFiles(files);
    const problems = (document: TelegramDocument) =>
      diagnostics(document, findingsOf(document, defaultChecks, whole), whole).filter(({ severity }) => severity !== 4);
    assert.deepEqual(
      problems(first.document).map(({ code, range }) => [code, range.start.character]),
      [['reference/unresolved-document', 20]],
    );
    const [order] = problems(twice);
    assert.equal(order?.code, 'document/number-order');
    assert.deepEqual(
      order.relatedInformation?.map(({ location }) => location.uri),
      [more.at(-1)?.uri],
    );
    assert.deepEqual(problems(last), []);
  });
});

describe('the files of a volume', () => {
  it('are those of a folder named as volumes are, or those that are named as documents', () => {
    assert.equal(volumeFolderOf(`${folder}/d28.telegram`), folder);
    assert.equal(volumeFolderOf(`${folder}/memorandum.telegram`), folder);
    assert.equal(volumeFolderOf('file:///letters/d28a.telegram'), 'file:///letters');
    assert.equal(volumeFolderOf('file:///letters/028.telegram'), 'file:///letters');
    assert.equal(volumeFolderOf('file:///letters/consul.telegram'), undefined);
    assert.equal(volumeFolderOf(`${folder}/frus1955-57v27.telegram`), undefined);
    assert.equal(volumeFolderOf('untitled:d28'), undefined);
    assert.equal(documentNumberOf('file:///letters/d028a.telegram'), '28a');
  });

  it('are called after the new number of their document, as they were after the old one', () => {
    const renumbered = (name: string, from: string, to: string) =>
      renumberedUri(`file:///frus1958-60v18/${name}`, from, to)?.split('/').at(-1);
    assert.equal(renumbered('d28.telegram', '28', '128'), 'd128.telegram');
    assert.equal(renumbered('d028.telegram', '28', '9a'), 'd009a.telegram');
    assert.equal(renumbered('28a.telegram', '28a', '28b'), '28b.telegram');
    assert.equal(renumbered('d30.telegram', '28', '29'), undefined);
    assert.equal(renumbered('letter.telegram', '28', '29'), undefined);
  });

  it('stand in the order of their documents', () => {
    const names = ['d10', 'd9', 'd28a', 'd28', 'kishi', 'notes'].map((name) => file(`${name}.telegram`, 'Text.\n'));
    names.push(file('letter.telegram', '27. Letter From the Consul\n\nText.\n'));
    const ordered = inOrderOfDocuments(names).map(({ uri }) => uri.slice(folder.length + 1, -'.telegram'.length));
    assert.deepEqual(ordered, ['d9', 'd10', 'letter', 'd28', 'd28a', 'kishi', 'notes']);
  });

  it('have one spelling, and lie in a folder or not', () => {
    assert.equal(canonicalUri('file:///C%3A/a%28b%29'), canonicalUri('file:///c:/a(b)'));
    assert.ok(isWithin('file:///a%20b/c/d', 'file:///a b/'));
    assert.ok(!isWithin('file:///abc/d', 'file:///ab'));
    assert.equal(canonicalUri('file:///100%'), 'file:///100%');
  });
});
