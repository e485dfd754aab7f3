import { expect, test } from 'vitest';
import { cardAgeWords, dataAge, dayOf, lastDayOf, pageAgeWords } from './data-age.ts';

const day = (date: string) => dayOf(new Date(`${date}T12:00:00Z`));

test.each([
  ['2026-05-15', '2026-11-14', 'fresh'],
  ['2026-05-15', '2026-11-15', 'ageing'],
  ['2026-05-15', '2027-05-15', 'ageing'],
  ['2026-05-15', '2027-05-16', 'overdue'],
])('what was read on %s is, on %s, %s', (checked, today, age) => {
  expect(dataAge(lastDayOf(checked), day(today))).toBe(age);
});

test('a clock that is behind makes nothing old', () => {
  expect(dataAge(day('2026-11-22'), day('2020-01-01'))).toBe('fresh');
});

test.each([
  ['2024', '2024-12-31'],
  ['2024-02', '2024-02-29'],
  ['2023-12', '2023-12-31'],
  ['2024-01-09', '2024-01-09'],
])('%s ends on %s', (partial, last) => {
  expect(lastDayOf(partial)).toBe(day(last));
});

test('a page names its date whatever its age, so that it stays true when read later', () => {
  expect(pageAgeWords('2026-11-22', day('2026-12-01'))).toBe(
    'The newest word we have is from November 2026.',
  );
  expect(pageAgeWords('2026-11-22', day('2027-07-01'))).toContain(
    'November 2026, more than 6 months ago',
  );
  expect(pageAgeWords('2024', day('2026-11-28'))).toContain('from 2024, more than a year ago');
});

test('a card says nothing of its age while it is fresh', () => {
  expect(cardAgeWords('2026-11-22', day('2026-12-01'))).toBe('');
  expect(cardAgeWords('2026-11-22', day('2027-12-01'))).toBe(
    'Newest word: November 2026, more than a year old.',
  );
});
