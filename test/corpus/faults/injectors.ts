import { characterInjectors } from './characters';
import { dateInjectors } from './dates';
import type { Injector } from './fault';
import { footnoteInjectors } from './footnotes';
import { headingInjectors } from './headings';
import { insertionInjectors } from './insertions';
import { markerInjectors } from './markers';
import { pageInjectors } from './pages';
import { referenceInjectors } from './references';
import { sectionInjectors } from './sections';
import { sourceInjectors } from './sources';

export const injectors: readonly Injector[] = [
  ...footnoteInjectors,
  ...markerInjectors,
  ...characterInjectors,
  ...dateInjectors,
  ...headingInjectors,
  ...insertionInjectors,
  ...pageInjectors,
  ...referenceInjectors,
  ...sectionInjectors,
  ...sourceInjectors,
];
