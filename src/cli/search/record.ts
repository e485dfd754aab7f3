/** One thing that a search can find: a part of a page, a word, a clinic, a place with clinics. */
export interface SearchRecord {
  /** Where the reader is taken, with the heading's id behind #. */
  url: string;
  /** What the filter of the search page chooses by. No filter shows places alone. */
  type: 'Page' | 'Word' | 'Clinic' | 'Place';
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
