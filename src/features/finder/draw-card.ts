// Fills in the list's template, clinic-card.ts, for one clinic.
import { withBase } from '#lib/web/with-base.ts';
import { dialHref } from './dial.ts';
import { distanceWords } from './distance-words.ts';
import { part } from './finder-view.ts';
import type { ClinicPin } from './types.ts';

/** A clinic in its place in the list. */
export interface ListedCard {
  card: ClinicPin;
  /** From 1, the same as its pin's. */
  number: number;
  /** null: no distance is known, because an area was searched and not a place. */
  miles: number | null;
  /** True where it does not say that it gives what was asked for. */
  isHollow: boolean;
}

/** The list item of one clinic. */
export function drawCard(
  template: HTMLTemplateElement,
  { card, number, miles, isHollow }: ListedCard,
): HTMLElement {
  const item = part(copyOf(template), 'card', HTMLElement);
  item.dataset['number'] = String(number);
  if (isHollow) item.dataset['says'] = 'nothing';
  part(item, 'number', HTMLElement).textContent = String(number);
  const name = part(item, 'name', HTMLAnchorElement);
  name.textContent = card.name;
  name.href = withBase(card.path);
  part(item, 'about', HTMLElement).textContent = card.about;
  const away = part(item, 'away', HTMLElement);
  if (miles === null) away.remove();
  else part(away, 'distance', HTMLElement).textContent = distanceWords(miles);
  drawFacts(item, card);
  drawNote(item, card);
  drawPhone(item, card);
  // Both are custom elements that read these once they stand in the page.
  part(item, 'age', HTMLElement).dataset['checked'] = card.checked;
  const keep = part(item, 'keep', HTMLElement);
  keep.dataset['path'] = card.path;
  keep.dataset['name'] = card.name;
  return item;
}

function copyOf(template: HTMLTemplateElement): DocumentFragment {
  return document.importNode(template.content, true);
}

function drawFacts(card: HTMLElement, { facts }: ClinicPin): void {
  const list = part(card, 'facts', HTMLElement);
  const model = part(list, 'fact', HTMLElement);
  const items = facts.map(({ mark, words }) => {
    const item = model.cloneNode(true);
    if (!(item instanceof HTMLElement)) throw new TypeError('A fact must be an element.');
    item.dataset['mark'] = mark;
    item.textContent = words;
    return item;
  });
  list.replaceChildren(...items);
}

function drawNote(card: HTMLElement, { note }: ClinicPin): void {
  const element = part(card, 'note', HTMLElement);
  if (note === null) element.remove();
  else element.textContent = note;
}

function drawPhone(card: HTMLElement, { name, phone }: ClinicPin): void {
  const link = part(card, 'phone', HTMLAnchorElement);
  if (phone === null) {
    link.replaceWith('Phone: not known');
    return;
  }
  link.href = dialHref(phone);
  part(link, 'callee', HTMLElement).textContent = name;
  part(link, 'digits', HTMLElement).textContent = phone;
}
