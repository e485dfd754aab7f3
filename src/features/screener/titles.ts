import { counterOf, type Screen, type State } from './state.ts';

/**
 * The page title. Titles land in the browser's history, so they name the place and never a part,
 * an item, a score or the help page, which keeps the title of the question before it.
 */
export function titleOf(screen: Screen, state: State, siteName: string): string {
  const parts = [placeOf(screen, state), 'Self-check', siteName].filter((part) => part !== '');
  return `${state.hasError ? 'Error: ' : ''}${parts.join(' – ')}`;
}

function placeOf(screen: Screen, state: State): string {
  if (screen.kind === 'intro') return '';
  if (screen.kind === 'review') return 'Check your answers';
  if (screen.kind === 'result') return 'Your result';
  return `Question ${counterOf(state)}`;
}
