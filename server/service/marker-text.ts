import type { Marker, MarkerStyle } from '../footnotes/marker';
import { superior } from './passage';

/** A marker as it is typed: `2`, `[^2]`, `²`; symbols and letters as they are. */
export function markerText(style: MarkerStyle, label: string): string {
  if (style === 'explicit') return `[^${label}]`;
  return style === 'superscript' ? superior(label) : label;
}

/** Whether a marker counts: symbols and letters do not. */
export function isNumbered({ label }: Pick<Marker, 'label'>): boolean {
  return /^\d+$/u.test(label);
}
