// Where a browser keeps the shortlist, and how pages and tabs hear that it changed.

/** Sent to the window by whatever changes the list on this page. */
const changed = 'kept-change';

/** What a browser without room for the list is replaced by. */
const nothing: Storage = {
  length: 0,
  clear: () => undefined,
  getItem: () => null,
  key: () => null,
  removeItem: () => undefined,
  setItem: () => {
    throw new Error('This browser keeps nothing.');
  },
};

/** The browser's own storage; where its settings refuse even that, one that keeps nothing. */
export function shelf(): Storage {
  try {
    return window.localStorage;
  } catch {
    return nothing;
  }
}

/** Calls back whenever the list may have changed: here, in another tab, or before coming back. */
export function watchShelf(redraw: () => void, signal: AbortSignal): void {
  for (const event of [changed, 'storage', 'pageshow']) {
    window.addEventListener(event, redraw, { signal });
  }
}

/** Says on this page that the list changed. The browser tells the other tabs. */
export function tellShelf(): void {
  window.dispatchEvent(new Event(changed));
}
