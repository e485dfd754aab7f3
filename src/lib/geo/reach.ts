// How near a rectangle of the globe comes.
import type { Bounds } from './bounds.ts';
import { distanceMiles } from './distance.ts';
import { turn, type Point } from './point.ts';

/** Distance to the nearest point of the rectangle; 0 inside it. Units: miles. */
export function milesTo(from: Point, bounds: Bounds): number {
  const { south, north, west, east } = bounds;
  if (eastOf(west, from.lon) <= widthOf(bounds)) {
    const lat = Math.min(north, Math.max(south, from.lat));
    return distanceMiles(from, { lat, lon: from.lon });
  }
  // Outside its longitudes the nearest point is on its west or its east side.
  return Math.min(milesToSide(from, west, bounds), milesToSide(from, east, bounds));
}

/** True when the rectangles share a point. */
export function overlaps(a: Bounds, b: Bounds): boolean {
  if (a.south > b.north || b.south > a.north) return false;
  return eastOf(a.west, b.west) <= widthOf(a) || eastOf(b.west, a.west) <= widthOf(b);
}

/** Nearest point of a piece of a meridian: an end of it, or where the shortest way meets it. */
function milesToSide(from: Point, lon: number, { south, north }: Bounds): number {
  const lat = radians(from.lat);
  const foot = Math.atan2(Math.sin(lat), Math.cos(lat) * Math.cos(radians(lon - from.lon)));
  const meeting = (foot * 180) / Math.PI;
  const candidates = meeting > south && meeting < north ? [south, meeting, north] : [south, north];
  return Math.min(...candidates.map((side) => distanceMiles(from, { lat: side, lon })));
}

function widthOf({ west, east }: Bounds): number {
  return east - west >= 360 ? 360 : eastOf(west, east);
}

/** How far east of one longitude another lies. Units: degrees, 0 to 360. */
function eastOf(west: number, lon: number): number {
  const way = turn(lon - west);
  return way < 0 ? way + 360 : way;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
