/**
 * What a transcription has and TEI has no place for (line breaks that matter, the layout of the list of notes, characters
 * that XML forbids) goes into processing instructions: every schema allows them, and other programs pass over them.
 */
const target = 'telegram';

/** The name that such an instruction has as an `Encoding`. */
export const instructionName = `?${target}`;

export type Instruction =
  /** White space in this division is as transcribed. */
  | { readonly kind: 'preserve' }
  /** A character that XML cannot hold or that may not stand here. */
  | { readonly kind: 'character'; readonly code: number }
  /** The note's marker as printed, where that is not its `n`; empty where it is not printed. */
  | { readonly kind: 'marker'; readonly printed: string }
  /** Where the list of notes stands, and what it is made of besides the notes. */
  | { readonly kind: 'notes'; readonly layout: NotesLayout };

export interface NotesLayout {
  /** What stands before, between and behind the notes, one more than there are notes; undefined for the usual. */
  readonly gaps: readonly string[] | undefined;
  /** Places in reading order, from 0, of the notes of the list; undefined where the list is in reading order. */
  readonly order: readonly number[] | undefined;
}

/** What stands between the target and `?>`. */
export function instructionBody(instruction: Instruction): string {
  switch (instruction.kind) {
    case 'preserve':
      return 'preserve';
    case 'character':
      return `character ${instruction.code.toString(16).toUpperCase().padStart(4, '0')}`;
    case 'marker':
      return `marker ${ascii(JSON.stringify(instruction.printed))}`;
    case 'notes':
      return `notes ${ascii(JSON.stringify(instruction.layout))}`;
  }
}

export function formatInstruction(instruction: Instruction): string {
  return `<?${target} ${instructionBody(instruction)}?>`;
}

/** Reads the body of an instruction; undefined for one that is damaged or of a later version. */
export function readInstruction(body: string): Instruction | undefined {
  const [, kind = '', rest = ''] = /^(\w+)\s*(.*)$/su.exec(body.trim()) ?? [];
  switch (kind) {
    case 'preserve':
      return { kind };
    case 'character':
      return /^[\dA-F]{4}$/u.test(rest) ? { kind, code: parseInt(rest, 16) } : undefined;
    case 'marker': {
      const printed = json(rest);
      return typeof printed === 'string' ? { kind, printed } : undefined;
    }
    case 'notes': {
      const layout = json(rest);
      return isLayout(layout) ? { kind, layout } : undefined;
    }
    default:
      return undefined;
  }
}

/** Without what ends an instruction or what XML cannot hold. */
function ascii(text: string): string {
  return text.replace(/[^\u0020-\u003e\u0040-\u007e]/gu, (character) =>
    Array.from({ length: character.length }, (_, at) => unicodeEscape(character.charCodeAt(at))).join(''),
  );
}

function unicodeEscape(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isLayout(value: unknown): value is NotesLayout {
  if (typeof value !== 'object' || value === null) return false;
  const { gaps, order }: { gaps?: unknown; order?: unknown } = value;
  return isListOf(gaps, 'string') && isListOf(order, 'number');
}

function isListOf(value: unknown, type: 'string' | 'number'): boolean {
  return value === undefined || (Array.isArray(value) && value.every((one) => typeof one === type));
}
