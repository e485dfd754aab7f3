/**
 * Says a sentence to screen readers, politely, without moving the focus. Call prepareAnnouncer()
 * when the page is ready: Safari reads a region only if it stood there before its words.
 */
export function announce(words: string): void {
  const region = prepareAnnouncer();
  // The same words twice are no change, and no change is not read: empty first.
  region.textContent = '';
  requestAnimationFrame(() => {
    region.textContent = words;
  });
}

/** The page's one polite live region, made on first use. */
export function prepareAnnouncer(): HTMLElement {
  const existing = document.querySelector<HTMLElement>('[data-announcer]');
  if (existing) return existing;
  const region = document.createElement('div');
  region.className = 'visually-hidden';
  region.setAttribute('role', 'status');
  region.dataset['announcer'] = '';
  document.body.append(region);
  return region;
}
