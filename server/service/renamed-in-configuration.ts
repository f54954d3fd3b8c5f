import { parseTree, type Node } from 'jsonc-parser';
import type { TextChange } from '../rules/rule';

/**
 * Changes of a configuration's text by which its suppressions go on to name a file or folder that is renamed. Paths are
 * those behind the configuration's folder. Empty where none names it, and for a text that is no configuration.
 */
export function renamedInConfiguration(text: string, from: string, to: string): readonly TextChange[] {
  const root = parseTree(text.replace(/^\uFEFF/u, ' '), [], { allowTrailingComma: true });
  const ignore = root && valueOf(root, 'ignore');
  if (ignore?.type !== 'array') return [];
  return (ignore.children ?? []).flatMap((suppression): TextChange[] => {
    const file = valueOf(suppression, 'file');
    const name: unknown = file?.value;
    const renamed = typeof name === 'string' ? newName(name, from, to) : undefined;
    if (file === undefined || renamed === undefined) return [];
    return [{ span: { start: file.offset, end: file.offset + file.length }, text: JSON.stringify(renamed) }];
  });
}

/** The name by which a suppression would have to name what it names now by `name`; undefined when that is not renamed. */
function newName(name: string, from: string, to: string): string | undefined {
  const plain = name.replace(/^\.\//u, '');
  if (plain === from) return to;
  if (plain.startsWith(`${from}/`)) return to + plain.slice(from.length);
  if (!from.endsWith(`/${plain}`)) return undefined;
  // The last parts of the path: as many of the new one.
  return to.split('/').slice(-plain.split('/').length).join('/');
}

function valueOf(node: Node, key: string): Node | undefined {
  if (node.type !== 'object') return undefined;
  return node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
}
