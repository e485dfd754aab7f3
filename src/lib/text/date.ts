const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A day in words: "November 22, 2026". Takes an ISO date. Throws RangeError on anything else. */
export function formatDay(isoDate: string): string {
  const [year, month, day] = partsOf(isoDate);
  return `${month} ${day}, ${year}`;
}

/** A month in words: "November 2026". Takes an ISO date. Throws RangeError on anything else. */
export function formatMonth(isoDate: string): string {
  const [year, month] = partsOf(isoDate);
  return `${month} ${year}`;
}

function partsOf(isoDate: string): [year: string, month: string, day: number] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate) ?? [];
  const name = months[Number(month) - 1];
  if (!year || !name) throw new RangeError(`must be a date like 2026-03-14, found "${isoDate}".`);
  return [year, name, Number(day)];
}
