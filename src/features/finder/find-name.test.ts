import { expect, test } from 'vitest';
import { entriesAt, storeOf } from './fixtures/entries.ts';

const names = ['Athena Care', 'Blue Athena Clinic', 'Athens Spine', 'Café Atlas', 'Nathena House'];
const entries = entriesAt(names.map((_, index) => ({ lat: 36, lon: -86 - index }))).map(
  (entry, index) => ({ ...entry, pin: { ...entry.pin, name: names[index] ?? '' } }),
);
const { store } = storeOf(entries);
const found = async (typed: string, limit = 5) =>
  (await store.named(typed, limit)).map(({ name }) => name);

test('clinics whose name begins with what was typed come before those that hold it', async () => {
  expect(await found('athen')).toEqual(['Athena Care', 'Athens Spine', 'Blue Athena Clinic']);
  expect(await found('ATHENA  C')).toEqual(['Athena Care', 'Blue Athena Clinic']);
  expect(await found('cafe')).toEqual(['Café Atlas']);
});

test('a hit says where the clinic is and where its page is', async () => {
  expect(await store.named('athena care', 1)).toEqual([
    { name: 'Athena Care', path: '/clinics/tennessee/franklin/clinic-0/', where: 'Franklin, TN' },
  ]);
});

test('fewer than three letters find nothing, and no more are given than asked for', async () => {
  expect(await found('at')).toEqual([]);
  expect(await found('athen', 2)).toHaveLength(2);
});
