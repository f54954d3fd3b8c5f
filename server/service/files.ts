/** The one window to files that are not open in the editor. A worker, a disk and a test each have their own. */
export interface Files {
  /** The text of the file; undefined where there is none or it cannot be read. It never rejects. */
  readText(uri: string): Promise<string | undefined>;

  /**
   * The transcriptions in a folder, and with `below` those in the folders in it, at most `limit`; empty where it cannot be
   * read. It never rejects.
   */
  transcriptionsIn(folder: string, limit: number, reach: FolderReach): Promise<readonly string[]>;
}

export type FolderReach = 'here' | 'below';

/** Where there are no files: every question is answered with nothing. */
export const noFiles: Files = {
  readText: () => Promise.resolve(undefined),
  transcriptionsIn: () => Promise.resolve([]),
};
