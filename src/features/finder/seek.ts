// Reads as much of the clinics' data as an answer needs, and no more.
import { isWithin, type Bounds } from '#lib/geo/bounds.ts';
import type { Point } from '#lib/geo/point.ts';
import { countOptions, type OptionCounts } from './count-options.ts';
import { fitting, inOrder, middleOf, pointsWithin, type Found } from './search.ts';
import type { ClinicStore } from './store.ts';
import type { FinderQuery } from './types.ts';

/** What to show for one search. */
export interface Answer {
  /** All of them, in the order asked for. */
  results: readonly Found[];
  /** Nearest of the results. Units: miles. null: there is none, or an area was searched. */
  nearestMiles: number | null;
  /** The distance asked. Units: miles. null: any, or an area was searched. */
  askedMiles: number | null;
  /** True: nothing lies within the distance asked, so `results` reach further. */
  isWidened: boolean;
  /** How far `results` reach, in miles. null: as far as they lie. */
  reachMiles: number | null;
  /** True: any distance was asked, and there are more clinics farther away. */
  isCut: boolean;
  /** Counted within the distance or area asked, whatever the list had to reach for. */
  counts: OptionCounts;
}

/** Where to look further, one after the other. The last is all of the Earth. Units: miles. */
const wider: readonly number[] = [10, 25, 50, 100, 200, 400, 800, 1600, 12_500];

/** Beyond this the nearest few are shown, and not all. */
const farMiles = 100;
const fewest = 5;

/** "Any distance" goes on until so many are found. */
const enough = 100;

/**
 * The clinics around a point that fit the query. When there is none within the distance, those within
 * the next that has some; when there is none within 100 miles, the nearest few. The filters stay.
 */
export async function seekAround(
  store: ClinicStore,
  from: Point,
  query: FinderQuery,
): Promise<Answer> {
  const { radiusMiles } = query;
  if (radiusMiles === null) return seekAnywhere(store, from, query);
  const near = pointsWithin(await store.around(from, radiusMiles), from, radiusMiles);
  const counts = countsOf(near, query);
  const found = fitting(near, query);
  if (found.length > 0) return toAnswer(found, query, { reachMiles: radiusMiles, counts });
  let further: Found[] = [];
  for (const reachMiles of wider.filter((miles) => miles > radiusMiles)) {
    further = await fittingAround(store, from, reachMiles, query);
    if (reachMiles <= farMiles && further.length > 0) {
      return toAnswer(further, query, { reachMiles, counts, isWidened: true });
    }
    if (further.length >= fewest) break;
  }
  const few = inOrder(further, 'distance').slice(0, fewest);
  return toAnswer(few, query, { reachMiles: null, counts, isWidened: true });
}

/**
 * The clinics in a rectangle that fit the query: exactly those. Distances are from its middle, for
 * the order alone. A number instead: so many may lie there, more than can be listed.
 */
export async function seekWithin(
  store: ClinicStore,
  area: Bounds,
  query: FinderQuery,
): Promise<Answer | number> {
  const most = await store.countWithin(area);
  if (most > mostInArea) return most;
  const points = (await store.within(area)).filter((point) => isWithin(point, area));
  const found = pointsWithin(points, middleOf(area), null);
  const counts = countsOf(found, query);
  const answer = toAnswer(fitting(found, query), query, { reachMiles: null, counts });
  return { ...answer, nearestMiles: null, askedMiles: null };
}

const mostInArea = 5000;

/** Any distance: all there are, when they lie in one file; else as far as a hundred reach. */
async function seekAnywhere(store: ClinicStore, from: Point, query: FinderQuery): Promise<Answer> {
  const total = await store.count();
  let points = await store.around(from, null);
  let near = pointsWithin(points, from, null);
  let reach: number | null = null;
  for (const miles of points.length < total ? wider : []) {
    points = await store.around(from, miles);
    near = pointsWithin(points, from, miles);
    reach = near.length < total ? miles : null;
    if (fitting(near, query).length >= enough) break;
  }
  const counts = countsOf(near, query);
  return toAnswer(fitting(near, query), query, {
    reachMiles: reach,
    counts,
    isCut: reach !== null,
  });
}

async function fittingAround(
  store: ClinicStore,
  from: Point,
  reachMiles: number,
  query: FinderQuery,
): Promise<Found[]> {
  return fitting(pointsWithin(await store.around(from, reachMiles), from, reachMiles), query);
}

function toAnswer(
  found: readonly Found[],
  { sort, radiusMiles }: FinderQuery,
  rest: Pick<Answer, 'reachMiles' | 'counts'> & Partial<Answer>,
): Answer {
  const nearest = found.reduce((least, { miles }) => Math.min(least, miles), Infinity);
  return {
    results: inOrder(found, sort),
    nearestMiles: found.length > 0 ? nearest : null,
    askedMiles: radiusMiles,
    isWidened: false,
    isCut: false,
    ...rest,
  };
}

function countsOf(found: readonly Found[], query: FinderQuery): OptionCounts {
  return countOptions(
    found.map(({ item }) => item.facts),
    query,
  );
}
