/**
 * A distance as a reader should take it. Clinics stand in the middle of their ZIP code or city, so
 * nothing finer than a tenth of a mile is said, and nothing below one mile.
 */
export function distanceWords(miles: number): string {
  if (miles < 0.95) return 'less than 1 mile';
  const rounded = miles < 9.95 ? Math.round(miles * 10) / 10 : Math.round(miles);
  return `about ${rounded.toLocaleString('en-US')} ${rounded === 1 ? 'mile' : 'miles'}`;
}

/** "1 clinic", "7 clinics", "no clinics". */
export function clinicCount(count: number): string {
  if (count === 0) return 'no clinics';
  return count === 1 ? '1 clinic' : `${count.toLocaleString('en-US')} clinics`;
}
