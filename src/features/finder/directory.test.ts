import { expect, test } from 'vitest';
import { toDirectory } from './directory.ts';
import { provider } from './fixtures/provider.ts';
import type { ProviderInput } from './schema.ts';

const said = { source: 'site', asOf: '2026-11-22' };
const byVideo = (changes: Partial<ProviderInput> = {}) =>
  provider({
    id: 'video-care-franklin-tn',
    name: 'Video Care',
    delivery: { inPerson: { value: 'no', ...said }, telehealth: { value: 'yes', ...said } },
    serviceArea: { states: ['TN', 'KY', 'GU'], source: 'site' },
    ...changes,
  });
const statesOf = (...records: ReturnType<typeof provider>[]) =>
  toDirectory(records).map(({ state, count, visitors }) => [
    state.code,
    count,
    visitors.map(({ provider: { name } }) => name),
  ]);

test('a service without a door stands in every state that it serves, and counts in its own', () => {
  expect(statesOf(provider(), byVideo())).toEqual([
    ['GU', 0, ['Video Care']],
    ['KY', 0, ['Video Care']],
    ['TN', 2, []],
  ]);
});

test('its page is one and the same from each of them', () => {
  const paths = toDirectory([byVideo()]).flatMap(({ cities, visitors }) =>
    [...cities.flatMap(({ clinics }) => clinics), ...visitors].map(({ path }) => path),
  );
  expect(new Set(paths)).toEqual(new Set(['/clinics/tennessee/franklin/video-care/']));
  expect(paths).toHaveLength(3);
});

test('a clinic with a door stands where its door is alone, and a closed service nowhere', () => {
  const area = { states: ['KY'], source: 'site' };
  expect(statesOf(provider({ serviceArea: area }))).toEqual([['TN', 1, []]]);
  expect(statesOf(byVideo({ status: 'closed' }))).toEqual([]);
});
