import { toDirectory, type CityEntry, type StateEntry } from '#features/finder/directory.ts';
import type { Provider, Service } from '#features/finder/schema.ts';
import type { State } from '#features/finder/states.ts';
import { clinicCount } from '#features/finder/distance-words.ts';
import { shownAddress } from '#features/finder/visiting.ts';
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

function stateRecord({ state, path, count, cities, visitors }: StateEntry): SearchRecord {
  const here = cities.length > 0 && `${clinicCount(count)} in ${names(cities)}.`;
  const from = visitors.length > 0 && 'Services without an office serve people there.';
  return {
    url: path,
    type: 'Place',
    title: `Clinics in ${state.name}`,
    text: [here, from].filter(Boolean).join(' '),
    also: `${state.name} ${state.code}`,
  };
}

function cityRecord({ name, path, clinics: listed }: CityEntry, state: State): SearchRecord {
  const services = listed.flatMap(({ provider }) => servicesOf(provider));
  const zips = listed.flatMap(({ provider }) => shownAddress(provider).zip ?? []);
  return {
    url: path,
    type: 'Place',
    title: `Clinics in ${name}, ${state.name}`,
    text: `${clinicCount(listed.length)}: ${names(listed.map(({ provider }) => provider))}.`,
    also: [state.code, ...new Set(zips), ...new Set(services)].join(' '),
  };
}

function clinicRecord(path: string, provider: Provider, state: State): SearchRecord {
  const { name, program, aka } = provider;
  // The street of a service without a door may be somebody's home.
  const { street1, city, zip } = shownAddress(provider);
  const place = [street1, city, `${state.name}${zip ? ` ${zip}` : ''}`].filter(Boolean).join(', ');
  const offers = servicesOf(provider);
  return {
    url: path,
    type: 'Clinic',
    title: name,
    text: `${place}.${offers.length > 0 ? ` Listed for ${offers.join(', ')}.` : ''}`,
    also: [program, ...aka, state.code].filter(Boolean).join(', '),
  };
}

/** What somebody says that it gives. The page of the clinic says who. */
function servicesOf({ services }: Provider): string[] {
  // The keys of the schema are the services.
  const names = Object.keys(services) as Service[];
  return names.filter((name) => services[name].value === 'yes').map((name) => serviceWords[name]);
}

function names(named: readonly { name: string }[]): string {
  return named.map(({ name }) => name).join(', ');
}
