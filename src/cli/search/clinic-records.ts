import { toDirectory, type CityEntry, type StateEntry } from '#features/finder/directory.ts';
import type { Provider, Service } from '#features/finder/schema.ts';
import type { State } from '#features/finder/states.ts';
import { serviceWords } from '#features/finder/words.ts';
import type { SearchRecord } from './record.ts';

/** What finds a clinic, its city and its state. Order: as in the directory, states first to last. */
export function clinicRecords(providers: readonly Provider[]): SearchRecord[] {
  return toDirectory(providers).flatMap((entry) => [
    stateRecord(entry),
    ...entry.cities.flatMap((city) => [
      cityRecord(city, entry.state),
      ...city.clinics.map(({ path, provider }) => clinicRecord(path, provider, entry.state)),
    ]),
  ]);
}

function stateRecord({ state, path, count, cities }: StateEntry): SearchRecord {
  return {
    url: path,
    type: 'Clinic',
    title: `Clinics in ${state.name}`,
    text: `${clinics(count)} in ${cities.map(({ name }) => name).join(', ')}.`,
    also: `${state.name} ${state.code}`,
  };
}

function cityRecord({ name, path, clinics: listed }: CityEntry, state: State): SearchRecord {
  const services = listed.flatMap(({ provider }) => servicesOf(provider));
  const zips = listed.flatMap(({ provider }) => provider.address.zip ?? []);
  return {
    url: path,
    type: 'Clinic',
    title: `Clinics in ${name}, ${state.name}`,
    text: `${clinics(listed.length)}: ${listed.map(({ provider }) => provider.name).join(', ')}.`,
    also: [state.code, ...new Set(zips), ...new Set(services)].join(' '),
  };
}

function clinicRecord(path: string, provider: Provider, state: State): SearchRecord {
  const { name, program, aka, address } = provider;
  const { street1, city, zip } = address;
  const place = [street1, city, `${state.name}${zip ? ` ${zip}` : ''}`].filter(Boolean).join(', ');
  const offers = servicesOf(provider);
  return {
    url: path,
    type: 'Clinic',
    title: name,
    text: `${place}.${offers.length > 0 ? ` Listed for ${offers.join(', ')}.` : ''}`,
    also: [program, ...aka, address.state].filter(Boolean).join(', '),
  };
}

/** What somebody says that it gives. The page of the clinic says who. */
function servicesOf({ services }: Provider): string[] {
  // The keys of the schema are the services.
  const names = Object.keys(services) as Service[];
  return names.filter((name) => services[name].value === 'yes').map((name) => serviceWords[name]);
}

function clinics(count: number): string {
  return count === 1 ? '1 clinic' : `${count} clinics`;
}
