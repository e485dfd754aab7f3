import type { Screen } from './one-scale/flow.ts';

/**
 * The page title of a screen. Titles land in the browser's history, so they name the place and
 * never an item, a score or the help page, which keeps the title of the question before it.
 */
export function titleOf(screen: Screen, hasError: boolean, siteName: string): string {
  const parts = [placeOf(screen), 'Self-check', siteName].filter((part) => part !== '');
  return `${hasError ? 'Error: ' : ''}${parts.join(' – ')}`;
}

function placeOf(screen: Screen): string {
  if (screen.kind === 'intro') return '';
  if (screen.kind === 'review') return 'Check your answers';
  if (screen.kind === 'result') return 'Your result';
  const number = /\.q(\d+)$/.exec(screen.id)?.[1];
  return number ? `Question ${number}` : 'About you';
}
