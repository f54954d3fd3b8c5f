import assert from 'node:assert/strict';
import { markerEndingAt, type Marker } from '../../../server/footnotes/marker';

const markers = [5, 9, 12].map((end): Marker => ({ start: end - 1, end, style: 'plain', label: '1', note: undefined }));

describe('the marker that ends at an offset', () => {
  it('is found in the first place, the middle and the last', () => {
    assert.deepEqual(
      [5, 9, 12].map((offset) => markerEndingAt(markers, offset)),
      markers,
    );
  });

  it('is undefined where none ends', () => {
    assert.deepEqual(
      [0, 4, 8, 13].map((offset) => markerEndingAt(markers, offset)),
      [undefined, undefined, undefined, undefined],
    );
    assert.equal(markerEndingAt([], 5), undefined);
  });
});
