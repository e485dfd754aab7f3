/** A kebab-case id of any words: "St. John's & Co." gives "st-johns-and-co". May be empty. */
export function slugify(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’.]/gu, '')
    .replace(/&/gu, ' and ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
