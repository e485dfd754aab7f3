// What the map is called, and what everything on it is called.
import { clinicCount, distanceWords } from './distance-words.ts';

/** The keys, said with the map's name and shown while it has the focus. */
export const mapKeys =
  'Arrow keys move the map, plus and minus zoom. Enter goes to the pins, arrow keys step through them. Escape goes back to the list.';

/** "Map of 7 clinics, numbered as in the list". */
export function mapName(count: number): string {
  return `Map of ${clinicCount(count)}, numbered as in the list`;
}

/** "2 of 7, Athena Care, about 3.2 miles". Shape: null where it is not known. */
export function pinName(
  number: number,
  count: number,
  name: string | null,
  miles: number | null,
): string {
  const parts = [
    `${number} of ${count.toLocaleString('en-US')}`,
    ...(name === null ? [] : [name]),
    ...(miles === null ? [] : [distanceWords(miles)]),
  ];
  return parts.join(', ');
}

/** "14 clinics near Brentwood, TN"; while no city is known, what is known instead. */
export function clusterName(count: number, city: string | undefined, miles: number | null): string {
  const clinics = clinicCount(count);
  if (city !== undefined) return `${clinics} near ${city}`;
  return miles === null ? `${clinics} close together` : `${clinics}, ${distanceWords(miles)}`;
}

/** "34 clinics near Denver, CO, not in this search". */
export function elsewhereName(count: number, city: string): string {
  return `${clinicCount(count)} near ${city}, not in this search`;
}

/** Said after a zoom: how wide a piece of the country the map shows. */
export function acrossWords(miles: number): string {
  if (miles < 1) return 'The map now shows less than 1 mile across';
  // Two figures: nobody needs to hear "about 1,247 miles".
  const step = 10 ** Math.max(0, Math.floor(Math.log10(miles)) - 1);
  const rounded = Math.round(miles / step) * step;
  const unit = rounded === 1 ? 'mile' : 'miles';
  return `The map now shows about ${rounded.toLocaleString('en-US')} ${unit} across`;
}

/** A count that fits into a circle: "14", "1.2K". */
export function shortCount(count: number): string {
  return count.toLocaleString('en-US', { notation: 'compact' });
}
