/** What a record is. The type is what the filter of the search page chooses by. */
export const recordTypes = ['Page', 'Word', 'Clinic'] as const;

/** One thing that a search can find: a part of a page under its heading, a word, a clinic. */
export interface SearchRecord {
  /** Where the reader is taken, with the heading's id behind #. */
  url: string;
  type: (typeof recordTypes)[number];
  /** Heading of the part, name of the page, word or clinic. Weighs most. */
  title: string;
  /** Name of the page that the part stands on. Left out where the record is the page itself. */
  page?: string;
  /** Names that it goes by, in the menus and in the glossary. Weigh as much. Never shown. */
  names?: string;
  /** Other words that find it. Never shown. */
  also?: string;
  /** What excerpts are cut from. */
  text: string;
}
