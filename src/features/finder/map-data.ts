// What the map is drawn from, made once at build.
import { groupBy } from '#lib/group.ts';
import { countyOutlines, stateOutlines } from './outlines.ts';
import { readAtlas } from './packages.ts';
import { cityRows, stateBounds, zipRows, type CityRow } from './place-tables.ts';
import { states, type State } from './states.ts';
import type { NationMap, StateMap } from './types.ts';

/** City names kept for each state; the map shows those that fit. */
const labelsPerState = 45;

/** And for the map of the whole country. */
const nationLabelsPerState = 4;

/** Borders of all states, the rectangle around each, and their largest cities. */
export function nationMap(): NationMap {
  const atlas = readAtlas('states');
  return {
    states: stateOutlines(atlas),
    boxes: [...stateBounds()].map(([code, { south, west, north, east }]) => [
      code,
      tenth(south),
      tenth(west),
      tenth(north),
      tenth(east),
    ]),
    labels: [...largestCities().values()]
      .flatMap((cities) => cities.slice(0, nationLabelsPerState))
      .sort((a, b) => b.size - a.size)
      .map(({ name, lat, lon, size, state }) => [name, tenth(lat), tenth(lon), size, state]),
  };
}

/** Counties and cities by state, in lower-case postal codes. Slow: a second or two for all. */
export function stateMaps(): Map<string, StateMap> {
  const read = mapReader();
  return new Map(states.map((state) => [state.code.toLowerCase(), read(state)]));
}

/** Reads the tables once; then gives the map of any state. */
export function mapReader(): (state: State) => StateMap {
  const atlas = readAtlas('counties');
  const cities = largestCities();
  return (state) => {
    return {
      counties: countyOutlines(atlas, state),
      labels: (cities.get(state.code) ?? [])
        .slice(0, labelsPerState)
        .map(({ name, lat, lon, size }) => [name, hundredth(lat), hundredth(lon), size]),
    };
  };
}

/** Cities by state, the largest first. */
function largestCities(): Map<string, CityRow[]> {
  const largest = cityRows(zipRows()).toSorted((a, b) => b.size - a.size);
  return groupBy(largest, ({ state }) => state);
}

function tenth(degrees: number): number {
  return Math.round(degrees * 10) / 10;
}

function hundredth(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
