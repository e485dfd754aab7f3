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

/** What the lockfile says of one package. */
export interface LockedPackage {
  version?: string | undefined;
  resolved?: string | undefined;
  integrity?: string | undefined;
  link?: boolean | undefined;
  /** It comes inside another package, whose integrity is its own. */
  inBundle?: boolean | undefined;
}

/** One line for each package that is not held to its contents, its version and the registry. */
export function findLoosePackages(packages: Readonly<Record<string, LockedPackage>>): string[] {
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .flatMap(([place, locked]) => complaints(locked).map((complaint) => `${place} ${complaint}`));
}

function complaints({
  version = '',
  resolved,
  integrity,
  link,
  inBundle,
}: LockedPackage): string[] {
  if (link === true) return ['is a link to a folder'];
  return [
    ...(/^\d+\.\d+\.\d+[\w.+-]*$/.test(version) ? [] : ['has no exact version']),
    ...(inBundle === true || integrity?.startsWith('sha512-')
      ? []
      : ['has no integrity by SHA-512']),
    // Without an address, npm takes it from the registry that is set.
    ...(resolved === undefined || resolved.startsWith('https://registry.npmjs.org/')
      ? []
      : [`comes from ${resolved}`]),
  ];
}
