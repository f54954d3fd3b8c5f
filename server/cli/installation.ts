import { fileURLToPath } from 'node:url';

const location = import.meta.url;

/** The file that runs: the bundle, which is the entry of its own workers too. */
export const script = location.startsWith('file:') ? fileURLToPath(location) : location;
