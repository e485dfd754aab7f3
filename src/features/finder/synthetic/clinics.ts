// Invented clinics for benchmarks and tests of scale, never for the site: every name says
// "Synthetic", every phone is 555-01xx, every website ends in .example.
import { groupBy } from '#lib/group.ts';
import { slugify } from '#lib/text/slug.ts';
import { cityKey } from '../geocode.ts';
import { cityRows, zipRows, type ZipRow } from '../place-tables.ts';
import { providerSchema, type Provider, type ProviderFile, type ProviderInput } from '../schema.ts';
import { pick, randomFrom, weightedPicker, type Random } from './random.ts';

const kinds = ['ketamine-clinic', 'psychiatry', 'pain', 'hospital', 'community-mh'] as const;
const asOf = '2026-01-31';
const site = { source: 'site', asOf } as const;

/**
 * Clinics in real ZIP codes, as many in each as people live there, facts as sparse as in the real
 * files. Order: by number. The same count and seed give the same clinics; a larger count begins
 * with those of a smaller one.
 */
export function syntheticClinics(count: number, seed = 1): ProviderInput[] {
  const random = randomFrom(seed);
  const pickZip = zipPicker();
  return Array.from({ length: count }, (_, index) => toClinic(index + 1, pickZip(random), random));
}

/** The same as the rest of the finder reads them, each checked by the schema. */
export function syntheticProviders(count: number, seed = 1): Provider[] {
  return syntheticClinics(count, seed).map((clinic) => providerSchema.parse(clinic));
}

/** File name → what content/providers would hold: one file for each state. */
export function toProviderFiles(clinics: readonly ProviderInput[]): Map<string, ProviderFile> {
  const byState = groupBy(clinics, ({ address }) => address.state);
  return new Map(
    [...byState].map(([state, providers]) => [`${state.toLowerCase()}.json`, { providers }]),
  );
}

/** A city's people are shared out evenly among its ZIP codes. */
function zipPicker(): (random: Random) => ZipRow {
  const zips = zipRows();
  const people = new Map(cityRows(zips).map((row) => [cityKey(row.name, row.state), row.size]));
  const byCity = groupBy(zips, ({ city, state }) => cityKey(city, state));
  return weightedPicker(zips, ({ city, state }) => {
    const key = cityKey(city, state);
    return (people.get(key) ?? 0) / (byCity.get(key)?.length ?? 1);
  });
}

function toClinic(number: number, place: ZipRow, random: Random): ProviderInput {
  const digits = String(number).padStart(5, '0');
  const isChecked = random() < 0.05;
  return {
    id: `synthetic-clinic-${digits}-${slugify(place.city)}-${place.state.toLowerCase()}`,
    name: `Synthetic Clinic ${digits}`,
    status: isChecked ? 'active' : 'unconfirmed',
    kind: pick(kinds, random),
    services: {
      ...maybe(0.7, random, { ivKetamine: { value: 'yes', ...site } }),
      ...maybe(0.4, random, { spravato: { value: 'yes', ...site } }),
      ...maybe(0.1, random, { imKetamine: { value: 'no', ...site } }),
      ...maybe(0.2, random, { tms: { value: 'yes', ...site } }),
    },
    delivery: { ...maybe(0.3, random, { telehealth: { value: 'yes', ...site } }) },
    address: {
      street1: `${number} Synthetic Street`,
      ...maybe(0.4, random, { street2: `Suite ${100 + (number % 900)}` }),
      city: place.city,
      state: place.state,
      // One in twenty has no ZIP code, as in the real files, and stands in the middle of its city.
      ...maybe(0.95, random, { zip: place.zip }),
      source: 'site',
    },
    ...maybe(0.95, random, { phones: [toPhone(random)] }),
    ...maybe(0.9, random, { website: `https://clinic-${digits}.example/` }),
    payment: {
      ...maybe(0.4, random, { selfPay: { value: 'yes', ...site } }),
      ...maybe(0.3, random, { privateInsurance: { value: 'yes', ...site } }),
      ...maybe(0.1, random, { medicaid: { value: 'no', ...site } }),
    },
    ...maybe(0.3, random, {
      paymentNote: { text: 'Synthetic words about what a visit costs.', source: 'site' },
    }),
    conditions: random() < 0.5 ? ['depression', 'ptsd'] : [],
    sources: [
      {
        id: 'site',
        kind: 'clinic-website',
        name: `clinic-${digits}.example`,
        url: `https://clinic-${digits}.example/ketamine`,
        readOn: asOf,
      },
    ],
    ...(isChecked ? { verified: { on: asOf, by: 'phone' } } : {}),
    ...maybe(0.2, random, { note: 'A synthetic note on what to know before a call.' }),
    maintainedBy: 'import',
  };
}

/** 555-0100 to 555-0199 are kept for fiction, in every area. */
function toPhone(random: Random) {
  const area = 201 + Math.floor(random() * 780);
  const last = String(Math.floor(random() * 100)).padStart(2, '0');
  return { kind: 'main' as const, number: `+1${area}55501${last}`, source: 'site' };
}

/** For spreading: nothing, when the draw is against it. */
function maybe<Fields extends object>(
  chance: number,
  random: Random,
  fields: Fields,
): Fields | undefined {
  return random() < chance ? fields : undefined;
}
