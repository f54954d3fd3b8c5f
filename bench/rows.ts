import { activation } from './editor/activation';
import { files } from './files/group';
import { inside } from './inside/group';
import { growth } from './inside/growth';
import type { Group } from './row';
import { session } from './stdio/session';
import { start } from './stdio/start';

/** Everything that is measured, in the order of the table. */
export const groups: readonly Group[] = [inside, session, start, growth, files, activation];
