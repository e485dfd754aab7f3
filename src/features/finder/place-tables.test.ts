import { expect, test } from 'vitest';
import { distanceMiles } from '#lib/geo/distance.ts';
import { realProviders } from './fixtures/real-providers.ts';
import { censusZips } from './packages.ts';
import { cityRows, geocoder, zipRows } from './place-tables.ts';
import { hasDoor } from './visiting.ts';
import { locate } from './to-pin.ts';

const islands = ['AS', 'GU', 'MP', 'PR', 'VI'];
const census = censusZips();
const rows = zipRows();

// Source: GeoNames, the main town of each; American Samoa's one ZIP code reaches over all its islands.
test.each([
  ['00901', 'Old San Juan', 18.4663, -66.1057],
  ['00959', 'Bayamón', 18.3986, -66.1557],
  ['00680', 'Mayagüez', 18.2011, -67.1396],
  ['00765', 'Vieques', 18.1489, -65.4425],
  ['00775', 'Culebra', 18.3031, -65.301],
  ['00802', 'Charlotte Amalie', 18.3419, -64.9307],
  ['00820', 'Christiansted', 17.7466, -64.7032],
  ['96910', 'Hagåtña', 13.4757, 144.7489],
  ['96950', 'Saipan', 15.2123, 145.7545],
  ['96799', 'Pago Pago', -14.2781, -170.7025],
])('%s lies at %s, on the right island', (zip, _, lat, lon) => {
  const [row] = rows.filter((one) => one.zip === zip);
  expect(row && distanceMiles(row, { lat, lon })).toBeLessThan(6);
});

test('a search for Vieques goes to the island, not to a hamlet of that name', () => {
  const [vieques] = cityRows(rows).filter(
    ({ name, state }) => `${name}, ${state}` === 'Vieques, PR',
  );
  expect(vieques && distanceMiles(vieques, { lat: 18.1489, lon: -65.4425 })).toBeLessThan(6);
});

test('a clinic in Alaska, Hawaii or a territory stands near the middle of its ZIP code', () => {
  const geocode = geocoder();
  for (const provider of realProviders) {
    const { state, zip = '' } = provider.address;
    const { latitude: lat, longitude: lon } = census[zip] ?? {};
    if (![...islands, 'AK', 'HI'].includes(state) || !hasDoor(provider)) continue;
    expect(lat !== undefined && lon !== undefined, provider.id).toBe(true);
    const { point } = locate(provider, geocode);
    expect(distanceMiles(point, { lat: lat ?? NaN, lon: lon ?? NaN }), provider.id).toBeLessThan(5);
  }
});
