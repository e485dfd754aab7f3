import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { distanceMiles } from '#lib/geo/distance.ts';
import { formatReport } from '#lib/report/problem.ts';
import { checkProviders } from './check-providers.ts';
import { toDirectory } from './directory.ts';
import { geocoder } from './place-tables.ts';
import { providerFileSchema } from './schema.ts';
import { isListed, locate, toPin } from './to-pin.ts';

const folder = 'content/providers';
const files = readdirSync(folder).map((name) => {
  const path = `${folder}/${name}`;
  const json: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return { path, json };
});
const providers = files.flatMap(({ json }) => providerFileSchema.parse(json).providers);
const geocode = geocoder();

test('every record is correct, in its state, and there once', () => {
  expect(formatReport(checkProviders(files, geocode))).toBe('');
});

test('every ZIP code lies near the city that the address names', () => {
  for (const provider of providers) {
    const { city, state } = provider.address;
    const { point } = locate(provider, geocode);
    const middle = geocode({ address: { city, state } });
    expect(middle.ok && distanceMiles(point, middle.point), provider.id).toBeLessThan(20);
  }
});

test('every listed clinic is on exactly one page of the directory', () => {
  const paths = toDirectory(providers).flatMap(({ cities }) =>
    cities.flatMap(({ clinics }) => clinics.map(({ path }) => path)),
  );
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toHaveLength(providers.filter(isListed).length);
});

test('a pin holds nothing that only editors should see', () => {
  const pins = JSON.stringify(providers.map((provider) => toPin(provider, geocode)));
  for (const { editorNote, sources } of providers) {
    for (const hidden of [editorNote, ...sources.map(({ evidence }) => evidence)]) {
      if (hidden !== undefined) expect(pins).not.toContain(JSON.stringify(hidden));
    }
  }
});

test('nobody is called confirmed whom nobody has called', () => {
  for (const { status, verified } of providers) {
    const byClinic = verified !== undefined && verified.by !== 'website';
    expect(status === 'active').toBe(byClinic);
  }
});
