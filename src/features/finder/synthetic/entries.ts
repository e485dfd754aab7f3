import type { ClinicEntry } from '../clinic-files.ts';
import { geocoder } from '../place-tables.ts';
import { toEntries } from '../to-entry.ts';
import { syntheticProviders } from './clinics.ts';

/** Invented clinics as the finder's files hold them. Order: by name, which is by number. */
export function syntheticEntries(count: number, seed = 1): ClinicEntry[] {
  return toEntries(syntheticProviders(count, seed), geocoder());
}
