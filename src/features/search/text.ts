// Contractions are no words to look for: "don't" is not "don" and "t".
const contraction = /\b\p{L}+['’](?:m|re|ve|ll|d|t|s)\b/gu;
const stopWords = new Set(
  `a about after all am an and any are as at be been but by can could did do does for from get gets
  had has have how i if im in into is it its ive me much my near of on or our please so some take than that the
  their them there they this to was we were what when where which who why will with would you your
  dont doesnt cant`.split(/\s+/),
);

/** The words of a text in plain lower-case letters and digits, without accents. Order: as written. */
export function toWords(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every word of what somebody typed, but contractions. */
export function toTyped(typed: string): string[] {
  const words = toWords(typed.replace(contraction, ' '));
  return words.length > 0 ? words : toWords(typed);
}

/** The words worth looking for: all but those that every page has. All, when there are no others. */
export function telling(words: readonly string[]): string[] {
  const rare = words.filter((word) => !stopWords.has(word));
  return rare.length > 0 ? rare : [...words];
}

// Each word costs a piece of the index and a list of words: with more than these a first search would
// load more than 95 kB.
const mostWords = 6;

/** A long query in its six longest words, which tell most. Order: as typed. A short one as it is. */
export function shorten(typed: string): string {
  const words = telling(toTyped(typed));
  if (words.length <= mostWords) return typed;
  const longest = words
    .map((word, place) => ({ length: word.length, place }))
    .sort((a, b) => b.length - a.length || a.place - b.place)
    .slice(0, mostWords);
  return words.filter((_, index) => longest.some(({ place }) => place === index)).join(' ');
}

/** What two forms of an English word have in common: "infusions" and "infusion". Rough on purpose. */
export function stemOf(word: string): string {
  if (word.length < 5) return word.replace(/(?<=\w\w)s$/, '');
  return word.replace(/(?:ies|y)$/, 'i').replace(/(?:ations?|ings?|ness|edly|ed|es|s|e|ly)$/, '');
}
