import type { Point } from './point.ts';

/** Mean Earth radius R1, IUGG. */
const earthRadiusKm = 6371.0088;

/** International mile. */
const kmPerMile = 1.609344;

/**
 * Great-circle distance by the haversine formula. Units: km. Order of arguments does not matter.
 * The shorter acos formula gives NaN for near-identical points; this one does not.
 */
export function distanceKm(a: Point, b: Point): number {
  const sinLat = Math.sin(radians(b.lat - a.lat) / 2);
  const sinLon = Math.sin(radians(b.lon - a.lon) / 2);
  const h = sinLat ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * sinLon ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Great-circle distance. Units: miles. */
export function distanceMiles(a: Point, b: Point): number {
  return distanceKm(a, b) / kmPerMile;
}

/** Metres in a distance given in miles, for map libraries. */
export function milesToMetres(miles: number): number {
  return miles * kmPerMile * 1000;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
