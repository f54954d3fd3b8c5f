import type { ContentTypeEncoder, Message } from 'vscode-jsonrpc';
import { ReadyJson } from './ready-json';

const encoder = new TextEncoder();
const closing = encoder.encode('}');

/** Writes messages as JSON in UTF-8 for a wire that carries bytes; a result that is ready is not written again. */
export const messageEncoder: ContentTypeEncoder = {
  name: 'application/json',
  // A message that JSON cannot say rejects: the writer tells of it.
  encode: (message) =>
    new Promise((resolve) => {
      resolve(encode(message));
    }),
};

function encode(message: Message & { readonly result?: unknown }): Uint8Array {
  const { result, ...envelope } = message;
  if (!(result instanceof ReadyJson)) return encoder.encode(JSON.stringify(message));
  const opening = encoder.encode(`${JSON.stringify(envelope).slice(0, -1)},"result":`);
  const bytes = new Uint8Array(opening.length + result.bytes.length + closing.length);
  bytes.set(opening);
  bytes.set(result.bytes, opening.length);
  bytes.set(closing, opening.length + result.bytes.length);
  return bytes;
}
