import type { Marker } from '../../footnotes/marker';
import type { DocumentRule } from '../rule';

export const mixedStyles: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'footnote/mixed-styles',
    severity: 'information',
    title: 'Plain digits and explicit markers in one document',
    why: 'Explicit markers leave nothing to guess only if all of them are: a plain digit beside them may be a marker or a number.',
    example: {
      wrong:
        '1. Telegram From the Embassy in Japan to the Department of State1\n\nTokyo, May 4, 1958.\n\nText.[^2]\n  1. Source: Department of State.\n  2. Not printed.\n',
      right:
        '1. Telegram From the Embassy in Japan to the Department of State[^1]\n\nTokyo, May 4, 1958.\n\nText.[^2]\n  1. Source: Department of State.\n  2. Not printed.\n',
    },
    fix: 'unsafe',
  },
  check({ markers }, report) {
    const plain = markers.filter(({ style }) => style === 'plain');
    const explicit = markers.filter(isExplicit);
    const [firstPlain] = plain;
    const [firstExplicit] = explicit;
    if (firstPlain === undefined || firstExplicit === undefined) return;
    const fewer = Math.sign(explicit.length - plain.length) || Math.sign(firstPlain.start - firstExplicit.start);
    const [odd, usual] = fewer < 0 ? [firstExplicit, firstPlain] : [plain.at(-1)!, firstExplicit];
    report({
      span: { start: odd.start, end: odd.end },
      message: 'This document has markers as plain digits and explicit ones. Write all in one way.',
      related: [{ span: { start: usual.start, end: usual.end }, message: 'This marker is written in the other way.' }],
      fixes: [
        {
          title: 'Write all markers as [^n]',
          safe: false,
          changes: plain.map(({ start, end, label }) => ({ span: { start, end }, text: `[^${label}]` })),
        },
      ],
    });
  },
};

function isExplicit({ style }: Marker): boolean {
  return style === 'explicit' || style === 'superscript';
}
