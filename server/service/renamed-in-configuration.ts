import { parseTree, type Node } from 'jsonc-parser';
import type { TextChange } from '../rules/rule';
import { concerns } from '../rules/suppress';
import type { Renumbered } from './rename-answer';

/**
 * Changes of a configuration's text by which its suppressions go on to name a file or folder that is renamed. Paths are
 * those behind the configuration's folder. Empty where none names it, and for a text that is no configuration.
 */
export function renamedInConfiguration(text: string, from: string, to: string): readonly TextChange[] {
  return suppressionsIn(text).flatMap((suppression) => {
    const file = valueOf(suppression, 'file');
    return changed(file, typeof file?.value === 'string' ? newName(file.value, from, to) : undefined);
  });
}

/**
 * Changes by which suppressions go on to name a document that gets another number, in the file at `path` behind the
 * configuration's folder. Those that name no file may mean a document of another one and stay.
 */
export function renumberedInConfiguration(text: string, path: string, { from, to }: Renumbered): readonly TextChange[] {
  return suppressionsIn(text).flatMap((suppression) => {
    const file: unknown = valueOf(suppression, 'file')?.value;
    const document = valueOf(suppression, 'document');
    const isMeant = document?.value === from && typeof file === 'string' && concerns({ file }, path);
    return isMeant ? changed(document, to) : [];
  });
}

/** Empty for a text that is no configuration. */
function suppressionsIn(text: string): readonly Node[] {
  const root = parseTree(text.replace(/^\uFEFF/u, ' '), [], { allowTrailingComma: true });
  const ignore = root && valueOf(root, 'ignore');
  return ignore?.type === 'array' ? (ignore.children ?? []) : [];
}

function changed(node: Node | undefined, value: string | undefined): readonly TextChange[] {
  if (node === undefined || value === undefined) return [];
  return [{ span: { start: node.offset, end: node.offset + node.length }, text: JSON.stringify(value) }];
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
