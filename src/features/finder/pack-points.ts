// Clinics as columns of text that a browser reads in a moment and a server packs small.
import { fromPlanes, fromSteps, toPlanes, toSteps } from './digit-planes.ts';
import type { ClinicPoint } from './store.ts';

/** Points in the order in which they were packed. Every column has each of them. */
export interface PackedPoints {
  /** Steps in ten-thousandths of a degree, about ten metres. */
  lat: string[];
  lon: string[];
  /** Steps. */
  rank: string[];
  checkedOn: string[];
  /** As they are. */
  facts: string[];
}

const scale = 1e4;

/** The points as columns. Latitude and longitude keep four decimals. */
export function packPoints(points: readonly ClinicPoint[]): PackedPoints {
  return {
    lat: toSteps(points.map(({ lat }) => Math.round(lat * scale))),
    lon: toSteps(points.map(({ lon }) => Math.round(lon * scale))),
    rank: toSteps(points.map(({ rank }) => rank)),
    checkedOn: toSteps(points.map(({ checkedOn }) => checkedOn)),
    facts: toPlanes(points.map(({ facts }) => facts)),
  };
}

/** The points that packPoints() packed, in the same order. */
export function unpackPoints(packed: PackedPoints): ClinicPoint[] {
  const lons = fromSteps(packed.lon);
  const ranks = fromSteps(packed.rank);
  const days = fromSteps(packed.checkedOn);
  const facts = fromPlanes(packed.facts);
  return fromSteps(packed.lat).map((lat, index) => ({
    lat: lat / scale,
    lon: (lons[index] ?? 0) / scale,
    rank: ranks[index] ?? 0,
    facts: facts[index] ?? 0,
    checkedOn: days[index] ?? 0,
  }));
}
