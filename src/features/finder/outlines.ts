// Borders as short lists of whole numbers, which a browser reads without a map library.
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { State } from './states.ts';
import type { Outline } from './types.ts';

/** us-atlas, states-10m.json or counties-10m.json: ids are FIPS codes. */
export type Atlas = Topology<{
  states: GeometryCollection;
  counties: GeometryCollection;
}>;

/** Steps to a degree: a hundredth is half a mile, finer than a phone shows at the zooms we use. */
const scale = 100;

/** Borders of all states, shores included. */
export function stateOutlines(atlas: Atlas): Outline[] {
  return toOutlines(mesh(atlas, atlas.objects.states).coordinates);
}

/** Borders between the counties of one state. */
export function countyOutlines(atlas: Atlas, { fips }: State): Outline[] {
  const isOurs = (id: unknown) => String(id).startsWith(fips);
  const lines = mesh(
    atlas,
    atlas.objects.counties,
    (a, b) => a !== b && isOurs(a.id) && isOurs(b.id),
  );
  return toOutlines(lines.coordinates);
}

/** Shape: first lat and lon, then steps to each next point, all in hundredths of a degree. */
function toOutlines(lines: GeoJSON.Position[][]): Outline[] {
  return lines
    .map((line) => {
      let [y, x] = [0, 0];
      return line.flatMap(([lon = 0, lat = 0]) => {
        const [nextY, nextX] = [Math.round(lat * scale), Math.round(lon * scale)];
        const step = [nextY - y, nextX - x];
        [y, x] = [nextY, nextX];
        return step[0] === 0 && step[1] === 0 ? [] : step;
      });
    })
    .filter((outline) => outline.length > 2);
}
