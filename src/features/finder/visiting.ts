// How a reader and a clinic come together. What has no door never gets a pin, a distance or a point.
import type { Provider } from './schema.ts';
import { isMailbox } from './street.ts';

/** At its door; or without one: by video, by staff who travel, or nobody says how. */
export type Visiting = 'door' | 'video' | 'travels' | 'video-or-travels' | 'no-door' | 'mail-only';

type Placed = Pick<Provider, 'address' | 'delivery'>;

/** What a list says in place of a distance. */
export const visitingWords: Record<Exclude<Visiting, 'door'>, string> = {
  video: 'By video only',
  travels: 'Comes to you',
  'video-or-travels': 'By video, or comes to you',
  'no-door': 'No office to visit',
  'mail-only': 'Office address not known',
};

/** How people are seen there. A service that travels has a door only where somebody says so. */
export function visitingOf({ address, delivery }: Placed): Visiting {
  const travels = delivery.mobile.value === 'yes';
  const isDoorless =
    delivery.inPerson.value === 'no' || (travels && delivery.inPerson.value !== 'yes');
  if (!isDoorless) return isMailbox(address) ? 'mail-only' : 'door';
  if (delivery.telehealth.value === 'yes') return travels ? 'video-or-travels' : 'video';
  return travels ? 'travels' : 'no-door';
}

/** True where a reader can go: the only records that the map and distances may show. */
export function hasDoor(provider: Placed): boolean {
  return visitingOf(provider) === 'door';
}

/**
 * What may be shown of the address. Of a service without a door the city alone: its street may be
 * somebody's home.
 */
export function shownAddress(provider: Placed): Placed['address'] {
  const visiting = visitingOf(provider);
  if (visiting === 'door' || visiting === 'mail-only') return provider.address;
  const { city, state, source } = provider.address;
  return { city, state, source };
}
