// Clinics as columns of small whole numbers: each number is the step from the one before it.
import type { ClinicPoint } from './store.ts';

/** Points in the order in which they were packed. All columns have one length. */
export interface PackedPoints {
  /** Ten-thousandths of a degree, about ten metres. */
  lat: number[];
  lon: number[];
  rank: number[];
  checkedOn: number[];
  /** Every combination of facts that occurs, and for each point which one. */
  kinds: number[];
  kind: number[];
}

const scale = 1e4;

/** The points as columns. Latitude and longitude keep four decimals. */
export function packPoints(points: readonly ClinicPoint[]): PackedPoints {
  const kinds = [...new Set(points.map(({ facts }) => facts))];
  const kindOf = new Map(kinds.map((facts, index) => [facts, index]));
  return {
    lat: steps(points.map(({ lat }) => Math.round(lat * scale))),
    lon: steps(points.map(({ lon }) => Math.round(lon * scale))),
    rank: steps(points.map(({ rank }) => rank)),
    checkedOn: steps(points.map(({ checkedOn }) => checkedOn)),
    kinds,
    kind: points.map(({ facts }) => kindOf.get(facts) ?? 0),
  };
}

/** The points that packPoints() packed, in the same order. */
export function unpackPoints({ kinds, kind, ...columns }: PackedPoints): ClinicPoint[] {
  let [lat, lon, rank, checkedOn] = [0, 0, 0, 0];
  return kind.map((which, index) => {
    lat += columns.lat[index] ?? 0;
    lon += columns.lon[index] ?? 0;
    rank += columns.rank[index] ?? 0;
    checkedOn += columns.checkedOn[index] ?? 0;
    return { lat: lat / scale, lon: lon / scale, rank, facts: kinds[which] ?? 0, checkedOn };
  });
}

function steps(values: readonly number[]): number[] {
  return values.map((value, index) => value - (values[index - 1] ?? 0));
}
