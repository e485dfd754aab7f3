import { getProviders } from '#collections';
import { geocoder } from '#features/finder/place-tables.ts';
import { isListed, toPin } from '#features/finder/to-pin.ts';

/** Every clinic that the finder can show. */
export async function GET(): Promise<Response> {
  const geocode = geocoder();
  const providers = await getProviders();
  return Response.json(providers.filter(isListed).map((provider) => toPin(provider, geocode)));
}
