import type { MarkupContent, MarkupKind } from 'vscode-languageserver-types';

/** A stretch of running text, upright or in italics. */
export interface Inline {
  readonly text: string;
  readonly italic: boolean;
}

export interface Link {
  readonly label: string;
  readonly href: string;
}

/** A paragraph of a hover: the line that says what it is, running text, or words quoted from the transcription. */
export type Paragraph =
  | { readonly kind: 'heading'; readonly text: string; readonly links: readonly Link[] }
  | { readonly kind: 'text'; readonly content: readonly Inline[] }
  | { readonly kind: 'quotation'; readonly text: string };

/** Typesets paragraphs in the form that the client shows. Plain text names no addresses, as they could not be followed. */
export function markupContent(paragraphs: readonly Paragraph[], kind: MarkupKind): MarkupContent {
  const write = kind === 'markdown' ? toMarkdown : toPlainText;
  return { kind, value: paragraphs.map(write).join('\n\n') };
}

export function upright(text: string): readonly Inline[] {
  return [{ text, italic: false }];
}

function toMarkdown(paragraph: Paragraph): string {
  switch (paragraph.kind) {
    case 'heading':
      return [`**${escapeMarkdown(paragraph.text)}**`, ...paragraph.links.map(markdownLink)].join(' · ');
    case 'text':
      return paragraph.content.map(markdownInline).join('');
    case 'quotation':
      return `> ${escapeMarkdown(paragraph.text)}`;
  }
}

function toPlainText(paragraph: Paragraph): string {
  switch (paragraph.kind) {
    case 'heading':
      return [paragraph.text, ...paragraph.links.map(({ label }) => label)].join(' · ');
    case 'text':
      return paragraph.content.map(({ text }) => text).join('');
    case 'quotation':
      return paragraph.text;
  }
}

function markdownInline({ text, italic }: Inline): string {
  const escaped = escapeMarkdown(text);
  return italic && text.trim() === text && text !== '' ? `*${escaped}*` : escaped;
}

function markdownLink({ label, href }: Link): string {
  const address = href.replace(/[<>\\\s]/gu, (character) => encodeURIComponent(character));
  return `[${escapeMarkdown(label)}](<${address}>)`;
}

/** `text` so that Markdown shows it as it is, whatever it holds; line breaks become spaces. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n]+/gu, ' ')
    .replace(/[\\`*_[\]<>~|&$]/gu, '\\$&')
    .replace(/^(\s*)([#+=-])/u, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/u, '$1\\$2');
}
