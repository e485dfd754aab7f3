import { groupBy } from '#lib/group.ts';
import { slugify } from '#lib/text/slug.ts';
import { cityPath, clinicPath, clinicSlug, statePath } from './provider-path.ts';
import type { Provider } from './schema.ts';
import { stateFor, type State } from './states.ts';
import { isListed } from './to-pin.ts';

/** A city with its clinics, by name. */
export interface CityEntry {
  name: string;
  slug: string;
  path: string;
  clinics: ClinicEntry[];
}

/** A clinic with its address on the site. */
export interface ClinicEntry {
  slug: string;
  path: string;
  provider: Provider;
}

/** A state with its cities, by name. */
export interface StateEntry {
  state: State;
  path: string;
  count: number;
  cities: CityEntry[];
}

/** The way to the directory of clinics, for the pages inside it. */
export const directoryCrumbs = [
  { name: 'Home', href: '/' },
  { name: 'All clinics', href: '/clinics/' },
];

/** States that have a clinic. Order: states, cities and clinics by name. Closed clinics are left out. */
export function toDirectory(providers: readonly Provider[]): StateEntry[] {
  const listed = providers.filter(isListed);
  return [...groupBy(listed, ({ address }) => address.state)]
    .map(([code, group]) => ({
      state: stateFor(code),
      path: statePath(code),
      count: group.length,
      cities: toCities(group),
    }))
    .sort((a, b) => compare(a.state.name, b.state.name));
}

function toCities(providers: readonly Provider[]): CityEntry[] {
  return [...groupBy(providers, ({ address }) => slugify(address.city))]
    .map(([slug, group]) => ({
      name: group[0]?.address.city ?? slug,
      slug,
      path: group[0] ? cityPath(group[0].address) : '',
      clinics: group
        .map((provider) => ({
          slug: clinicSlug(provider.id, provider.address),
          path: clinicPath(provider),
          provider,
        }))
        .sort((a, b) => compare(a.provider.name, b.provider.name)),
    }))
    .sort((a, b) => compare(a.name, b.name));
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en');
}
