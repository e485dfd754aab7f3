import { slugify } from '#lib/text/slug.ts';
import { stateFor } from './states.ts';

interface Place {
  city: string;
  state: string;
}

/** Address of a state's page. */
export function statePath(code: string): string {
  return `/clinics/${stateFor(code).slug}/`;
}

/** Address of a city's page. */
export function cityPath({ city, state }: Place): string {
  return `${statePath(state)}${slugify(city)}/`;
}

/** Address of a clinic's page: /clinics/tennessee/franklin/athena-care/. */
export function clinicPath({ id, address }: { id: string; address: Place }): string {
  return `${cityPath(address)}${clinicSlug(id, address)}/`;
}

/** The id without the city and state that the address already says. */
export function clinicSlug(id: string, { city, state }: Place): string {
  const end = `-${slugify(city)}-${state.toLowerCase()}`;
  return id.endsWith(end) ? id.slice(0, -end.length) : id;
}
