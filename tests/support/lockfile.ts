/** `packages` of package-lock.json. Shape: place in node_modules → what it needs. */
export type LockedPackages = Readonly<
  Record<string, { optionalDependencies?: Record<string, string> | undefined }>
>;

/** One line for each optional package that is named in the lockfile, but is not in it. */
export function findMissingOptionals(packages: LockedPackages): string[] {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isThere(packages, place, name))
      .map((name) => `${place} needs ${name}`),
  );
}

// Node looks in the package's own node_modules first, then outwards.
function isThere(packages: LockedPackages, place: string, name: string): boolean {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const prefix = at === '' ? '' : `${at}/`;
    if (packages[`${prefix}node_modules/${name}`]) return true;
    if (!at.includes('/node_modules/')) return packages[`node_modules/${name}`] !== undefined;
  }
}
