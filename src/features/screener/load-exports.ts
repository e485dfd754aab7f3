/**
 * The part of the script that makes paper and files. Asked for once, when the page loads, so that
 * nothing is asked for after that, whatever is answered or saved.
 */
export const loadExports = () => import('./exports.ts');
