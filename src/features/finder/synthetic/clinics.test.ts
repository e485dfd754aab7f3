import { describe, expect, test } from 'vitest';
import { checkProviders } from '../check-providers.ts';
import { cityRows, geocoder, zipRows } from '../place-tables.ts';
import { isListed } from '../to-pin.ts';
import { syntheticClinics, syntheticProviders, toProviderFiles } from './clinics.ts';
import { randomFrom, weightedPicker } from './random.ts';

const clinics = syntheticClinics(1000);

describe('synthetic clinics', () => {
  test('pass every check that real clinics must pass', () => {
    const files = [...toProviderFiles(clinics)].map(([name, json]) => ({
      path: `content/providers/${name}`,
      json,
    }));
    expect(checkProviders(files, geocoder())).toEqual([]);
  });

  test('are all shown by the finder', () => {
    expect(syntheticProviders(1000).filter(isListed)).toHaveLength(1000);
  });

  test('cannot be taken for a real place', () => {
    for (const { name, phones = [], website = 'https://a.example/' } of clinics) {
      expect(name).toMatch(/^Synthetic Clinic \d{5}$/);
      expect(website).toMatch(/^https:\/\/[\w-]+\.example\/$/);
      for (const { number } of phones) expect(number).toMatch(/^\+1\d{3}55501\d\d$/);
    }
  });

  test('are the same each time, and a longer list begins with a shorter one', () => {
    expect(syntheticClinics(1000)).toEqual(clinics);
    expect(syntheticClinics(100)).toEqual(clinics.slice(0, 100));
    expect(syntheticClinics(100, 2)).not.toEqual(clinics.slice(0, 100));
  });

  test('stand where people live: about as many in Los Angeles as its share of all', () => {
    const all = cityRows(zipRows()).reduce((sum, { size }) => sum + size, 0);
    const many = syntheticClinics(10_000);
    const inLosAngeles = many.filter(({ address }) => address.city === 'Los Angeles').length;
    // The gazetteer counts 3,971,883 people. Cities without a ZIP code of their name hold none.
    expect(inLosAngeles / 10_000).toBeGreaterThan(3_971_883 / all);
    expect(inLosAngeles / 10_000).toBeLessThan((2 * 3_971_883) / all);
  });
});

test('a weighted draw gives each item its share', () => {
  const draw = weightedPicker(['rare', 'never', 'often'], (word) =>
    word === 'rare' ? 1 : word === 'never' ? 0 : 3,
  );
  const random = randomFrom(7);
  const drawn = Array.from({ length: 4000 }, () => draw(random));
  expect(drawn.filter((word) => word === 'rare').length / 4000).toBeCloseTo(0.25, 1);
  expect(drawn).not.toContain('never');
});
