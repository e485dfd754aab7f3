/** What the build tells the worker. Paths are below the root of the site, without a first slash. */
export interface OfflineFacts {
  /** Kept as soon as the reader turns it on: pages end with a slash, the rest are their parts. */
  core: readonly string[];
  /** Changes with the contents of what is in `core`. */
  coreRevision: string;
  /** The finder's page and its scripts, which must be as new as the data that they read. */
  finder: readonly string[];
  /** Changes with the finder's data and with any script. */
  dataRevision: string;
  /** How long a page may take to come before a saved copy is shown in its place. */
  patienceSeconds: number;
}

/** What a reader gets for a page that is not saved. One of `core`. */
export const notSavedPage = 'offline/not-saved/';
