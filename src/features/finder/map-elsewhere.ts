import { beside } from './map-ground.ts';
import type { OverviewCluster } from './store.ts';
import type { Point } from '#lib/geo/point.ts';

/**
 * What the overview has beyond the results: each result is taken from the cluster that it lies
 * nearest to, and clusters with none left are gone. Order: as given.
 */
export function elsewhere(
  overview: readonly OverviewCluster[],
  results: readonly Point[],
): OverviewCluster[] {
  const left = overview.map(({ count }) => count);
  for (const { lat, lon } of results) {
    // A degree of longitude is narrower than one of latitude; squares compare as well as roots.
    const narrow = Math.cos((lat * Math.PI) / 180);
    let nearest = -1;
    let least = Infinity;
    overview.forEach((cluster, index) => {
      if ((left[index] ?? 0) === 0) return;
      const east = (beside(cluster.lon) - beside(lon)) * narrow;
      const distance = east * east + (cluster.lat - lat) ** 2;
      if (distance >= least) return;
      least = distance;
      nearest = index;
    });
    if (nearest >= 0) left[nearest] = (left[nearest] ?? 0) - 1;
  }
  return overview.flatMap((cluster, index) => {
    const count = left[index] ?? 0;
    return count > 0 ? [{ ...cluster, count }] : [];
  });
}
