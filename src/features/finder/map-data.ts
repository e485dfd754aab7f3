// What the map is drawn from, made once at build.
import { groupBy } from '#lib/group.ts';
import { countyOutlines, stateOutlines } from './outlines.ts';
import { readAtlas } from './packages.ts';
import { cityRows, stateBounds, zipRows } from './place-tables.ts';
import { states, type State } from './states.ts';
import type { NationMap, StateMap } from './types.ts';

/** City names kept for each state; the map shows those that fit. */
const labelsPerState = 45;

/** Borders of all states, and the rectangle around each. */
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
  const cities = groupBy(cityRows(zipRows()), ({ state }) => state);
  return (state) => {
    const largest = [...(cities.get(state.code) ?? [])].sort((a, b) => b.size - a.size);
    return {
      counties: countyOutlines(atlas, state),
      labels: largest
        .slice(0, labelsPerState)
        .map(({ name, lat, lon, size }) => [name, hundredth(lat), hundredth(lon), size]),
    };
  };
}

function tenth(degrees: number): number {
  return Math.round(degrees * 10) / 10;
}

function hundredth(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
