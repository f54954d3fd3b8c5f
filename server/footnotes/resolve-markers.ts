import type { DocumentTree } from '../syntax/tree';
import type { Marker } from './marker';

export function resolveMarkers(_tree: DocumentTree): readonly Marker[] {
  return [];
}
