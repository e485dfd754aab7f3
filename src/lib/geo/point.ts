/** A place on Earth. Units: degrees, WGS84. lat −90..90, lon −180..180. */
export interface Point {
  lat: number;
  lon: number;
}

/** True when both numbers are real and on the globe. 0,0 is a point at sea, so it counts as a mistake. */
export function isPoint({ lat, lon }: Point): boolean {
  if (!Number.isFinite(lat) || !Number.isFinite(lon)) return false;
  if (lat === 0 && lon === 0) return false;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
}

/**
 * The middle of nearby points, on either side of the antimeridian: half lie north, half east. One
 * wrong point among many does not move it, as it would a mean. Throws when there is none.
 */
export function medianPoint(points: readonly Point[]): Point {
  const [first] = points;
  if (!first) throw new RangeError('medianPoint() needs at least one point, got none.');
  // Measured from the first point, so that 179 and −179 meet at 180 and not at 0.
  const east = median(points.map((point) => turn(point.lon - first.lon)));
  return { lat: median(points.map((point) => point.lat)), lon: turn(first.lon + east) };
}

/** The same longitude within −180..180. Units: degrees. */
export function turn(lon: number): number {
  if (lon >= -180 && lon <= 180) return lon;
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low = NaN, high = NaN] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return (low + high) / 2;
}
