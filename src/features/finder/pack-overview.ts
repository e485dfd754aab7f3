// Clusters of the overview as columns, as pack-points.ts does it for clinics.
import { fromPlanes, fromSteps, toPlanes, toSteps } from './digit-planes.ts';
import type { OverviewCluster } from './store.ts';

/** Clusters in one file. */
export const clustersInFile = 250;

/** Clusters in the order in which they were packed. Every column has each of them. */
export interface PackedOverview {
  /** Thousandths of a degree, south and west of zero as well. */
  lat: string[];
  lon: string[];
  /** Steps: largest first, so most are small. */
  count: string[];
  names: string[];
}

const scale = 1e3;
const aboveZero = 360;

/** The clusters as columns. Latitude and longitude keep three decimals. */
export function packOverview(clusters: readonly OverviewCluster[]): PackedOverview {
  return {
    lat: toPlanes(clusters.map(({ lat }) => Math.round((lat + aboveZero) * scale))),
    lon: toPlanes(clusters.map(({ lon }) => Math.round((lon + aboveZero) * scale))),
    count: toSteps(clusters.map(({ count }) => count)),
    names: clusters.map(({ name }) => name),
  };
}

/** The clusters that packOverview() packed, in the same order. */
export function unpackOverview(packed: PackedOverview): OverviewCluster[] {
  const lats = fromPlanes(packed.lat);
  const lons = fromPlanes(packed.lon);
  const counts = fromSteps(packed.count);
  return packed.names.map((name, index) => ({
    lat: toDegrees(lats[index] ?? 0),
    lon: toDegrees(lons[index] ?? 0),
    count: counts[index] ?? 0,
    name,
  }));
}

function toDegrees(packed: number): number {
  return (packed - aboveZero * scale) / scale;
}
