import type { Collection } from './folders.ts';

/** Fewest entries a collection may hold. */
export type Minimums = Readonly<Record<Collection, number>>;

/**
 * The floor of the real content: a folder that was moved or mistyped fails here, not on the site.
 * Raise a number when the collection has grown.
 */
export const minimums: Minimums = {
  topics: 1,
  sources: 100,
  glossary: 1,
  uses: 1,
  numbers: 1,
  site: 3,
  // TODO when content/instruments and content/providers hold files: 1 instrument, 100 clinics.
  instruments: 0,
  providers: 0,
};
