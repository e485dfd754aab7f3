// Cells of a table as people fill them in → what a record holds. Pure words in, a value out; what
// cannot be read gives undefined, so that the reader can say which cell it was.

/**
 * Words with single spaces and none at the ends. Empty and missing give undefined, and so does
 * "- - -", which SAMHSA writes for a street that it withholds.
 */
export function readWords(cell: unknown): string | undefined {
  if (typeof cell !== 'string' && typeof cell !== 'number') return undefined;
  const words = String(cell).normalize('NFC').replace(/\s+/gu, ' ').trim();
  return /^[-–—.\s]*$/u.test(words) ? undefined : words;
}

/** A phone as people write it: "480-784-1514 x1126". Undefined when nobody can dial it. */
export function readPhone(cell: unknown): { number: string; ext?: string } | undefined {
  const words = readWords(cell);
  if (words === undefined) return undefined;
  const [, main = '', ext] =
    /^([\d\s().+/-]+?)(?:\s*(?:x|ext\.?|extension)\s*(\d{1,6}))?$/i.exec(words) ?? [];
  const digits = main.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  // 999-999-9999 and the like fill a field that had to be filled.
  const isReal = /^[2-9]\d{2}[2-9]\d{6}$/.test(digits) && !/^(\d)\1+$/.test(digits);
  return isReal ? { number: `+1${digits}`, ...(ext !== undefined && { ext }) } : undefined;
}

/** A ZIP code, its four last digits, and whether it came without its first zeros. */
export interface ZipCell {
  zip: string;
  zip4?: string;
  hasLostZero: boolean;
}

/**
 * A ZIP code as spreadsheets spoil it: "01234.0", 1234, "37067-1234", "370671234". Undefined when
 * it is none. A lost zero is put back; whether the result is right, the state will tell.
 */
export function readZip(cell: unknown): ZipCell | undefined {
  const words = readWords(cell)?.replace(/\.0+$/, '');
  const [, main = '', last] = /^(\d{3,5})(?:[- ]?(\d{4}))?$/.exec(words ?? '') ?? [];
  const whole = /^\d{8}$/.test(words ?? '') ? [`${words}`.slice(0, 4), `${words}`.slice(4)] : [];
  const [zip = '', zip4 = last] = whole.length > 0 ? whole : [main];
  if (zip === '') return undefined;
  return {
    zip: zip.padStart(5, '0'),
    ...(zip4 !== undefined && zip4 !== '0000' && { zip4 }),
    hasLostZero: zip.length < 5,
  };
}

/**
 * A website as people write it: "test.example" gets its https://. Undefined when it is none, such
 * as a script. A page that has http:// alone gets https:// too: the schema wants it.
 */
export function readWebsite(cell: unknown): string | undefined {
  const words = readWords(cell);
  if (words === undefined || /\s/.test(words)) return undefined;
  const address = /^https?:\/\//i.test(words)
    ? words.replace(/^http:/i, 'https:')
    : /^[\w-]+(\.[\w-]+)+([/?#].*)?$/.test(words)
      ? `https://${words}`
      : undefined;
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { hostname, username } = new URL(address);
  return hostname.includes('.') && username === '' ? address : undefined;
}

/** A number written as a number or as text: "33.506101102040816". */
export function readNumber(cell: unknown): number | undefined {
  const words = readWords(cell);
  if (words === undefined || !/^[+-]?\d+(\.\d+)?$/.test(words)) return undefined;
  return Number(words);
}

/** A postal code of a state in any case. Whether there is such a state, the schema tells. */
export function readState(cell: unknown): string | undefined {
  return readWords(cell)?.toUpperCase();
}
