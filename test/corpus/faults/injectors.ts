import type { Injector } from './fault';
import { markerInjectors } from './markers';
import { textInjectors } from './texts';
import { volumeInjectors } from './volumes';

export const injectors: readonly Injector[] = [...markerInjectors, ...textInjectors, ...volumeInjectors];
