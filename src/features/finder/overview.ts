// The whole country at a glance: clinics that would lie on each other on a map, as one mark each.
import type { Point } from '#lib/geo/point.ts';
import type { OverviewCluster } from './store.ts';

/** A clinic as the overview sees it. */
export interface OverviewPoint extends Point {
  /** "Franklin, TN". */
  where: string;
}

/** The zooms of Leaflet that have an overview of their own: from the country to a large city. */
export const overviewZooms = [3, 4, 5, 6, 7, 8] as const;

/** No two marks of a zoom stand nearer than this. Units: pixels. */
const apart = 64;

/** Clinics this near to each other count as one spot when the fullest is sought. Units: pixels. */
const spotSize = 16;

/** The map's world at zoom 0 is one tile wide. Units: pixels. Source: Leaflet, its default. */
const tileSize = 256;

/** Web Mercator ends there. Units: degrees. Source: EPSG:3857. */
const lastLat = 85.05;

interface Spot {
  x: number;
  y: number;
  points: OverviewPoint[];
}

/** The nearest zoom that has an overview. */
export function overviewZoom(zoom: number): number {
  const [first] = overviewZooms;
  const last = overviewZooms.at(-1) ?? first;
  return Math.min(last, Math.max(first, Math.round(zoom)));
}

/**
 * All of them in clusters, each clinic in one. A cluster stands where it is fullest, so that its
 * mark lies on its city and not in a field between two. Order: largest first, then by name, then
 * from the south-west. The same points in another order give the same clusters.
 */
export function clusterForOverview(
  points: readonly OverviewPoint[],
  zoom: number,
): OverviewCluster[] {
  const scale = (tileSize * 2 ** overviewZoom(zoom)) / 360;
  const left = new Map(toSpots(points, scale).map((spot) => [keyOf(spot.x, spot.y), spot]));
  const clusters: OverviewCluster[] = [];
  for (const [key, spot] of left) {
    if (!left.has(key)) continue;
    const taken = near(spot).filter((other) => left.has(other));
    const members = taken.flatMap((other) => left.get(other)?.points ?? []);
    for (const other of taken) left.delete(other);
    clusters.push({ ...meanOf(spot.points), count: members.length, name: mostNamed(members) });
  }
  return clusters.sort(inOrder);
}

/** Fullest first. */
function toSpots(points: readonly OverviewPoint[], scale: number): Spot[] {
  const spots = new Map<number, Spot>();
  for (const point of points) {
    const x = Math.floor(((point.lon + 180) * scale) / spotSize);
    const y = Math.floor((mercator(point.lat) * scale) / spotSize);
    const spot = spots.get(keyOf(x, y));
    if (spot) spot.points.push(point);
    else spots.set(keyOf(x, y), { x, y, points: [point] });
  }
  return [...spots.values()].sort(
    (a, b) => b.points.length - a.points.length || a.x - b.x || a.y - b.y,
  );
}

/** Keys of the spots in its circle, itself among them. */
function near({ x, y }: Spot): number[] {
  return circle.map(([east, north]) => keyOf(x + east, y + north));
}

// A clinic may stand at the far edge of its spot, so a circle reaches one spot further.
const reach = apart / spotSize + 1;
const steps = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
const circle = steps
  .flatMap((east) => steps.map((north) => [east, north] as const))
  .filter(([east, north]) => Math.hypot(east, north) <= reach);

/** One number for a place in the grid, which is at most 4,096 spots wide. */
function keyOf(x: number, y: number): number {
  return (x + 8) * 2 ** 16 + y + 2 ** 15;
}

/** As the latitude is stretched on the map. Units: degrees of longitude. */
function mercator(lat: number): number {
  const radians = (Math.min(lastLat, Math.max(-lastLat, lat)) * Math.PI) / 180;
  return (Math.asinh(Math.tan(radians)) * 180) / Math.PI;
}

/**
 * Of whole numbers, whose sum does not depend on their order. Precision: a hundred metres, less than
 * a pixel of any overview.
 */
function meanOf(points: readonly Point[]): Point {
  const mean = (degrees: number[]) => {
    const sum = degrees.reduce((total, one) => total + Math.round(one * 1e4), 0);
    return Math.round(sum / degrees.length / 10) / 1e3;
  };
  return { lat: mean(points.map(({ lat }) => lat)), lon: mean(points.map(({ lon }) => lon)) };
}

/** The city that most of them name; of equals the first by name. */
function mostNamed(points: readonly OverviewPoint[]): string {
  const counts = new Map<string, number>();
  for (const { where } of points) counts.set(where, (counts.get(where) ?? 0) + 1);
  const [first = ['', 0]] = [...counts].sort(
    ([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : Number(a > b)),
  );
  return first[0];
}

function inOrder(a: OverviewCluster, b: OverviewCluster): number {
  const byName = a.name < b.name ? -1 : Number(a.name > b.name);
  return b.count - a.count || byName || a.lon - b.lon || a.lat - b.lat;
}
