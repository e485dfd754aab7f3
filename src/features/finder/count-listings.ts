import { dataAge, lastDayOf, type DataAge } from './data-age.ts';
import { isConfirmed, newestWord } from './newest-word.ts';
import type { Provider, ProviderSource } from './schema.ts';
import { isListed } from './to-pin.ts';
import { hasDoor } from './visiting.ts';

/** What there is to count of the list. */
export interface ListingCounts {
  /** Clinics that the site shows. */
  listed: number;
  /** Confirmed by somebody at the clinic within a year. */
  confirmed: number;
  /** Listed without a door, so without a pin. */
  doorless: number;
  /** By how old the newest word is. */
  ages: Record<DataAge, number>;
  /** Listed clinics of which at least one source is of this kind. */
  sources: Partial<Record<ProviderSource['kind'], number>>;
}

/** Counts of the list as it stands. Units of `today`: days since 1970-01-01. */
export function countListings(providers: readonly Provider[], today: number): ListingCounts {
  const listed = providers.filter(isListed);
  const counts: ListingCounts = {
    listed: listed.length,
    confirmed: listed.filter((provider) => isConfirmed(provider, today)).length,
    doorless: listed.filter((provider) => !hasDoor(provider)).length,
    ages: { fresh: 0, ageing: 0, overdue: 0 },
    sources: {},
  };
  for (const provider of listed) {
    counts.ages[dataAge(lastDayOf(newestWord(provider)), today)] += 1;
    for (const kind of new Set(provider.sources.map((source) => source.kind))) {
      counts.sources[kind] = (counts.sources[kind] ?? 0) + 1;
    }
  }
  return counts;
}
