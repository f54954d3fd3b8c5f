import type { MarkerHabit, HabitSigns } from '../footnotes/habit';
import { readHabitSigns, habitOf } from '../footnotes/volume-habit';
import { resolveMarkers } from '../footnotes/resolve-markers';
import type { Marker } from '../footnotes/marker';
import { parseReferences } from '../references/parse-references';
import { parseDocument } from '../syntax/parse-document';
import { KeptFacts } from '../syntax/kept-facts';
import type { Span } from '../syntax/span';
import type { DocumentTree } from '../syntax/tree';
import type { AnalyzedDocument, DocumentTitle } from './analyzed-document';

/**
 * Parses one document, resolves its markers and reads its references. `opensWithHeading` is what the volume's
 * boundaries say of the first line; by default the text decides. `habit` is how the volume prints markers. Never throws.
 */
export function analyzeDocument(
  text: string,
  opensWithHeading?: boolean,
  habit: MarkerHabit = 'glued',
): AnalyzedDocument {
  const tree = parseDocument(text, opensWithHeading);
  const markers = resolveMarkers(tree);
  const signs = readHabitSigns(tree, markers);
  return withMarkers(tree, habit === 'glued' ? markers : resolveMarkers(tree, habit), signs, habit);
}

/**
 * Resolves the markers of all documents of a volume and reads their references. One step for all documents before the
 * next step: the code of a step stays in the processor's caches, which going document by document costs half as much
 * time again. The habit is known before the references are read, so that none are read twice.
 */
export function analyzeDocuments(trees: readonly DocumentTree[]): readonly AnalyzedDocument[] {
  const glued = trees.map((tree) => resolveMarkers(tree));
  const signs = trees.map((tree, place) => readHabitSigns(tree, glued[place] ?? []));
  const habit = habitOf(signs);
  const markers = habit === 'glued' ? glued : trees.map((tree) => resolveMarkers(tree, habit));
  return trees.map((tree, place) => withMarkers(tree, markers[place] ?? [], signs[place]!, habit));
}

/** The same document in a volume of another habit. */
export function adoptHabit(document: AnalyzedDocument, habit: MarkerHabit): AnalyzedDocument {
  return withMarkers(document.tree, resolveMarkers(document.tree, habit), document.habitSigns, habit);
}

function withMarkers(
  tree: DocumentTree,
  markers: readonly Marker[],
  habitSigns: HabitSigns,
  habit: MarkerHabit,
): AnalyzedDocument {
  const references = parseReferences(tree, markers, tree.heading?.number);
  return { tree, title: describeTitle(tree, markers), markers, references, habitSigns, habit, facts: new KeptFacts() };
}

/** The heading without its marker, which the syntax alone cannot tell from a number. */
function describeTitle(tree: DocumentTree, markers: readonly Marker[]): DocumentTitle | undefined {
  const { heading, text } = tree;
  if (!heading) return undefined;
  let end = heading.end;
  for (let at = markers.length - 1; at >= 0; at--) {
    const marker = markers[at];
    if (marker && marker.start >= heading.start && marker.end >= trimmed(text, end)) end = Math.min(end, marker.start);
  }
  end = trimmed(text, end);
  const words = (span: Span | undefined): string | undefined =>
    span && text.slice(span.start, trimmed(text, Math.max(span.start, Math.min(span.end, end))));
  return {
    number: heading.number,
    title: words(heading.title) ?? '',
    kind: heading.kind,
    from: words(heading.from),
    to: words(heading.to),
  };
}

function trimmed(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}
