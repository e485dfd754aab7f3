const msPerDay = 86_400_000;

/** The day so many days after another. Shape of both: 2026-03-14. */
export function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * msPerDay).toISOString().slice(0, 10);
}
