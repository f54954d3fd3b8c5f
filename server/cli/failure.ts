/** What the command line leaves behind for scripts (docs/command-line.md). */
export type ExitStatus = 0 | 1 | 2;

/** The command was called wrongly: nothing is done. The message is a whole sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** One input cannot be read: it is named, and the others are still processed. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Why the system refused a file, in words. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'permission is denied';
    case 'EISDIR':
      return 'it is a folder';
    case 'ENOTDIR':
      return 'a part of its path is not a folder';
    case 'ELOOP':
      return 'its symbolic links lead in a circle';
    case 'ENAMETOOLONG':
      return 'its name is too long';
    case 'EMFILE':
    case 'ENFILE':
      return 'too many files are open';
    case 'ERR_FS_FILE_TOO_LARGE':
      return 'it is too large';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
