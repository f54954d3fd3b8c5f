import assert from 'node:assert/strict';
import { joinVolumes } from '../../../server/volume/join-volumes';
import { parseVolume } from '../../../server/volume/parse-volume';

/** A copy that sets its markers behind a space, which two of them cannot show. */
const spaced = (number: number): string =>
  `${number}. Telegram From the Embassy in Norway to the Department of State\n\nOslo, May ${number}, 1958.\n\nThe Minister received me. 1 He spoke of the draft. 2 Nothing more was said.\n  1. Source: Department of State.\n  2. Not printed.\n`;

describe('the files of a volume, joined', () => {
  const texts = Array.from({ length: 16 }, (_, index) => spaced(index + 1));
  const files = texts.map((text) => parseVolume(text, 'frus1958-60v18'));
  const joined = joinVolumes(files);

  it('read markers in the habit of the whole, as one file does', () => {
    const whole = parseVolume(texts.join('\n'), 'frus1958-60v18');
    assert.deepEqual([files[0]?.habit, whole.habit, joined.volumes[0]?.habit], ['glued', 'spaced', 'spaced']);
    const labels = (entries: typeof whole.entries) =>
      entries.map(({ document }) => document.markers.map(({ label, note }) => `${label}: ${note ?? ''}`));
    assert.deepEqual(labels(joined.contents.entries), labels(whole.entries));
  });

  it('are the same objects for the same files', () => {
    assert.equal(joinVolumes(files).volumes[3], joined.volumes[3]);
    const [glued] = joinVolumes(files.slice(0, 2)).volumes;
    assert.equal(glued, files[0]);
  });
});
