// Ctrl+K or Cmd+K goes to the search. Not where the keys mean something else to somebody who types,
// and not on the self-check, which does not load this.
const link = document.querySelector<HTMLElement>('.search-link');
link?.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
  if (key.toLowerCase() !== 'k' || ctrlKey === metaKey || shiftKey || altKey) return;
  if (target instanceof Element && target.closest('input,textarea,select')) return;
  event.preventDefault();
  // On the page of the search the link would leave the search that is shown.
  const field = document.querySelector<HTMLElement>('#search-words');
  if (field) field.focus();
  else link?.click();
});
