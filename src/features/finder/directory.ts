import { groupBy } from '#lib/group.ts';
import { slugify } from '#lib/text/slug.ts';
import { cityPath, clinicPath, clinicSlug, statePath } from './provider-path.ts';
import type { Provider } from './schema.ts';
import { stateFor, type State } from './states.ts';
import { isListed } from './to-pin.ts';
import { hasDoor } from './visiting.ts';

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
  /** Clinics with an address there. */
  count: number;
  cities: CityEntry[];
  /** Services without a door, of other states, that say they serve this one. Order: by name. */
  visitors: ClinicEntry[];
}

/** How many the list of a state shows: with an address there, or serving it from elsewhere. */
export function shownCount({ count, visitors }: StateEntry): number {
  return count + visitors.length;
}

/** The way to the directory of clinics, for the pages inside it. */
export const directoryCrumbs = [
  { name: 'Home', href: '/' },
  { name: 'All clinics', href: '/clinics/' },
];

/**
 * States that have a clinic, or are served by one without a door. Order: states, cities and clinics
 * by name. Closed clinics are left out.
 */
export function toDirectory(providers: readonly Provider[]): StateEntry[] {
  const listed = providers.filter(isListed);
  const byState = groupBy(listed, ({ address }) => address.state);
  const doorless = listed.filter((provider) => !hasDoor(provider));
  const served = doorless.flatMap(({ serviceArea }) => serviceArea?.states ?? []);
  return [...new Set([...byState.keys(), ...served])]
    .map((code) => {
      const group = byState.get(code) ?? [];
      const visitors = doorless.filter(
        ({ address, serviceArea }) =>
          address.state !== code && serviceArea?.states.includes(code) === true,
      );
      return {
        state: stateFor(code),
        path: statePath(code),
        count: group.length,
        cities: toCities(group),
        visitors: toClinics(visitors),
      };
    })
    .sort((a, b) => compare(a.state.name, b.state.name));
}

function toClinics(providers: readonly Provider[]): ClinicEntry[] {
  return providers
    .map((provider) => ({
      slug: clinicSlug(provider.id, provider.address),
      path: clinicPath(provider),
      provider,
    }))
    .sort((a, b) => compare(a.provider.name, b.provider.name));
}

function toCities(providers: readonly Provider[]): CityEntry[] {
  return [...groupBy(providers, ({ address }) => slugify(address.city))]
    .map(([slug, group]) => ({
      name: group[0]?.address.city ?? slug,
      slug,
      path: group[0] ? cityPath(group[0].address) : '',
      clinics: toClinics(group),
    }))
    .sort((a, b) => compare(a.name, b.name));
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en');
}
