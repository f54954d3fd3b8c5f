import { randomBytes } from 'node:crypto';
import { installedKit } from './kit';
import { Log } from './log';
import { releaseVersion } from './release';
import { Scratch } from './scratch';
import { startServer } from './server';
import { linkExtension, workbenchAddress, writeQuietSettings } from './workbench';

export interface InteractiveOptions {
  readonly extension: string;
  readonly folder: string;
  readonly file: string | undefined;
  readonly port: number;
  readonly announce: (line: string) => void;
}

export interface InteractiveEditor {
  readonly address: string;
  readonly version: string;
  readonly ended: Promise<string>;
  end(): Promise<void>;
}

/** The newest VS Code of the kit for a person in front of a browser, with the extension in it as if it were installed. */
export async function startInteractive(options: InteractiveOptions): Promise<InteractiveEditor> {
  const kit = await installedKit(options.announce);
  const scratch = new Scratch();
  scratch.holdTemporaryFiles();
  const log = new Log();
  const userData = scratch.path('user');
  const extensions = scratch.path('extensions');
  writeQuietSettings(userData);
  linkExtension(extensions, options.extension);
  // Whoever has the address may do in this editor what its user may, so it holds what nobody can guess.
  const token = randomBytes(16).toString('hex');
  try {
    const server = await startServer({
      kit,
      scratch,
      log,
      userData,
      extensions,
      token,
      edition: 'newest',
      builtIn: 'all',
      port: options.port,
    });
    return {
      address: workbenchAddress({
        port: server.port,
        token,
        folder: options.folder,
        files: options.file === undefined ? [] : [options.file],
      }),
      version: releaseVersion(kit, 'newest'),
      ended: server.ended,
      end: () => scratch.end(),
    };
  } catch (error) {
    await scratch.end();
    throw error;
  }
}
