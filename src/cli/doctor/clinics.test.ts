import { expect, test } from 'vitest';
import { providerInput } from '#features/finder/fixtures/provider.ts';
import { examineClinics } from './clinics.ts';

/** One clinic for each day, on which its website was read; named after the day. */
function examine(days: readonly string[], closed: readonly string[] = []) {
  const providers = days.map((readOn) =>
    providerInput({
      id: `clinic-${readOn}`,
      name: `Clinic ${readOn}`,
      status: closed.includes(readOn) ? 'closed' : 'unconfirmed',
      sources: [{ id: 'site', kind: 'clinic-website', name: 'test.example', readOn }],
    }),
  );
  const files = new Map([['content/providers/tn.json', JSON.stringify({ providers })]]);
  return examineClinics(files, '2026-11-28');
}

test('clinics not heard of for more than a year are named, and closed ones are not counted', () => {
  // 2025-11-28 is 365 days before 2026-11-28: a year, not more. 2026-05-28 is 184 days before.
  // 60 days on it is 2027-01-27: 2026-01-27 is then 365 days old, and 2025-11-28 425.
  const days = ['2025-11-27', '2024-01-01', '2025-11-28', '2026-01-27', '2026-05-28', '2026-11-01'];
  expect(examine(days, ['2024-01-01'])).toEqual({
    title: 'Clinics',
    summary:
      '5 listed: 1 not heard of for more than a year, 3 for more than half a year. 1 more turn a year old within 60 days.',
    findings: ['2025-11-27  content/providers: clinic-2025-11-27 (Clinic 2025-11-27)'],
    needsCare: true,
  });
});

test('the oldest comes first, and after ten the rest is a number', () => {
  const days = Array.from({ length: 12 }, (_, index) => `2020-01-${28 - index}`);
  const { findings } = examine(days);
  expect(findings).toHaveLength(11);
  expect(findings[0]).toMatch(/^2020-01-17 /);
  expect(findings.at(-1)).toBe('and 2 more');
});

test('a list that is fresh needs no care', () => {
  expect(examine(['2026-11-01']).needsCare).toBe(false);
});
