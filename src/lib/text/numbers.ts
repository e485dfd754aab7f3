/**
 * Phone numbers and short codes. They are ways to reach somebody, not facts: 988, 911, 741741,
 * 678-678, 1-866-488-7386, (202) 555-0123.
 */
const phones = [
  /(?<![\w-])(988|911|711|211|838255|741741|435748)(?![\w-]|[.,]\d)/g,
  /(?<![\w-])(\+?1[-. ])?\(?[2-9]\d{2}\)?[-. ][2-9]\d{2}[-. ]\d{4}(?!\w)/g,
  /(?<![\w-])678-678(?!\w)/g,
];

/** Names of lists and plans, and "day and night". */
const names = [/(?<!\w)24\/7(?!\w)/g, /(?<!\w)401\(k\)/g];

// Not behind a letter: PHQ-9, CYP3A4, B12 and COVID-19 are names.
const number = /(?<![\p{L}\d.,–-])(?<!\p{L}-)\$?\d+(?:[.,]\d+)*(?:\s?%)?/gu;

/**
 * The numbers in a text that state a fact, as written. Left out: phone numbers, names with digits
 * such as PHQ-9, numbers in words. Order: as read.
 */
export function numbersIn(text: string): string[] {
  const words = [...phones, ...names].reduce((rest, kind) => rest.replace(kind, ' '), text);
  return words.match(number) ?? [];
}
