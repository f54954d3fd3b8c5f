import { join } from 'node:path';
import { projectRoot } from '../host/paths';
import { copySamples } from '../host/samples';
import { bundleSuites } from './bundle';

// For the debugger of an editor, which starts the tests itself: .vscode/launch.json.
copySamples(join(projectRoot, 'out', 'test', 'samples'));
void bundleSuites();
