import { roomOf } from './rooms.ts';
import type { Import, SourceFile } from './project.ts';

/**
 * One sentence for each difference between a feature's `Doors:` list and the files outside it that
 * import it, tests included. The list stands at the end of the feature's README.md and makes the
 * feature easy to delete: these files and no others have to be changed.
 */
export function checkDoors(files: readonly SourceFile[], imports: readonly Import[]): string[] {
  const features = new Set(files.flatMap(({ path }) => roomOf(path)?.feature ?? []));
  return [...features].sort().flatMap((feature) => {
    const folder = `src/features/${feature}/`;
    const readme = files.find(({ path }) => path === `${folder}README.md`);
    const doors = new Set(
      imports
        .filter(({ from, target }) => target?.startsWith(folder) && !from.startsWith(folder))
        .map(({ from }) => from),
    );
    const wanted = [...doors].sort().join(', ') || 'none';
    if (!readme) {
      return `${folder}README.md: must exist and end with "Doors:" and this list: ${wanted}.`;
    }
    const listed = readDoors(readme.text);
    if (!listed) return `${readme.path}: must end with "Doors:" and this list: ${wanted}.`;
    const unlisted = [...doors].filter((door) => !listed.has(door));
    const idle = [...listed].filter((door) => !doors.has(door));
    return [
      ...unlisted.map((door) => `${door} imports this feature; add it to Doors.`),
      ...idle.map((door) => `Doors names ${door}, which does not import it; take it off the list.`),
    ].map((complaint) => `${readme.path}: ${complaint}`);
  });
}

/** The paths in the `Doors:` list of a README, up to the next heading; undefined without one. */
export function readDoors(text: string): Set<string> | undefined {
  const list = /^[#*\s]*Doors\b:?\**:?(.*(?:\n(?!#).*)*)/m.exec(text)?.[1];
  if (list === undefined) return undefined;
  return new Set(list.match(/(?:src|tests)\/[\w./[\]-]*\.(?:astro|tsx?|mjs|css)/g) ?? []);
}
