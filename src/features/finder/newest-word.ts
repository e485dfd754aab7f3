import { lastDayOf, overdueAfterDays } from './data-age.ts';
import type { Provider, ProviderSource } from './schema.ts';

/**
 * When the newest thing that we know of a clinic was so: the day on which a website was read or a
 * person asked, and for anything else the date it bears. A directory of 2024 says what was so in
 * 2024, whenever we read it. Shape: 2026-11-22, 2024-01 or 2024.
 */
export function newestWord({ sources, verified }: Provider): string {
  const current = sources.filter(({ isOutdated }) => !isOutdated);
  const dates = (current.length > 0 ? current : sources).map(dateOf);
  if (verified) dates.push(verified.on);
  return dates.reduce((newest, date) => (lastDayOf(date) > lastDayOf(newest) ? date : newest));
}

/** Someone at the clinic confirmed the record, and not longer ago than a year before `today`. */
export function isConfirmed({ status, verified }: Provider, today: number): boolean {
  if (status !== 'active' || !verified) return false;
  return today - lastDayOf(verified.on) <= overdueAfterDays;
}

function dateOf({ kind, published, readOn }: ProviderSource): string {
  const isLive = kind === 'clinic-website' || kind === 'clinic' || kind === 'editor';
  if (isLive || published === undefined) return readOn;
  // A year is over only when it is: in March, what is from this year is at most from March.
  return lastDayOf(published) > lastDayOf(readOn) ? readOn : published;
}
