/**
 * True when node_modules does not hold what the lockfile names. npm writes what it installed to
 * node_modules/.package-lock.json at the very end, so an install that broke off counts as none.
 *
 * Shape: both are the text of a lockfile; `installedText` is undefined when there is none. A
 * package marked optional may be absent: it belongs to another operating system.
 * Throws when the project's own lockfile is not JSON.
 *
 * @param {string} lockText
 * @param {string | undefined} installedText
 * @returns {boolean}
 */
export function isInstallNeeded(lockText, installedText) {
  const wanted = JSON.parse(lockText).packages;
  const found = parsePackages(installedText);
  const isAstray = Object.keys(found).some((place) => wanted[place] === undefined);
  return (
    isAstray || Object.keys(wanted).some((place) => !isMet(place, wanted[place], found[place]))
  );
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} Locked
 * @param {string} place
 * @param {Locked} wanted
 * @param {Locked | undefined} found
 */
function isMet(place, wanted, found) {
  if (place === '') return true;
  if (!found) return wanted.optional === true;
  return found.version === wanted.version && found.integrity === wanted.integrity;
}

/**
 * @param {string | undefined} text
 * @returns {Record<string, Locked>}
 */
function parsePackages(text) {
  try {
    return JSON.parse(text ?? '').packages ?? {};
  } catch {
    // A file that broke off in the middle says nothing about what is there: install anew.
    return {};
  }
}
