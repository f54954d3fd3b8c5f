import { EditorSession, type SessionOptions } from './session';

/**
 * One editor for all tests of a `describe`, ended after them whatever became of them. A test that fails leaves a picture
 * and the editor's log in `.vscode-test/artifacts/`.
 */
export function useEditor(options: SessionOptions = {}): () => EditorSession {
  let session: EditorSession | undefined;
  before('start the editor', async () => {
    session = await EditorSession.start(options);
  });
  afterEach('keep evidence of a failure', async function () {
    if (this.currentTest?.state === 'failed') {
      await session?.keepEvidence(this.currentTest.fullTitle());
    }
  });
  after('end the editor', () => session?.end());
  return () => {
    if (session === undefined) {
      throw new Error('The editor is there only while tests run.');
    }
    return session;
  };
}
