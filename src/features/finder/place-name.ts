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

/** Name of the file that holds a place: its first three letters, so that each file stays small. */
export function placeShard(key: string): string {
  return key.replaceAll(' ', '').slice(0, 3).padEnd(3, '_');
}

/** Name of the file that holds a ZIP code: its first three digits. */
export function zipShard(zip: string): string {
  return zip.slice(0, 3);
}

const shortForms: Record<string, string> = {
  st: 'saint',
  ste: 'sainte',
  ft: 'fort',
  mt: 'mount',
  pt: 'point',
};
