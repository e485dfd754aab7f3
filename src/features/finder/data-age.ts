// How old what we know of a clinic is. Pure, and small: it runs in the browser too.
// Half a year and a year are our own choice: federal directories come out once a year, so what was
// not looked at for longer has missed an edition.

/** fresh: nothing to say. ageing: may have changed. overdue: no more than a hint. */
export type DataAge = 'fresh' | 'ageing' | 'overdue';

export const ageingAfterDays = 183;
export const overdueAfterDays = 365;

const msPerDay = 86_400_000;
// Made once: to make one for each date took a second of every thirty of a build with many clinics.
const monthName = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

/** How old it is. Units of both: days since 1970-01-01. */
export function dataAge(checkedOn: number, today: number): DataAge {
  const days = today - checkedOn;
  if (days > overdueAfterDays) return 'overdue';
  return days > ageingAfterDays ? 'ageing' : 'fresh';
}

/** Last day of a day, month or year: 2024 → 2024-12-31. Units: days since 1970-01-01. */
export function lastDayOf(date: string): number {
  const [year = NaN, month, day] = date.split('-').map(Number);
  if (day !== undefined) return Date.parse(date) / msPerDay;
  // The day before the first of what follows.
  return Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 0) / msPerDay;
}

/** The day of a clock. Units: days since 1970-01-01. */
export function dayOf(now: Date): number {
  return Math.floor(now.getTime() / msPerDay);
}

/** What a page says of its own age. `date` is when the newest word is from: 2026-11-22 or 2024. */
export function pageAgeWords(date: string, today: number): string {
  const newest = `The newest word we have is from ${dateWords(date)}`;
  return {
    fresh: `${newest}.`,
    ageing: `${newest}, more than 6 months ago. Things may have changed.`,
    overdue: `${newest}, more than a year ago. Take all of this as a hint until you have called.`,
  }[dataAge(lastDayOf(date), today)];
}

/** What a card says: nothing while it is fresh. */
export function cardAgeWords(date: string, today: number): string {
  const newest = `Newest word: ${dateWords(date)}`;
  return {
    fresh: '',
    ageing: `${newest}, more than 6 months old.`,
    overdue: `${newest}, more than a year old.`,
  }[dataAge(lastDayOf(date), today)];
}

/** "November 2026" for 2026-11-22 and 2026-11; "2024" for 2024. */
function dateWords(date: string): string {
  const [year = '', month] = date.split('-');
  if (month === undefined) return year;
  return `${monthName.format(new Date(`${year}-${month}-01`))} ${year}`;
}
