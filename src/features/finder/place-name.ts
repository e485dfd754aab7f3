/** A place's name in the one form under which it is looked up: "St. Paul" gives "saint paul". */
export function placeKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/gu, '')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
  return words
    .split(' ')
    .map((word) => shortForms[word] ?? word)
    .join(' ');
}

/**
 * Name of the file that holds a place: its first three letters. After a word that begins hundreds
 * of names ("San", "Fort", "New") the next word's first letter too, so that each file stays small.
 */
export function placeShard(key: string): string {
  const [first = '', second = ''] = key.split(' ');
  if (commonFirst.has(first) && second) return `${first.slice(0, 3)}-${second.slice(0, 1)}`;
  return key.replaceAll(' ', '').slice(0, 3).padEnd(3, '_');
}

/** A place's name as it is written, unless a table knows better: "saint paul" gives "Saint Paul". */
export function placeTitle(key: string): string {
  return key.replace(/(^| )[a-z]/g, (letter) => letter.toUpperCase());
}

/** Name of the file that holds a ZIP code: its first three digits. */
export function zipShard(zip: string): string {
  return zip.slice(0, 3);
}

const commonFirst = new Set('saint new north south east west san fort mount lake port'.split(' '));

const shortForms: Record<string, string> = {
  st: 'saint',
  ste: 'sainte',
  ft: 'fort',
  mt: 'mount',
  pt: 'point',
};
