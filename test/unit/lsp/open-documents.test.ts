import assert from 'node:assert/strict';
import { OpenDocuments } from '../../../server/lsp/open-documents';
import { volume } from '../service/telegrams';

const uri = 'file:///frus1955-57v27/sample.telegram';

function opened(text: string): OpenDocuments {
  const documents = new OpenDocuments('utf-16');
  documents.open({ uri, languageId: 'telegram', version: 1, text });
  return documents;
}

function insertion(line: number, character: number, text: string) {
  const at = { line, character };
  return { range: { start: at, end: at }, text };
}

describe('open documents', () => {
  it('are parsed once a version', () => {
    const documents = opened(volume);
    assert.equal(documents.get(uri), documents.get(uri));
    assert.equal(documents.get(uri)?.volume.id, 'frus1955-57v27');
    assert.equal(documents.get('file:///other'), undefined);
  });

  it('keep the documents that an edit does not touch', () => {
    const documents = opened(volume);
    const before = documents.get(uri);
    documents.change(uri, 2, [insertion(25, 0, 'In short: ')]);
    documents.change(uri, 3, [insertion(25, 0, '(1) '), insertion(25, 4, 'So: ')]);
    const after = documents.get(uri);
    assert.equal(after?.version, 3);
    assert.equal(after.volume.entries[0]?.document, before?.volume.entries[0]?.document);
    assert.ok(after.volume.text.includes('\n(1) So: In short: On March 9'));
    assert.notEqual(after.volume.entries[1]?.document, before?.volume.entries[1]?.document);
  });

  it('are told apart by a revision that no other state has', () => {
    const documents = opened(volume);
    const first = documents.revisionOf(uri);
    documents.change(uri, 1, [{ text: volume }]);
    assert.notEqual(documents.revisionOf(uri), first);
    documents.close(uri);
    assert.equal(documents.revisionOf(uri), undefined);
    assert.deepEqual(documents.uris, []);
  });
});
