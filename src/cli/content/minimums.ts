import type { Collection } from './folders.ts';

/** Fewest entries a collection may hold. */
export type Minimums = Readonly<Record<Collection, number>>;

/**
 * The floor of the real content: a folder that was moved or mistyped fails here, not on the site.
 * Raise a number when the collection has grown.
 */
export const minimums: Minimums = {
  topics: 25,
  sources: 100,
  glossary: 50,
  uses: 10,
  numbers: 9,
  site: 5,
  instruments: 10,
  providers: 100,
};
