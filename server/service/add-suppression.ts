import { modify, parse, type ParseError } from 'jsonc-parser';
import type { TextChange } from '../rules/rule';

/** An entry of `ignore` as it is written; a part that is undefined is left out. */
export interface NewSuppression {
  readonly rule: string;
  readonly file: string | undefined;
  readonly document: string | undefined;
  /** Words of the line. */
  readonly text?: string | undefined;
  readonly reason: string;
}

/**
 * Changes that put a suppression at the end of `ignore` in the text of a configuration, in the way in which it is laid
 * out. An empty text becomes a configuration. Undefined when the text is none: it must be mended first.
 */
export function addSuppression(text: string, suppression: NewSuppression): readonly TextChange[] | undefined {
  const { rule, file, document, text: words, reason } = suppression;
  const entry = {
    rule,
    ...(file !== undefined && { file }),
    ...(document !== undefined && { document }),
    ...(words !== undefined && { text: words }),
    reason,
  };
  if (text.trim() === '') {
    const written = `${JSON.stringify({ ignore: [entry] }, undefined, 2)}\n`;
    return [{ span: { start: 0, end: text.length }, text: written }];
  }
  const errors: ParseError[] = [];
  const root: unknown = parse(text.replace(/^\uFEFF/u, ' '), errors, { allowTrailingComma: true });
  if (errors.length > 0 || typeof root !== 'object' || root === null || Array.isArray(root)) return undefined;
  const { ignore } = root as { readonly ignore?: unknown };
  if (ignore !== undefined && !Array.isArray(ignore)) return undefined;
  const raw =
    ignore === undefined
      ? modify(text, ['ignore'], [], {})
      : modify(text, ['ignore', ignore.length], {}, { isArrayInsertion: true });
  return raw.map(({ offset, length, content }) => {
    const comma = content.startsWith(',') ? ',' : '';
    const isFirst = comma === '';
    const written = ignore === undefined ? inNewList(text, entry, isFirst) : inList(text, entry, isFirst);
    return { span: { start: offset, end: offset + length }, text: comma + written };
  });
}

/** The entry on a line of its own, as `modify` would not leave the lines before it alone if it laid it out. */
function inList(text: string, entry: object, isFirst: boolean): string {
  const { unit, lineBreak } = layoutOf(text);
  return `${lineBreak}${unit.repeat(2)}${onOneLine(entry)}${isFirst ? lineBreak + unit : ''}`;
}

function inNewList(text: string, entry: object, isFirst: boolean): string {
  const { unit, lineBreak } = layoutOf(text);
  const list = `[${lineBreak}${unit.repeat(2)}${onOneLine(entry)}${lineBreak}${unit}]`;
  return `${lineBreak}${unit}"ignore": ${list}${isFirst ? lineBreak : ''}`;
}

function onOneLine(entry: object): string {
  const parts = Object.entries(entry).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{ ${parts.join(', ')} }`;
}

function layoutOf(text: string): { readonly unit: string; readonly lineBreak: string } {
  const unit = /^[ \t]+(?=\S)/mu.exec(text)?.[0] ?? '  ';
  return { unit, lineBreak: text.includes('\r\n') ? '\r\n' : '\n' };
}
